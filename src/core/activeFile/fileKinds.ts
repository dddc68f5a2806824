/**
 * What a file is by its name, its code and its text, and what follows of that.
 */

import type { FileFacts } from './FileFacts';
import { kindByCode } from './kindByCode';
import { kindByName, kindByText } from './kindByName';
import { frameworkTopics, topicsOfPackages } from './packageTopics';

/** What a kind of file is about: its own topics, and those that concern it too, the closest first. */
interface KindTopics {
  readonly main: readonly string[];
  readonly too: readonly string[];
}

const topics = {
  githubWorkflow: of('ci-cd github-actions', 'automation devops'),
  githubAction: of('github-actions ci-cd', 'automation'),
  ciPipeline: of('ci-cd', 'automation devops'),
  compose: of('docker compose', ''),
  dockerfile: of('docker', ''),
  dockerignore: of('docker', ''),
  containerScript: of('docker', 'shell'),
  kubernetes: of('kubernetes', 'docker deployment devops operations'),
  terraform: of('terraform infrastructure-as-code', 'devops cloud operations'),
  ansible: of('ansible infrastructure-as-code', 'devops operations'),
  nginx: of('nginx', 'operations devops'),
  environment: of('environment secrets security', 'configuration'),
  makefile: of('makefile make', 'automation devops ci-cd'),
  taskRunner: of('automation', 'devops ci-cd'),
  deployScript: of('deployment ci-cd', 'shell automation devops'),
  shellScript: of('shell', ''),
  pythonRequirements: of('python dependencies', ''),
  pythonProject: of('python dependencies', ''),
  nodePackage: of('nodejs npm dependencies', 'javascript'),
  typescriptConfig: of('typescript', ''),
  goModule: of('go dependencies', ''),
  git: of('git', ''),
  preCommit: of('pre-commit linting', 'git'),
  openapi: of('openapi rest api', ''),
  graphqlSchema: of('graphql', ''),
  graphqlCode: of('graphql', ''),
  prismaSchema: of('prisma orm database', 'sql'),
  protobuf: of('grpc', 'api'),
  sql: of('sql database', ''),
  databaseMigration: of('migrations database', 'sql orm'),
  alembicConfig: of('alembic migrations sqlalchemy database', ''),
  djangoSettings: of('django', 'configuration security'),
  djangoModels: of('django', 'orm database'),
  djangoMigration: of('django migrations', 'database orm'),
  djangoViews: of('django', 'orm views'),
  djangoRestViews: of('drf rest api django', 'orm views'),
  djangoUrls: of('django', 'urls'),
  djangoAdmin: of('django', 'orm admin'),
  djangoForms: of('django', 'forms validation'),
  djangoSerializers: of('drf rest api django', 'orm serializers validation'),
  djangoTemplate: of('django', 'templates html'),
  djangoCode: of('django', ''),
  htmlTemplate: of('templates', 'html'),
  ormModels: of('database orm', 'sql'),
  apiRoutes: of('rest api', ''),
  backgroundTasks: of('background-jobs celery async', ''),
  test: of('testing', ''),
  security: of('security authentication', ''),
  caching: of('caching', ''),
  component: of('react components', 'frontend'),
} satisfies Readonly<Record<string, KindTopics>>;

/** What a file is, by its name, its place and what it imports. */
export type FileKind = keyof typeof topics;

/** Every kind of file there is. */
const allKinds: readonly FileKind[] = Object.keys(topics) as FileKind[];

/** What a kind of file is about. */
export function kindTopics(kind: FileKind): KindTopics {
  return topics[kind];
}

/** The kind of a file; null where it is just code or text. */
export function kindOf(facts: FileFacts): FileKind | null {
  return kindByName(facts) ?? kindByText(facts) ?? kindByCode(facts);
}

function of(main: string, too: string): KindTopics {
  return { main: main.split(' '), too: too === '' ? [] : too.split(' ') };
}

const technologies: ReadonlySet<string> = new Set([
  ...allKinds.map(kindTopics).flatMap(({ main, too }) => [...main, ...too]),
  ...topicsOfPackages(),
]);
const frameworks = frameworkTopics();
/** What every framework has its own way for. */
const aspects: ReadonlySet<string> = new Set(
  'orm rest api migrations templates views urls forms admin serializers validation'.split(' '),
);

/** Whether a topic is one that a file's kind or packages would show: a note about it is for such files. */
export function isTechnology(topic: string): boolean {
  return technologies.has(topic);
}

/** Whether a topic is a framework: a note about it is not for files of another one. */
export function isFramework(topic: string): boolean {
  return frameworks.has(topic);
}

/** Whether a note about a framework means its own way with a topic: its ORM, its templates. */
export function isAspect(topic: string): boolean {
  return aspects.has(topic);
}

import type { FileFacts } from './FileFacts';
import type { FileKind } from './fileKinds';
import { fileLanguageOf } from './fileLanguages';

/**
 * Kinds that a name and a place tell, matched against the path in lower case. No pattern can be
 * matched in two ways, so that each takes time in proportion to the path.
 */
const byPath: readonly (readonly [pattern: RegExp, kind: FileKind])[] = [
  [/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/, 'githubWorkflow'],
  [/(?:^|\/)(?:\.github\/actions\/.*|action)\.ya?ml$/, 'githubAction'],
  [/(?:^|\/)(?:\.gitlab-ci|azure-pipelines|bitbucket-pipelines)[^/]*\.ya?ml$/, 'ciPipeline'],
  [/(?:^|\/)(?:\.travis|\.drone|appveyor)\.ya?ml$|(?:^|\/)jenkinsfile[^/]*$/, 'ciPipeline'],
  [/(?:^|\/)\.(?:circleci|buildkite)\/[^/]+\.ya?ml$/, 'ciPipeline'],
  [/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/, 'compose'],
  [/(?:^|\/)(?:(?:dockerfile|containerfile)[^/]*|[^/]+\.dockerfile)$/, 'dockerfile'],
  [/(?:^|\/)\.dockerignore$/, 'dockerignore'],
  [/(?:^|\/)chart\.ya?ml$/, 'kubernetes'],
  [/\.(?:tf|tfvars)$/, 'terraform'],
  [
    /(?:^|\/)(?:ansible\.cfg|playbook[^/]*\.ya?ml)$|(?:^|\/)roles\/.*\/tasks\/[^/]+\.ya?ml$/,
    'ansible',
  ],
  [/(?:^|\/)nginx[^/]*\.conf(?:\.template)?$|(?:^|\/)\.?nginx\/.*\.conf(?:\.template)?$/, 'nginx'],
  [/(?:^|\/)sites-(?:available|enabled)\/[^/]+$/, 'nginx'],
  [/(?:^|\/)\.env(?:\.[^/]+)?$|(?:^|\/)[^/]+\.env$|(?:^|\/)\.envrc$/, 'environment'],
  [/(?:^|\/)(?:gnu)?makefile$|\.mk$/, 'makefile'],
  [/(?:^|\/)(?:justfile|taskfile\.ya?ml)$/, 'taskRunner'],
  [/(?:^|\/)(?:requirements|constraints)[^/]*\.(?:txt|in)$/, 'pythonRequirements'],
  [/(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/, 'pythonRequirements'],
  [/(?:^|\/)(?:pyproject\.toml|setup\.(?:py|cfg)|pipfile)$/, 'pythonProject'],
  [/(?:^|\/)package\.json$/, 'nodePackage'],
  [/(?:^|\/)tsconfig[^/]*\.json$/, 'typescriptConfig'],
  [/(?:^|\/)go\.(?:mod|work)$/, 'goModule'],
  [/(?:^|\/)\.git(?:ignore|attributes|modules|config)$|(?:^|\/)commit_editmsg$/, 'git'],
  [/(?:^|\/)\.pre-commit-config\.ya?ml$/, 'preCommit'],
  [/(?:^|\/)(?:openapi|swagger)[^/]*\.(?:ya?ml|json)$/, 'openapi'],
  [/\.(?:graphql|graphqls|gql)$/, 'graphqlSchema'],
  [/\.prisma$/, 'prismaSchema'],
  [/\.proto$/, 'protobuf'],
  [/(?:^|\/)migrations?\/.*\.sql$|(?:^|\/)db\/migrate\/[^/]+$/, 'databaseMigration'],
  [/\.(?:sql|psql|pgsql|ddl)$/, 'sql'],
  [/(?:^|\/)alembic\.ini$/, 'alembicConfig'],
];

/** Kinds that the editor's own language tells where the name does not. */
const byLanguage: ReadonlyMap<string, FileKind> = new Map([
  ['github-actions-workflow', 'githubWorkflow'],
  ['dockercompose', 'compose'],
  ['dockerfile', 'dockerfile'],
  ['terraform', 'terraform'],
  ['nginx', 'nginx'],
  ['dotenv', 'environment'],
  ['makefile', 'makefile'],
  ['graphql', 'graphqlSchema'],
  ['sql', 'sql'],
  ['django-html', 'djangoTemplate'],
  ['git-commit', 'git'],
]);

/** The kind of a file by its name and place, or by the language the editor gives it. */
export function kindByName({ path, languageId }: FileFacts): FileKind | null {
  const named = byPath.find(([pattern]) => pattern.test(path));
  return named?.[1] ?? byLanguage.get(languageId) ?? null;
}

/** The kind of a manifest, a template or a shell script, by what stands in it; null for others. */
export function kindByText(facts: FileFacts): FileKind | null {
  const topics = fileLanguageOf(facts.languageId, facts.name)?.topics ?? [];
  if (topics.includes('yaml')) return kindOfYaml(facts);
  if (topics.includes('html')) return kindOfTemplate(facts);
  return topics.includes('shell') ? kindOfScript(facts) : null;
}

/** A manifest names its kind and the version of its interface at the left margin. */
function kindOfYaml({ lines }: FileFacts): FileKind | null {
  const has = (key: string): boolean => lines.some((line) => line.startsWith(`${key}:`));
  if (has('apiVersion') && has('kind')) return 'kubernetes';
  return has('openapi') || has('swagger') ? 'openapi' : null;
}

/** Tags that Jinja, which looks alike, does not have, and the filter of `{% url 'name' %}`. */
const ofDjango = /\{% *(?:load|csrf_token|static|trans|translate|blocktrans|blocktranslate)\b/;

function kindOfTemplate({ lines }: FileFacts): FileKind | null {
  const tags = lines.filter((line) => line.includes('{%'));
  if (tags.length === 0) return null;
  const isDjango = tags.some((line) => ofDjango.test(line) || /\{% *url ["']/.test(line));
  return isDjango ? 'djangoTemplate' : 'htmlTemplate';
}

function kindOfScript({ folders, stem }: FileFacts): FileKind {
  const words = stem.split(/[._-]/);
  if (words.includes('entrypoint') || folders.at(-1) === 'docker') return 'containerScript';
  const isDeploying = ['deploy', 'release', 'publish', 'rollback'].some((one) =>
    words.includes(one),
  );
  return isDeploying ? 'deployScript' : 'shellScript';
}

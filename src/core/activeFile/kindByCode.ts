import type { FileFacts } from './FileFacts';
import type { FileKind } from './fileKinds';
import { fileLanguageOf } from './fileLanguages';

type Test = (facts: FileFacts) => boolean;

/** Kinds of code beside tests and Django's; a file is of the first kind whose test it passes. */
const kinds: readonly (readonly [kind: FileKind, test: Test])[] = [
  ['databaseMigration', isMigration],
  ['graphqlCode', (facts) => uses(facts, graphqlPackages) && !isApplication(facts)],
  ['backgroundTasks', isTasks],
  ['apiRoutes', isRoutes],
  ['ormModels', isModels],
  ['security', (facts) => isNamed(facts, securityNames)],
  ['caching', (facts) => isNamed(facts, cachingNames)],
  ['component', isComponent],
];

/** The kind of a file of code by what it is called and imports; null where it is just that. */
export function kindByCode(facts: FileFacts): FileKind | null {
  const language = fileLanguageOf(facts.languageId, facts.name);
  if (!language?.isCode) return null;
  if (isTest(facts)) return 'test';
  const ofDjango = language.grammar === 'python' ? djangoKind(facts) : null;
  return ofDjango ?? kinds.find(([, test]) => test(facts))?.[0] ?? null;
}

const testFolders: ReadonlySet<string> = new Set('test tests spec specs __tests__ e2e'.split(' '));

function isTest({ folders, name, stem }: FileFacts): boolean {
  return (
    folders.some((folder) => testFolders.has(folder)) ||
    /^(?:test_|(?:conftest|tests)$)|[._-](?:test|tests|spec|cy|e2e)$/.test(stem) ||
    /[a-z0-9](?:Tests?|Spec)\.\w+$/.test(name)
  );
}

function isMigration({ folders, frameworks, packages }: FileFacts): boolean {
  const isPlaced = folders.includes('migrations') && !frameworks.has('django');
  return (
    isPlaced || (folders.includes('versions') && packages.some(({ name }) => name === 'alembic'))
  );
}

const graphqlPackages = names(
  'graphene graphene_django strawberry strawberry_django ariadne graphql graphql-tag type-graphql @apollo/server @nestjs/graphql',
);

/** The file that puts an application together imports all of it. */
function isApplication({ stem }: FileFacts): boolean {
  return ['main', 'app', 'server', 'index', 'urls'].includes(stem);
}

const taskModules = names('tasks worker workers jobs');
const celeryModules = names('celery celery_app celeryconfig');
const taskPackages = names('celery rq dramatiq huey arq bull bullmq sidekiq django_q django');

function isTasks(facts: FileFacts): boolean {
  if (celeryModules.has(facts.stem)) return true;
  return isNamed(facts, taskModules) && uses(facts, taskPackages);
}

const apiFrameworks = [
  ...['fastapi', 'flask', 'starlette', 'express', 'fastify', 'nestjs', 'gin', 'spring', 'actix'],
  ...['aspnet', 'rails', 'laravel', 'drf'],
];
const routeFolders = names('routes routers router controllers endpoints handlers');

function isRoutes({ folders, frameworks, stem }: FileFacts): boolean {
  if (!apiFrameworks.some((one) => frameworks.has(one))) return false;
  const isNamedSo = /(?:^|[._-])(?:routes?|routers?|endpoints?|handlers?)$|controllers?$/.test(
    stem,
  );
  return isNamedSo || folders.some((folder) => routeFolders.has(folder));
}

const modelFolders = names('models entities db database');
const ormPackages = names(
  'sqlalchemy sqlmodel flask_sqlalchemy peewee tortoise pony typeorm sequelize mongoose drizzle-orm gorm hibernate persistence entityframeworkcore diesel',
);

function isModels(facts: FileFacts): boolean {
  const { folders, stem } = facts;
  const isNamedSo = /(?:^|[._-])(?:models?|entity|entities|tables?|schema)$/.test(stem);
  return (isNamedSo || modelFolders.has(folders.at(-1) ?? '')) && uses(facts, ormPackages);
}

const securityNames = names(
  'security auth authentication authorization permission permissions oauth oauth2 jwt password passwords',
);
const cachingNames = names('cache caches caching redis gredis');

/** Whether a file, or the folder it lies in, is called so. */
function isNamed({ folders, stem }: FileFacts, wanted: ReadonlySet<string>): boolean {
  return wanted.has(stem) || wanted.has(folders.at(-1) ?? '');
}

function isComponent({ ending, frameworks }: FileFacts): boolean {
  return (ending === 'tsx' || ending === 'jsx') && frameworks.has('react');
}

function uses({ packages }: FileFacts, wanted: ReadonlySet<string>): boolean {
  return packages.some(({ name }) => wanted.has(name.toLowerCase()));
}

function names(listed: string): ReadonlySet<string> {
  return new Set(listed.split(' '));
}

/** Kinds by the name of a module, or of the package it lies in. */
const byModule: ReadonlyMap<string, FileKind> = new Map([
  ['models', 'djangoModels'],
  ['managers', 'djangoModels'],
  ['querysets', 'djangoModels'],
  ['views', 'djangoViews'],
  ['viewsets', 'djangoViews'],
  ['apis', 'djangoViews'],
  ['api', 'djangoViews'],
  ['urls', 'djangoUrls'],
  ['routers', 'djangoUrls'],
  ['admin', 'djangoAdmin'],
  ['forms', 'djangoForms'],
  ['serializers', 'djangoSerializers'],
  ['settings', 'djangoSettings'],
  ['migrations', 'djangoMigration'],
  ['manage', 'djangoCode'],
  ['apps', 'djangoCode'],
  ['wsgi', 'djangoCode'],
  ['asgi', 'djangoCode'],
]);

/** Names that no other framework has for its modules: without imports yet they are Django's. */
const itsOwn: ReadonlySet<string> = new Set(['urls', 'admin', 'views', 'apps', 'manage']);
/** What the settings of a project define. */
const settings =
  /^(?:INSTALLED_APPS|MIDDLEWARE|ROOT_URLCONF|AUTH_USER_MODEL|DATABASES|TEMPLATES)\b/;

/** The kind of a Python module in a Django project; null where it is none, or just code. */
function djangoKind(facts: FileFacts): FileKind | null {
  const { folders, frameworks, lines, stem } = facts;
  if (lines.some((line) => settings.test(line))) return 'djangoSettings';
  if (!isOfDjango(facts)) return null;
  const kind = byModule.get(stem) ?? byModule.get(folders.at(-1) ?? '') ?? null;
  return kind === 'djangoViews' && frameworks.has('drf') ? 'djangoRestViews' : kind;
}

function isOfDjango({ frameworks, packages, stem }: FileFacts): boolean {
  const isUnbegun = packages.length === 0 && itsOwn.has(stem);
  return frameworks.has('django') || frameworks.has('drf') || isUnbegun;
}

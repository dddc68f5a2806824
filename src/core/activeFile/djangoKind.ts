import type { FileFacts } from './FileFacts';
import type { FileKind } from './fileKinds';

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
export function djangoKind(facts: FileFacts): FileKind | null {
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

import type { FilePackage } from './FileFacts';

/** What is needed of a file to find the packages it names without importing them. */
interface NamedLines {
  readonly path: string;
  readonly languageId: string;
  readonly lines: readonly string[];
}

type Reader = (lines: readonly string[]) => readonly FilePackage[];

/** Files that list packages or images, each with how their lines do that. */
const readers: readonly (readonly [path: RegExp, reader: Reader])[] = [
  [/(?:^|\/)(?:requirements|constraints)[^/]*\.(?:txt|in)$/, readRequirements],
  [/(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/, readRequirements],
  [/(?:^|\/)pyproject\.toml$/, readProject],
  [/(?:^|\/)package\.json$/, readPackageJson],
  [/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/, readImages],
  [/(?:^|\/)(?:(?:dockerfile|containerfile)[^/]*|[^/]+\.dockerfile)$/, readBaseImages],
];

/** The packages and images that a file lists. */
export function readDependencies({ path, lines }: NamedLines): readonly FilePackage[] {
  return readers.find(([pattern]) => pattern.test(path))?.[1](lines) ?? [];
}

function readRequirements(lines: readonly string[]): readonly FilePackage[] {
  return lines.flatMap((line) => dependency(/^([A-Za-z][\w.-]*)/.exec(line)?.[1]));
}

/** `"name>=1"` in a list of dependencies, and `name = "^1"` where Poetry keeps them. */
function readProject(lines: readonly string[]): readonly FilePackage[] {
  const found: FilePackage[] = [];
  let list: 'strings' | 'keys' | null = null;
  for (const line of lines) {
    if (line.startsWith('[')) list = listUnder(line);
    else if (/^(?:dependencies|dev|test|docs) *= *\[/.test(line)) list = 'strings';
    else if (line.startsWith(']')) list = null;
    const pattern = list === 'strings' ? /^\s*["']([A-Za-z][\w.-]*)/ : /^([A-Za-z][\w.-]*) *=/;
    if (list !== null) add(found, pattern.exec(line)?.[1]);
  }
  return found.filter(({ name }) => name !== 'python' && name !== 'dependencies');
}

function listUnder(header: string): 'strings' | 'keys' | null {
  if (/^\[tool\.poetry\.(?:group\.\w+\.)?(?:dev-)?dependencies\]/.test(header)) return 'keys';
  return /^\[(?:dependency-groups|project\.optional-dependencies)\]/.test(header)
    ? 'strings'
    : null;
}

function readPackageJson(lines: readonly string[]): readonly FilePackage[] {
  const found: FilePackage[] = [];
  let isList = false;
  for (const line of lines) {
    if (/^\s*"(?:dev|peer|optional)?[dD]ependencies": *\{/.test(line)) isList = true;
    else if (isList && line.trimStart().startsWith('}')) isList = false;
    else if (isList) add(found, /^\s*"([^"]+)": *"/.exec(line)?.[1]);
  }
  return found;
}

function add(found: FilePackage[], name: string | undefined): void {
  for (const one of dependency(name)) found.push(one);
}

function dependency(name: string | undefined): FilePackage[] {
  return name === undefined ? [] : [{ name: name.toLowerCase(), how: 'dependency' }];
}

function readImages(lines: readonly string[]): readonly FilePackage[] {
  return lines.flatMap((line) => image(/^\s*(?:- )?image: *["']?([\w./:-]+)/.exec(line)?.[1]));
}

function readBaseImages(lines: readonly string[]): readonly FilePackage[] {
  return lines.flatMap((line) => image(/^from (?:--\S+ )?([\w./:-]+)/i.exec(line)?.[1]));
}

/** Of `docker.io/library/redis:7-alpine` the name: `redis`. */
function image(address: string | undefined): FilePackage[] {
  const name = address?.split('/').at(-1)?.split(':', 1).join('').toLowerCase();
  return name === undefined || name === '' ? [] : [{ name, how: 'image' }];
}

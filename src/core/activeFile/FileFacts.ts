/**
 * What is known of a file before it is judged: its path, its language and its package.
 */

import type { FileSource } from './ActiveFile';
import { fileLanguageOf } from './fileLanguages';
import { topicsOfPackage } from './packageTopics';
import { readDependencies } from './readDependencies';
import { readImports } from './readImports';

/** A package that a file uses, by the name people know it by: `celery`, `@nestjs/core`, `gin`. */
export interface FilePackage {
  readonly name: string;
  /** Whether it is imported, named as a dependency, or an image that a container runs. */
  readonly how: 'import' | 'dependency' | 'image';
}

/** What the rules about kinds of files look at. */
export interface FileFacts {
  /** In lower case, with forward slashes; the last 300 characters. */
  readonly path: string;
  /** Names of the folders it lies in, in lower case, the outermost first. */
  readonly folders: readonly string[];
  /** Name without folders, as it is written. */
  readonly name: string;
  /** Name without its last ending, in lower case. */
  readonly stem: string;
  /** Last ending in lower case, without the dot. */
  readonly ending: string;
  readonly languageId: string;
  /** The beginning of the text. */
  readonly lines: readonly string[];
  readonly packages: readonly FilePackage[];
  readonly frameworks: ReadonlySet<string>;
}

/** Lines at the beginning of a file that are looked at. */
const mostLines = 400;
/** As much of its text, in characters. */
const longestText = 20_000;
/** As much of each line, in characters. */
const longestLine = 300;
const longestPath = 300;
/** More packages say no more. */
const mostPackages = 60;

/** Reads a file's facts, each once. */
export function readFileFacts({ path, languageId, text }: FileSource): FileFacts {
  const lines = text
    .slice(0, longestText)
    .split('\n', mostLines)
    .map((line) => line.slice(0, longestLine).trimEnd());
  const name = path.slice(path.lastIndexOf('/') + 1);
  const small = name.toLowerCase();
  const dot = small.lastIndexOf('.');
  const place = path.slice(-longestPath).toLowerCase();
  const folders = place.split('/').slice(0, -1);
  const named = { path: place, folders, name, languageId, lines };
  const imports = readImports(lines, fileLanguageOf(languageId, name)?.grammar ?? null);
  const used = [
    ...imports
      .filter((one) => !isLocal(one, folders))
      .map((one): FilePackage => ({ name: one, how: 'import' })),
    ...readDependencies(named),
  ];
  const packages = [...new Map(used.map((one) => [one.name, one])).values()].slice(0, mostPackages);
  return {
    ...named,
    stem: dot > 0 ? small.slice(0, dot) : small,
    ending: dot > 0 ? small.slice(dot + 1) : '',
    packages,
    frameworks: frameworksOf(packages),
  };
}

/**
 * Whether a module is one of the folders the file lies in: then it is the project's own. Folders are
 * called after known packages, too, such as `alembic`, and are not those packages.
 */
function isLocal(name: string, folders: readonly string[]): boolean {
  return folders.includes(name.toLowerCase()) && topicsOfPackage(name).topics.length === 0;
}

function frameworksOf(packages: readonly FilePackage[]): ReadonlySet<string> {
  const frameworks = packages.flatMap(({ name }) => {
    const { isFramework, topics } = topicsOfPackage(name);
    return isFramework ? topics.slice(0, 1) : [];
  });
  return new Set(frameworks);
}

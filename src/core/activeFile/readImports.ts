import type { ImportGrammar } from './fileLanguages';
import { readGoImports } from './readGoImports';
import { readPythonImports } from './readPythonImports';
import { readScriptImports } from './readScriptImports';
import { topicsOfPackage } from './packageTopics';

/**
 * The packages that lines of code import, by the names people know them by: not those that come with
 * the language, and no modules of the project that its addresses show to be its own.
 */
export function readImports(
  lines: readonly string[],
  grammar: ImportGrammar | null,
): readonly string[] {
  const names = grammar === null ? [] : readers[grammar](lines);
  return [...new Set(names)];
}

const readers: Readonly<Record<ImportGrammar, (lines: readonly string[]) => readonly string[]>> = {
  python: readPythonImports,
  script: readScriptImports,
  go: readGoImports,
  dotted: (lines) => each(lines, /^\s*import (?:static )?([\w.]+)/, dotted),
  rust: (lines) => each(lines, /^\s*(?:pub )?(?:use|extern crate) ([\w:]+)/, rustCrate),
  csharp: (lines) => each(lines, /^\s*(?:global )?using (?:static )?([\w.]+);/, dotted),
  php: (lines) => each(lines, /^\s*use (?:function )?\\?([\w\\]+)/, phpNamespace),
  ruby: (lines) => each(lines, /^\s*(?:require|gem)[ (]["']([\w/-]+)["']/, rubyGem),
  dart: (lines) => each(lines, /^\s*import ["']package:(\w+)\//, (name) => name),
  include: (lines) => each(lines, /^\s*#\s*include\s*[<"](\w+)\//, (name) => name),
};

function each(
  lines: readonly string[],
  pattern: RegExp,
  read: (name: string) => string | null,
): readonly string[] {
  return lines.flatMap((line) => {
    const name = pattern.exec(line)?.[1];
    return (name === undefined ? null : read(name)) ?? [];
  });
}

/** Of `org.springframework.web.bind` the part that is known, else the one behind domain and owner. */
function dotted(name: string): string | null {
  const parts = name.toLowerCase().split('.');
  const [first = ''] = parts;
  if (['java', 'kotlin', 'scala', 'system'].includes(first)) return null;
  const near = parts.slice(0, 3);
  return near.find((part) => topicsOfPackage(part).topics.length > 0) ?? near.at(-1) ?? null;
}

function rustCrate(name: string): string | null {
  const [first = ''] = name.split('::');
  return ['std', 'core', 'alloc', 'crate', 'self', 'super'].includes(first) ? null : first;
}

function phpNamespace(name: string): string | null {
  const [first = ''] = name.split('\\');
  return first === 'App' || !name.includes('\\') ? null : first.toLowerCase();
}

function rubyGem(name: string): string | null {
  const [first = ''] = name.split('/');
  return first;
}

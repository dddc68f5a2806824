import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { projectRoot } from '../../host/projectRoot';
import type { CorpusText } from './RankingCorpus';

/**
 * Packages whose documentation is prose on backend work, editors, browsers and tests, at the
 * versions of the lock file and the same on every machine. It is read where it is installed, so
 * that the repository holds none of it.
 */
const documented = {
  usual: ['@types/node', '@types/vscode', 'playwright-core/types'],
  /** With the interfaces of the browser, whose sentences often differ in one word. */
  large: ['@types/node', '@types/vscode', 'playwright-core/types', 'typescript/lib'],
} as const;

/**
 * Sentences from the documentation comments of the installed packages, each once, in an order that
 * depends on nothing but the sentence: so a part of them stays nearly the same part when a package
 * is updated.
 */
export function installedProse(extent: keyof typeof documented): CorpusText[] {
  const texts = documented[extent].flatMap(proseOf);
  const unique = new Map(texts.map((text) => [text.id, text]));
  return [...unique.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function proseOf(folder: string): CorpusText[] {
  const root = join(projectRoot, 'node_modules', folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.d.ts'))
    .sort()
    .flatMap((file) =>
      [...documentedSentences(readFileSync(join(root, file), 'utf8'))].map(({ text, name }) => ({
        id: textId(text),
        text,
        heading: `${file.replace('.d.ts', '')} › ${name}`,
      })),
    );
}

function* documentedSentences(code: string): Generator<{ text: string; name: string }> {
  const comments = code.matchAll(
    /\/\*\*([\s\S]*?)\*\/\s*(?:export |declare |readonly |static )*(.*)/g,
  );
  for (const [, comment = '', declaration = ''] of comments) {
    const words = declaration.match(/[\w$]+/g) ?? [];
    const [first = ''] = words.filter((word) => !keywords.has(word));
    for (const text of sentences(comment)) yield { text, name: first };
  }
}

const keywords = new Set(['class', 'const', 'enum', 'function', 'interface', 'namespace', 'type']);

function sentences(comment: string): string[] {
  return comment
    .replace(/^[ \t]*\*[ \t]?/gm, '')
    .replace(/^(`{3,})[\s\S]*?^\1/gm, '\n\n')
    .replace(/^@(?!return|param).*$/gm, '\n\n')
    .replace(/^@\w+\s+(?:\w+\s+)?(?:- )?/gm, '\n\n')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\{@link(?:code)?\s+(?:\S+\s+)?([^}]*)\}/g, '$1')
    .replace(/[`*]|<[^>]+>/g, '')
    .split(/\n\s*\n|\n\s*(?:[-•]|\d+\.)\s+|(?<=[.!?])\s+(?=[A-Z])/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(isProse);
}

/** A sentence of a length that a takeaway has; neither a signature nor a bare list of names. */
function isProse(text: string): boolean {
  const count = text.match(/\p{L}+/gu)?.length ?? 0;
  return (
    text.length >= 40 &&
    text.length <= 260 &&
    count >= 7 &&
    /^[A-Z].*[.!]$/.test(text) &&
    !/[{}|@]|=>|https?:/.test(text)
  );
}

/** The name of a text that follows from its letters alone (FNV-1a, 32 bits), in hexadecimal. */
function textId(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

import type { SearchRow } from './searchRows';
import type { TermIndex } from './TermIndex';

/** What is known of the file being written. */
export interface FileContext {
  /** The editor's name of the language, such as `typescriptreact`. */
  readonly language: string;
  /** Name of the file without folders. */
  readonly fileName: string;
  /** The text of the file's beginning, where imports stand. */
  readonly head: string;
  /** The text around the caret. */
  readonly near: string;
}

/** Why a row fits the file being written, with the words that say so. */
export interface FileReason {
  readonly code: 'caret' | 'import' | 'name' | 'language';
  readonly words: string;
}

/** A row that fits the file being written. */
export interface Suggestion {
  readonly row: SearchRow;
  readonly reason: FileReason;
}

/** Names before `from` take 300 characters at most, so that no file is looked through again for each line. */
const imported =
  /^[ \t]*(?:import\s{1,9}(?:[\w*{}\s,]{1,300}?\s{1,9}from\s{1,9})?|(?:from|use|require|#include|using|FROM)\s{1,9}|.*\brequire\()["'<(]?([\w@./-]+)/gm;
/** Each reason gives at most so many rows, so that all have their turn. */
const perReason = 4;
const mostImports = 12;
/** As much of the beginning of a file, and of the text around the cursor, is looked at. In characters. */
const longestText = 20_000;
const longestName = 200;
/** Rows of the file's language fill up to so many. */
const most = 16;
/** Below this a row shares a chance word with the file, and no more. */
const weakest = 0.5;

/**
 * Rows that fit the file being written, each with why, the most telling reasons first. Rests after
 * each reason, as each is a search of its own.
 */
export function* suggestForFile(
  context: FileContext,
  index: TermIndex<SearchRow>,
  wanted: (row: SearchRow) => boolean,
): Generator<void, Suggestion[]> {
  const found = new Map<SearchRow, Suggestion>();
  const fresh = (row: SearchRow): boolean => !found.has(row) && wanted(row);
  for (const reason of reasons(context)) {
    const hits = index.search(reason.words, { limit: perReason, accepts: fresh });
    for (const { document: row, score } of hits)
      if (score >= weakest) found.set(row, { row, reason });
    yield;
  }
  const reason: FileReason = { code: 'language', words: context.language };
  for (const row of index.all()) {
    if (found.size >= most) break;
    if (row.languages.includes(context.language) && fresh(row)) found.set(row, { row, reason });
  }
  return [...found.values()];
}

function* reasons(context: FileContext): Generator<FileReason> {
  const near = namesIn(context.near.slice(0, longestText));
  for (const words of near.slice(0, 3)) yield { code: 'caret', words };
  const imports = [...context.head.slice(0, longestText).matchAll(imported)].map((match) =>
    lastName(match[1] ?? ''),
  );
  const telling = [...new Set(imports.filter((name) => name.length > 2))];
  for (const words of telling.slice(0, mostImports)) yield { code: 'import', words };
  const name = context.fileName
    .slice(0, longestName)
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (name.length > 2) yield { code: 'name', words: name };
  if (context.language.length > 2) yield { code: 'language', words: context.language };
}

/** For `django.db.models` and `@scope/package` the name that says most: its first own part. */
function lastName(path: string): string {
  const parts = path.split(/[@./]+/).filter((part) => part !== '');
  return (path.startsWith('@') ? parts[1] : parts[0]) ?? '';
}

/** Names near the caret, the longest first: long names are the ones somebody has thought about. */
function namesIn(text: string): string[] {
  const names = text.match(/\p{L}[\p{L}\p{N}_]{4,}/gu) ?? [];
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

import type { CommentSyntax } from './CommentSyntax';

/** Files with the same comments: its signs, then the names and the endings, both parted by blanks. */
type SignGroup = readonly [
  line: string,
  blockStart: string,
  blockEnd: string,
  names: string,
  endings: string,
];

/** Made by the build from packages that know languages by the names of their files. */
declare const commentSigns: readonly SignGroup[];

/** What people put behind a name to say that the file is a copy or a pattern of another one. */
const copyEnding = /\.(?:bak|default|dist|example|in|j2|local|orig|sample|template|tmpl|tpl)$/;

/** Python's lists of packages, which share their ending with prose. */
const requirements =
  /(?:^|\/)(?:[\w.-]*(?:requirements|constraints)[\w.-]*|requirements\/[\w.-]+)\.(?:txt|in)$/;

/** Names of files of prose that have no ending. */
const proseName =
  /^(?:authors|changelog|changes|contributing|contributors|copying(?:[-_.].*)?|credits|faq|history|install|licen[cs]e(?:[-_.].*)?|maintainers|news|notes|notice|patents|readme|thanks|todo|unlicense)$/;

/**
 * The comments of a file whose language the editor does not know, by its name; null where nothing is
 * known of such files.
 */
export function commentsByName(path: string): CommentSyntax | null {
  const lower = path.toLowerCase();
  if (requirements.test(lower)) return { line: '#', block: null };
  for (let name = baseName(lower); ; name = name.replace(copyEnding, '')) {
    const found = syntaxOf(name);
    if (found) return found;
    if (!copyEnding.test(name)) return null;
  }
}

/**
 * Whether a file without a language of its own is one that people read: a text may stand in it as it is.
 * `path` null for a document without a file.
 */
export function isProse(path: string | null): boolean {
  if (path === null) return true;
  if (commentsByName(path)) return false;
  const name = baseName(path.toLowerCase());
  return /\.(?:txt|text)$/.test(name)
    ? !/^(?:robots|cmake\w*)\.txt$/.test(name)
    : proseName.test(name);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function syntaxOf(name: string): CommentSyntax | null {
  // `.env.staging` and the like are written as `.env` is.
  if (name.startsWith('.env.')) return { line: '#', block: null };
  const group =
    commentSigns.find(([, , , names]) => holds(names, name)) ??
    endingsOf(name)
      .map((ending) => commentSigns.find((one) => holds(one[4], ending)))
      .find((one) => one !== undefined);
  if (!group) return null;
  const [line, start, end] = group;
  return { line: line || null, block: start && end ? { start, end } : null };
}

function holds(words: string, word: string): boolean {
  return ` ${words} `.includes(` ${word} `);
}

/** `app.config.js` ends in `config.js`, then in `js`. */
function endingsOf(name: string): readonly string[] {
  return [...name.matchAll(/\./g)].map(({ index }) => name.slice(index + 1));
}

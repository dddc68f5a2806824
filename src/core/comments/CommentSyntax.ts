/**
 * The comments of a place in a file: as the editor answers, or by the file's name where it knows none.
 */

/** How the language at a cursor writes comments; null where it has no such form. */
export interface CommentSyntax {
  /** `#`, `//`, `@REM`: without the space that follows it. */
  readonly line: string | null;
  /** A pair as in HTML or CSS; both ends are visible text. */
  readonly block: { readonly start: string; readonly end: string } | null;
}

const separator = '\u0002';
const edge = '\u0001';

/**
 * A snippet that the editor expands to the comment tokens of the language at its place, embedded
 * languages included (variables of the snippet syntax, VS Code 1.43). The control characters mark
 * where the expansion begins and ends and occur in no source text.
 */
export const commentProbe = `${edge}\${LINE_COMMENT}${separator}\${BLOCK_COMMENT_START}${separator}\${BLOCK_COMMENT_END}${edge}`;

/** The expanded probe in a line: its columns from 0, and what it says; null where there is none. */
interface ProbeAnswer {
  readonly startColumn: number;
  readonly endColumn: number;
  readonly syntax: CommentSyntax;
}

/** Reads the expansion of {@link commentProbe} that starts at a column of a line. */
export function readCommentProbe(line: string, column: number): ProbeAnswer | null {
  const start = line.indexOf(edge, column);
  const end = start < 0 ? -1 : line.indexOf(edge, start + 1);
  if (end < 0) return null;
  const [lineToken = '', blockStart = '', blockEnd = ''] = line
    .slice(start + 1, end)
    .split(separator)
    .map((token) => token.trim());
  return {
    startColumn: start,
    endColumn: end + 1,
    syntax: {
      line: lineToken || null,
      // Ini, properties and diff declare a block comment that ends in a space: that closes nothing.
      block: blockStart && blockEnd ? { start: blockStart, end: blockEnd } : null,
    },
  };
}

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

const markup: CommentSyntax = { line: null, block: { start: '<!--', end: '-->' } };
const script: CommentSyntax = { line: '//', block: null };
const style: CommentSyntax = { line: null, block: { start: '/*', end: '*/' } };

/** Where the lines of a section begin or end; templates inside a template are indented. */
const sectionLine =
  /^(?:\s*<(script|style)\b|<(template)\b)([^>]*)>?|^\s*<\/(?:script|style)\b|^<\/template\b/i;
/** A section that ends in its first line. */
const wholeSection = /\/>\s*$|<\/(?:script|style|template)\s*>/i;

/** Languages of a template that are no markup, whose comments nothing here knows. */
const otherTemplate = /\blang\s*=\s*["']?(?!html\b)\w/i;

/** Whether a file is made of sections in several languages, by its name: of Vue, Svelte or Astro. */
function hasSections(path: string): boolean {
  return /\.(?:vue|svelte|astro)$/i.test(path);
}

/**
 * The comments at a line of such a file whose language the editor does not know: those of the section
 * that the lines above leave open; null where that section is in an unknown language.
 */
export function sectionComments(path: string, linesAbove: readonly string[]): CommentSyntax | null {
  if (/\.astro$/i.test(path) && isInFence(linesAbove)) return script;
  return syntaxBelow(linesAbove.filter((line) => sectionLine.test(line)).at(-1) ?? '');
}

/** The comments below the last line that begins or ends a section. */
function syntaxBelow(last: string): CommentSyntax | null {
  if (wholeSection.test(last)) return markup;
  const [, code = '', template = '', attributes = ''] = sectionLine.exec(last) ?? [];
  if (code !== '') return code.toLowerCase() === 'script' ? script : style;
  return template !== '' && otherTemplate.test(attributes) ? null : markup;
}

/** Between the two lines `---` at the top of a component of Astro. */
function isInFence(lines: readonly string[]): boolean {
  const fences = lines.filter((line) => line.trim() === '---').length;
  return lines[0]?.trim() === '---' && fences === 1;
}

const none: CommentSyntax = { line: null, block: null };

/** Whether the editor knows no comments at a place. */
export function isSilent({ block, line }: CommentSyntax): boolean {
  return line === null && block === null;
}

/**
 * The comments at a line of a file for which the editor knows none, by the file's name; none where nothing
 * is known either. `linesAbove` are all lines above the place.
 */
export function silentSyntax(path: string, linesAbove: () => readonly string[]): CommentSyntax {
  const found = hasSections(path) ? sectionComments(path, linesAbove()) : commentsByName(path);
  return found ?? none;
}

/**
 * The Markdown of a note as it is shown: without its front matter, its title, and the start of a long one.
 */

import { readFrontMatter } from '../reading/readFrontMatter';
import { oneLine } from '../text/inertText';

/** Front matter further down than this is none. */
const frontMatterReach = 420;

/**
 * The Markdown of a note as the parser takes it: front matter blank, so that the lines below keep their
 * numbers, every line end LF and no NUL (CommonMark 0.31, sections 2.1 and 2.3).
 */
export function encodedSource(text: string): string {
  return withoutFrontMatter(text).replace(/\r\n?/g, '\n').replaceAll('\u0000', '\ufffd');
}

function withoutFrontMatter(text: string): string {
  if (!/^\uFEFF?---/.test(text)) return text;
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const { lineCount } = readFrontMatter(
    lines.slice(0, frontMatterReach).map((line) => line.replace(/\r$/, '')),
  );
  return '\n'.repeat(lineCount) + lines.slice(lineCount).join('\n');
}

/** The Markdown of lines `first` to `last`, from 1; of a whole note without its front matter. */
export function markdownOf(
  text: string,
  section: { readonly line: number; readonly endLine: number } | null,
): string {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const first = section ? section.line - 1 : readFrontMatter(lines).lineCount;
  const last = section ? section.endLine : lines.length;
  return `${lines.slice(first, last).join('\n').trim()}\n`;
}

/** Characters at the start of a note among which its first heading is looked for. */
const headingReach = 20_000;
/** Blocks at the start of a note among which its title stands: badges may come first. */
const titleReach = 5;
const heading = /^ {0,3}#[ \t]+(\S[^\n]{0,300})/m;

/** The title that a note's front matter names; null where there is none. */
function titleField(text: string): string | null {
  if (!/^\uFEFF?---/.test(text)) return null;
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/, frontMatterReach);
  const { title } = readFrontMatter(lines).fields;
  return title === undefined ? null : oneLine(title);
}

/** The title of a note that only its front matter has, for the page to show; null for any other note. */
export function missingTitle(
  text: string,
  blocks: readonly { readonly html: string }[],
): string | null {
  const title = titleField(text);
  if (title === null) return null;
  return blocks.slice(0, titleReach).some(({ html }) => /<h1[\s>]/i.test(html)) ? null : title;
}

/** The title of a note by its text alone: of its front matter, or its first heading; null without either. */
export function noteTitle(text: string): string | null {
  const found = heading.exec(encodedSource(text.slice(0, headingReach)))?.[1];
  return titleField(text) ?? (found === undefined ? null : oneLine(found.replace(/\s#+\s*$/, '')));
}

/** Characters that fill the first window of a page several times over. */
const startLength = 40_000;
/** Characters from which on a note is long: the start of a shorter one is not taken. */
export const longNote = 2 * startLength;

/** `[name]: address` and `[^1]: note`, in a quote or an item too, which change how text above them reads. */
const definition = /^[ \t>]*(?:[-*+] +|\d{1,9}[.)] +)?\[[^\]\n]{1,200}\]:/m;

/**
 * As much of a long note as its first window needs where it is read from a line (from 1): it reads as
 * the same text does within the whole note, but for its last block. Null where only the whole note will
 * do: it is short, read far down, or defines further down what its start refers to.
 */
export function startOfNote(text: string, line: number): string | null {
  if (text.length < longNote) return null;
  const end = endOfStart(text);
  const start = text.slice(0, end);
  const isAtTop = start.slice(0, startLength / 2).split('\n').length > line;
  if (!isAtTop || definition.test(text.slice(end))) return null;
  return start;
}

/** Before a blank line where there is one: a term without its meaning belongs to the list before it. */
function endOfStart(text: string): number {
  const blank = Math.max(
    text.lastIndexOf('\n\n', startLength),
    text.lastIndexOf('\n\r\n', startLength),
  );
  return (blank > startLength / 2 ? blank : text.lastIndexOf('\n', startLength)) + 1;
}

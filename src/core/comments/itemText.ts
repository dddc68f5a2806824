/**
 * Texts of items as they may stand in a comment: in one line or wrapped, and no directive to any tool.
 */

import { oneLine } from '../text/inertText';

/** Code points that an item or a title takes at most: far more than anybody writes, but a bound. */
const longestItem = 10_000;

/**
 * The text of an item or a title as it may stand in code: one line in every language, without characters
 * that nobody sees or that turn the direction of text. At most 10,000 code points.
 */
export function itemText(text: string): string {
  return oneLine(text, longestItem);
}

/** Signs that lead a directive of some program, as in `@ts-nocheck`, `+build` or `_target:`. */
const leadingSign = /^[@!+_|[#$%/*=:&<]/;

/**
 * A name and what makes it a directive: `syntax=`, `go:build`, `image::`, `frozen_string_literal:`. A
 * colon and a blank behind a name of lower case is one too (`type: ignore`), but not in `Docker: Review`.
 */
const namedDirective =
  /^(?:[\w.+-]+\s*(?:=|::)|[\w.+-]+:\S|(?:[a-z][\w.-]*|[a-z]+[-_][\w-]*)\s*:|[^\W_]+_\w*\s*:)/;

/** Directives that are words alone. */
const wordDirective =
  /^(?:eslint|globals?|exported|js[hl]int|noqa|nosec|nosemgrep|noinspection|nolint|nosonar|shellcheck|hadolint|yamllint|istanbul|c8|v8|include|pragma|define|undef|code generated|(?:[a-z\d]+-)+(?:disable|enable|env|expect-error|format|ignore|off|on|skip)(?:-[a-z-]+)?)(?![\p{L}\p{N}])/iu;

/** In a remark of a batch file, the first word alone may hold a further command. */
const batchCommand = /^\S*[&|<>^]/;

/**
 * A text that follows the sign of a comment and is no directive there to any program: what looks like
 * one gets a hyphen before it, which no directive starts with.
 */
export function inertStart(text: string, languageId = ''): string {
  const isDirective =
    [leadingSign, namedDirective, wordDirective].some((form) => form.test(text)) ||
    (languageId === 'bat' && batchCommand.test(text));
  return isDirective ? `- ${text}` : text;
}

/** Narrower than this a wrapped text is harder to read than a long line. */
const narrowest = 24;

/** What begins a box: a line must not start with one, nor with a sign or a bullet before one. */
const boxStart = /^(?:\[|\[[xX]\].*|[☐☑]|TODO:|DONE:)$/;

/** Words by which it is told whether they may start a line. */
const startWords = 3;

/**
 * Breaks a text at its spaces into lines of at most `width` columns. Longer words stay whole, and no
 * line starts as if it were an item of its own, or with words that `mayStart` refuses: a line is rather
 * longer.
 */
export function wrapText(
  text: string,
  width: number,
  mayStart: (words: string) => boolean = () => true,
): readonly string[] {
  if (width <= 0) return [text];
  const limit = Math.max(width, narrowest);
  const words = text.split(' ');
  const lines: string[] = [];
  let line = '';
  words.forEach((word, at) => {
    const fits = line.length + 1 + word.length <= limit;
    if (line === '') line = word;
    else if (fits || !isStart(words.slice(at, at + startWords), mayStart)) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  });
  return [...lines, line];
}

function isStart(words: readonly string[], mayStart: (words: string) => boolean): boolean {
  return !words.some((word) => boxStart.test(word)) && mayStart(words.join(' '));
}

/** One item of a checklist that is to be inserted. */
export interface InsertableItem {
  /** Plain text of one line. */
  readonly text: string;
  /** 0 for an outermost item. */
  readonly depth: number;
}

/**
 * The same items with depths that go down by one step at a time and start at 0: whoever left the parent
 * out has its children in its place.
 */
export function nestItems(items: readonly InsertableItem[]): readonly InsertableItem[] {
  const parents: number[] = [];
  return items.map(({ depth, text }) => {
    while ((parents.at(-1) ?? -1) >= depth) parents.pop();
    parents.push(depth);
    return { text, depth: parents.length - 1 };
  });
}

/** What an item is indented by behind the comment's sign. */
export function indentBy(depth: number): string {
  return '  '.repeat(depth);
}

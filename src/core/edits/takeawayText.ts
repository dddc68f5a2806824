/** Where a takeaway was learned, which its text may leave to a link. */
interface TakeawayLink {
  readonly label: string;
  readonly target: string;
}

/** What a takeaway is made of: words, or a part of a file of code, comments included. */
export interface TakeawaySource {
  readonly text: string;
  readonly isCode: boolean;
}

const commentSign = /^(?:\/\/+|\/?\*+\/?|#+|--|<!--|;+)(?:[ \t]+|$)/;
const commentEnd = /(?:\*\/|-->)$/;

/** Signs and words that stand in code and hardly ever in a sentence. */
const codeSign =
  /[{}=]|;$|\w\(|"""|'''|<\/|^@\w|^(?:class|def|if|elif|else|for|while|with|try|except|finally)\b.*:$/;

/**
 * One line of Markdown that is an item's text and nothing else: what would start a heading, a quote, a
 * list or HTML is escaped. From code the signs of comments at the ends of lines are dropped; several
 * lines of the code itself become a code span of the first one, or of all where no `link` tells where
 * the others are. `link` follows in brackets.
 */
export function takeawayText({ isCode, text }: TakeawaySource, link: TakeawayLink | null): string {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isListing = isCode && lines.length > 1 && lines.some(isCodeLine);
  const item = isListing ? listing(lines, link !== null) : sentence(lines, isCode);
  if (!link) return item;
  const label = link.label.replace(/[[\]\\]/g, '\\$&');
  return `${item} ([${label}](${link.target}))`;
}

function isCodeLine(line: string): boolean {
  return !commentSign.test(line) && codeSign.test(line);
}

function listing(lines: readonly string[], isLinked: boolean): string {
  const shown = isLinked ? lines.slice(0, 1) : lines;
  return codeSpan(oneLine(shown.join(' '))) + (isLinked ? ' …' : '');
}

/** A code span in one backtick more than stand next to one another inside it. */
function codeSpan(code: string): string {
  const longest = (code.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  const sign = '`'.repeat(longest + 1);
  return longest === 0 ? sign + code + sign : `${sign} ${code} ${sign}`;
}

function sentence(lines: readonly string[], isCode: boolean): string {
  const bare = isCode
    ? lines.map((line) => line.replace(commentSign, '').replace(commentEnd, ''))
    : lines;
  return outsideCode(escapeItemStart(oneLine(bare.join(' '))));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What would make the start of an item a heading, a quote, a list, a rule, a box, a definition or code. */
const startSign =
  /^(?:>|#{1,6}(?=\s|$)|[+*-](?=\s|$)|([-*_])(?:\s*\1)+\s*$|\[[ xX]\](?=\s|$)|\[[^\]]*\]:|`{3,}(?=[^`]*$)|~{3}|\$\$)/;

/** Keeps the text of an item from being a block of its own. */
export function escapeItemStart(text: string): string {
  return text.replace(startSign, '\\$&').replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

/** Escapes HTML and names in underscores, but not in code spans (CommonMark 0.31, section 6.1). */
function outsideCode(line: string): string {
  const runs = [...line.matchAll(/`+/g)].map(({ 0: sign, index }) => ({ sign, index }));
  const later = new Map<string, number>();
  const closing = runs.map(() => -1);
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const sign = runs[at]?.sign ?? '';
    closing[at] = later.get(sign) ?? -1;
    later.set(sign, at);
  }
  const pieces: string[] = [];
  let copied = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const close = runs[closing[at] ?? -1];
    const open = runs[at];
    if (!open || !close) continue;
    const end = close.index + close.sign.length;
    pieces.push(escaped(line.slice(copied, open.index)), line.slice(open.index, end));
    copied = end;
    at = closing[at] ?? at;
  }
  return pieces.join('') + escaped(line.slice(copied));
}

function escaped(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, '\\<').replace(/__(\w+)__/g, '\\_\\_$1\\_\\_');
}

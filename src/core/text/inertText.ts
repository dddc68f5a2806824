/**
 * Foreign text made harmless for where it is shown: messages, labels, tooltips, the log. Each place reads
 * other signs as its own: links, icons, Markdown, line breaks.
 */

/**
 * What is not seen but changes what is seen: control characters, direction marks and whatever
 * Unicode says is to be ignored in display. Variation selectors and joiners between letters or
 * pictures stay, because emoji and several scripts are written with them.
 */
const unseen =
  /[\p{Cc}\p{DI}\ufff9-\ufffb](?<![\ufe0e\ufe0f]|[\p{L}\p{M}\p{So}\p{Sk}][\u200c\u200d](?=[\p{L}\p{M}\p{So}]))/gu;
/** Half of a pair of surrogates, which is no character. */
const loneSurrogate = /\p{Cs}/gu;

/**
 * Makes a text one line without characters that nobody sees, of at most `max` code points; what is
 * longer ends in an ellipsis.
 */
export function oneLine(text: string, max = 500): string {
  const line = text
    .replace(/[^\S ]|\u0085/g, ' ')
    .replace(unseen, '')
    .replace(/ {2,}/g, ' ')
    .replace(loneSurrogate, '\ufffd')
    .trim();
  // A point takes one or two units: this much holds more than `max` points if the line does.
  const points = Array.from(line.slice(0, 2 * (max + 1)));
  return points.length <= max ? line : `${points.slice(0, max - 1).join('')}…`;
}

declare const inert: unique symbol;

/** A text that {@link inertText} has made safe to stand in a sentence that people read. */
export type InertString = string & { readonly [inert]: true };

/** Code points of a value (a title, a name, an address) in a sentence: enough to recognize it. */
const maxValue = 120;
/** Code points of the message of an error: one or two whole sentences of our own fit. */
const maxReason = 300;
/** Code points of a message: VS Code itself cuts at 1,000 units, and a code point has up to two. */
const maxMessage = 500;

/**
 * Makes a text from outside safe to stand in a message: one line without invisible characters, in
 * which no link can stand, of at most `max` code points. VS Code turns `[text](command:…)` in a
 * message into a link that runs the command; a blank before the parenthesis keeps it text.
 */
export function inertText(text: string, max: number = maxValue): InertString {
  const unlinked = oneLine(text, max).replaceAll('](', '] (');
  return oneLine(unlinked, max) as InertString;
}

/** A path to a file; of a long one the end is kept, which names the file. */
export function inertPath(path: string): InertString {
  const points = Array.from(inertText(path, Infinity));
  const isLong = points.length > maxValue;
  return (isLong ? `…${points.slice(1 - maxValue).join('')}` : points.join('')) as InertString;
}

/** The message of whatever was thrown, as the reason that a sentence gives. */
export function inertReason(error: unknown): InertString {
  return inertText(error instanceof Error ? error.message : String(error), maxReason);
}

/**
 * A whole message, made inert once more after its values were put in: parts that are harmless alone
 * could make a link where they meet.
 */
export function inertMessage(text: string): InertString {
  return inertText(text, maxMessage);
}

declare const literal: unique symbol;

/** A text that {@link literalLabel} has kept from being read for pictures. */
export type LabelString = string & { readonly [literal]: true };

/** VS Code's own pattern of a picture in a label (its `iconLabels.ts`). */
const icon = /\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/g;

/**
 * Keeps a text as it is in rows of pickers, labels of completions and titles of code lenses: one
 * line, in which VS Code takes no `$(name)` for a picture. Its own sign for that is a backslash. A text
 * from right to left is isolated from what stands beside it.
 */
export function literalLabel(text: string): LabelString {
  return isolateRightToLeft(oneLine(text).replace(icon, '\\$&')) as LabelString;
}

/** Several texts in one label, each kept as it is; empty ones are left out. */
export function joinedLabel(parts: readonly string[], separator: string): LabelString {
  const labels = parts.filter((part) => part !== '').map(literalLabel);
  return labels.join(separator) as LabelString;
}

/** A sentence of our own with texts in the place of its `{0}`, `{1}` and so on, each kept as it is. */
export function filledLabel(sentence: string, values: readonly LabelString[]): LabelString {
  const filled = sentence.replace(/\{(\d)\}/g, (slot, at: string) => values[Number(at)] ?? slot);
  return filled as LabelString;
}

/** Every sign that Markdown, an automatic link, HTML or a picture could begin or end with. */
const signs = /[\\`*_{}[\]()#+\-!~|.&<>$:@]/g;

/**
 * Writes a text as Markdown that shows exactly that text, on one line of at most 2,000 code points.
 * Blanks stay blanks, so that long texts wrap between words (`MarkdownString.appendText` makes them
 * unbreakable, and an address then swallows all words behind it).
 */
export function escapedForMarkdown(text: string): string {
  return oneLine(text, 2000).replace(signs, '\\$&');
}

/** Code points of a line of the log. */
const maxLine = 2000;
/** Lines of a stack: what lies deeper is the editor's. */
const maxFrames = 30;

/**
 * What a value says in the log, so that no part of it can pass for an entry of its own: a text is one
 * line, an error is its message on one line and its stack, whose lines are indented as no entry is.
 */
export function logText(value: unknown): string {
  if (!(value instanceof Error)) return oneLine(String(value), maxLine);
  const head = `${value.name}: ${value.message}`;
  return [oneLine(head, maxLine), ...framesOf(value, head)].join('\n');
}

/** The lines of a stack without its message, which could hold lines of its own. */
function framesOf({ stack = '' }: Error, head: string): string[] {
  const frames = stack.startsWith(head) ? stack.slice(head.length) : stack;
  return frames
    .split('\n')
    .filter((line) => /^\s+at\s/.test(line))
    .slice(0, maxFrames)
    .map((line) => `    ${oneLine(line, maxLine)}`);
}

/** A letter of a script that is written from right to left. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Keeps a text that runs from right to left from drawing what stands beside it into its own order, by
 * the marks that Unicode has for that; any other text is left as it is.
 */
export function isolateRightToLeft(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

import { oneLine } from './oneLine';

declare const inert: unique symbol;

/** A text that {@link inertText} has made safe to stand in a sentence that people read. */
export type InertText = string & { readonly [inert]: true };

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
export function inertText(text: string, max: number = maxValue): InertText {
  const unlinked = oneLine(text, max).replaceAll('](', '] (');
  return oneLine(unlinked, max) as InertText;
}

/** A path to a file; of a long one the end is kept, which names the file. */
export function inertPath(path: string): InertText {
  const points = Array.from(inertText(path, Infinity));
  const isLong = points.length > maxValue;
  return (isLong ? `…${points.slice(1 - maxValue).join('')}` : points.join('')) as InertText;
}

/** The message of whatever was thrown, as the reason that a sentence gives. */
export function inertReason(error: unknown): InertText {
  return inertText(error instanceof Error ? error.message : String(error), maxReason);
}

/**
 * A whole message, made inert once more after its values were put in: parts that are harmless alone
 * could make a link where they meet.
 */
export function inertMessage(text: string): InertText {
  return inertText(text, maxMessage);
}

import { oneLine } from '../text/oneLine';

/** Code points that an item or a title takes at most: far more than anybody writes, but a bound. */
const longestItem = 10_000;

/**
 * The text of an item or a title as it may stand in code: one line in every language, without characters
 * that nobody sees or that turn the direction of text. At most 10,000 code points.
 */
export function itemText(text: string): string {
  return oneLine(text, longestItem);
}

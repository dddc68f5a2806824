/**
 * What shows that an item is met or not, behind its text: `[L42: atomic() around both saves]`. The item reads as
 * without it, so that it is found and checked as before.
 */

/** Where in the file it shows, and in a few words what. */
export interface Evidence {
  /** Line of the file, from 1. */
  readonly line: number;
  /** A few words; may be empty. */
  readonly words: string;
}

/** Code points of the words: more would hide the item. */
export const maxEvidence = 120;

/** No part of a text is looked at twice: what is in the brackets holds none. */
const form = /(?:^|[ \t])\[L(\d{1,7})(?:: ([^[\]]{0,2000}))?\]$/;

/** Parts the text of an item from the evidence behind it; null where there is none. */
export function splitEvidence(text: string): {
  readonly text: string;
  readonly evidence: Evidence | null;
} {
  const end = text.trimEnd();
  const found = end.endsWith(']') ? form.exec(end.slice(-2_100)) : null;
  if (!found) return { text, evidence: null };
  const evidence = { line: Number(found[1]), words: found[2] ?? '' };
  return { text: end.slice(0, end.length - found[0].length).trimEnd(), evidence };
}

/** Writes evidence for the end of an item; `escape` makes its words safe where they are to stand. */
export function evidenceText(
  { line, words }: Evidence,
  escape: (text: string) => string = (text) => text,
): string {
  const shown = escape(words.replaceAll('[', '(').replaceAll(']', ')')).replace(/[[\]]/g, ' ');
  return shown.trim() === '' ? `[L${line}]` : `[L${line}: ${shown.trim()}]`;
}

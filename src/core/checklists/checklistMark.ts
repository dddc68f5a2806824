/**
 * The marks of an inserted checklist: its id behind the title, and the boxes of its items.
 */

import { decodeAddress } from '../text/fileNames';

/** What marks an item as open or done: `[ ]` and `[x]`, `☐` and `☑`, or `TODO:` and `DONE:`. */
export type BoxStyle = 'brackets' | 'ballot' | 'todo';

const boxes: Readonly<Record<BoxStyle, { readonly open: string; readonly done: string }>> = {
  brackets: { open: '[ ]', done: '[x]' },
  ballot: { open: '☐', done: '☑' },
  todo: { open: 'TODO:', done: 'DONE:' },
};

/** The sign of an open item. */
export function emptyBox(style: BoxStyle): string {
  return boxes[style].open;
}

/** The sign of an item that is done. */
export function checkedBox(style: BoxStyle): string {
  return boxes[style].done;
}

/** Which style the sign of an item belongs to. */
export function boxStyleOf(sign: string): BoxStyle {
  if (sign.startsWith('[')) return 'brackets';
  return sign.endsWith(':') ? 'todo' : 'ballot';
}

/**
 * What stands in a mark as its code: signs that would end the mark or a comment, and whatever ends a line
 * in any language, is not seen, or turns the direction of text. A percent sign only where it would be read
 * as the start of such a code.
 */
const coded = /[[\]>\p{Cc}\p{DI}\u2028\u2029\ufff9-\ufffb]|%(?=[0-9A-F]{2})/gu;

/** The code of one character in UTF-8 (RFC 3986, section 2.1). */
const code =
  /%(?:[0-7][0-9A-F]|[CD][0-9A-F]%[89AB][0-9A-F]|E[0-9A-F](?:%[89AB][0-9A-F]){2}|F[0-4](?:%[89AB][0-9A-F]){3})/g;

/** What every mark starts with: a quick way to see that a text holds none. */
export const markStart = '[nexus:';

/** Longer text between the brackets is no id, but a file that only looks like one. In UTF-16 code units. */
const longestId = 1_000;
/** What could be an id has no bracket in it, so that no part of a line is looked at twice. */
const mark = new RegExp(`\\[nexus:([^[\\]]{1,${longestId}})\\]`, 'g');

/**
 * The mark that ends the heading line of an inserted checklist: `[nexus: technologies/docker#checklist]`.
 * It never holds a line break. Empty for an id that takes more than 999 code units: no such mark is read.
 */
export function checklistMark(id: string): string {
  const inside = ` ${id.replace(/\p{Cs}/gu, '\ufffd').replace(coded, encodeURIComponent)}`;
  return inside.length > longestId ? '' : `${markStart}${inside}]`;
}

/** A mark in a line: the id, and the text on either side. */
interface FoundMark {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** Finds the mark in a line, null where there is none. */
export function readChecklistMark(line: string): FoundMark | null {
  for (const found of line.matchAll(mark)) {
    const id = (found[1] ?? '').trim();
    if (id === '') continue;
    return {
      id: decoded(id),
      before: line.slice(0, found.index),
      after: line.slice(found.index + found[0].length),
    };
  }
  return null;
}

/** Reads the codes that a mark is written with, and no others: an id may hold `%20` or `100%25`. */
function decoded(id: string): string {
  return id.replace(code, (text, at: number) => {
    if (text === '%25') return /^[0-9A-F]{2}/.test(id.slice(at + 3, at + 5)) ? '%' : text;
    const sign = decodeAddress(text);
    return sign.replace(coded, '') === '' ? sign : text;
  });
}

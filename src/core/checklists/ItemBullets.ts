/**
 * What items of the same checklist have in common, and how those that stand in a file are written.
 */

import { indentBy, itemText } from '../comments/itemText';
import type { BoxStyle } from './checklistMark';
import type { FoundChecklist, FoundItem } from './findChecklists';

/**
 * What two texts of the same item have in common, whatever was escaped, wrapped or recased. Signs count,
 * and the case of single letters: `-v` is not `-V`. Empty for a text that nobody sees, which is like no other.
 */
export function itemKey(text: string): string {
  return (
    itemText(text)
      .normalize('NFC')
      // Escaping puts a full stop behind a backslash at the end.
      .replace(/\\\.$/, '\\')
      // Markdown escapes signs by a backslash.
      .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
      .replace(/[\p{L}\p{M}]{2,}/gu, (word) => word.toLowerCase())
      // Escaping puts spaces between signs.
      .replace(/ ?([^\p{L}\p{M}\p{N} ]) ?/gu, '$1')
  );
}

/** The keys of items, to look up whether another is one of them. */
export function itemKeys(items: readonly { readonly text: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ text }) => itemKey(text)).filter((key) => key !== ''));
}

const bulletEnd = /(?:^|(?<=[ \t]))(?:[-*+]|\d{1,3}[.)])[ \t]+$/;
const numberIn = /^\d+/;

/** No longer number is read as one of a list's. */
const highestNumber = 999;

/** What stands before the boxes of further items of a checklist, as before its outermost ones. */
export class ItemBullets {
  readonly style: BoxStyle;
  readonly #sign: string;
  readonly #bullet: string;
  /** What a number is higher by than the one before: many write 1 before every item. */
  readonly #step: number;
  /** The last number at each depth. */
  readonly #numbers: number[];

  constructor(found: FoundChecklist) {
    const outer = outermost(found);
    const { leader, style } = outer.at(-1) ?? { leader: '', style: 'brackets' };
    this.style = style;
    this.#bullet = bulletEnd.exec(leader)?.[0] ?? '';
    this.#sign = leader.slice(0, leader.length - this.#bullet.length);
    const [before, last] = outer.slice(-2).map(numberOf);
    this.#step = last !== undefined && last === before ? 0 : 1;
    this.#numbers = [last ?? before ?? 0];
  }

  /** Whether a list's bullet or number stands before the boxes. */
  get hasBullet(): boolean {
    return this.#bullet !== '';
  }

  /** Whether no sign of a comment stands there. */
  get isBare(): boolean {
    return this.#sign.trim() === '';
  }

  /** What stands before the next item's box. */
  next(depth: number): string {
    if (!numberIn.test(this.#bullet)) return this.#sign + indentBy(depth) + this.#bullet;
    this.#numbers.length = Math.min(this.#numbers.length, depth + 1);
    const before = this.#numbers[depth];
    const number = Math.min(before === undefined ? 1 : before + this.#step, highestNumber);
    this.#numbers[depth] = number;
    // A list inside a numbered one begins below its text (CommonMark 0.31, section 5.2).
    const indentation = ' '.repeat(this.#bullet.length * depth);
    return this.#sign + indentation + this.#bullet.replace(numberIn, String(number));
  }
}

/** The items that are not inside another. */
function outermost({ items }: FoundChecklist): readonly FoundItem[] {
  const least = items.reduce((less, { leader }) => Math.min(less, columnOf(leader)), Infinity);
  return items.filter(({ leader }) => columnOf(leader) === least);
}

/** Where a leader's number or bullet begins: `9.` and `10.` stand at the same depth. */
function columnOf(leader: string): number {
  return leader.length - (bulletEnd.exec(leader)?.[0].length ?? 0);
}

function numberOf({ leader }: FoundItem): number {
  return Number(numberIn.exec(bulletEnd.exec(leader)?.[0] ?? '')?.[0] ?? 0);
}

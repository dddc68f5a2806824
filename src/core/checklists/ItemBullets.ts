import { indentBy } from '../insertion/InsertableItem';
import type { BoxStyle } from './BoxStyle';
import type { FoundChecklist, FoundItem } from './findChecklists';

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

/**
 * How far apart two spellings are, and which of the known words a misspelt one means.
 */

import { inflectionStem } from './stem';

/**
 * How many letters of two words are wrong, missing, doubled or swapped (optimal string alignment),
 * or `most + 1` where it is more than `most`, which is 1 or 2. Costs the length of the words.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  return middleDistance(a.slice(start, endA), b.slice(start, endB), most);
}

/** For words that begin and end differently. */
function middleDistance(a: string, b: string, most: number): number {
  if (a.length === 0 || b.length === 0) return Math.min(a.length + b.length, most + 1);
  if (a.length === 1 && b.length === 1) return 1;
  if (a.length === 2 && b === a.charAt(1) + a.charAt(0)) return 1;
  if (most === 1) return 2;
  return Math.min(alignment(a, b), most + 1);
}

function alignment(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          cell(current, column - 1) + 1,
          cell(above, column) + 1,
          cell(above, column - 1) + same,
          swapped ? cell(before, column - 2) + 1 : Infinity,
        ),
      );
    }
    before = above;
    above = current;
  }
  return cell(above, b.length);
}

/** A cell of the table; outside of it nothing is cheap. */
function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

/** Corrections given for one word at most. */
const mostCorrections = 6;

/** Words that are spelt right, to tell typos from words that merely no note holds. */
export class Spelling {
  readonly #byLength = new Map<number, string[]>();
  readonly #stems = new Set<string>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const known = this.#byLength.get(word.length);
      if (known) known.push(word);
      else this.#byLength.set(word.length, [word]);
      this.#stems.add(inflectionStem(word));
    }
  }

  /** Whether this is one of the words, in any inflection. */
  isRight(word: string): boolean {
    return this.#stems.has(inflectionStem(word));
  }

  /** The words that one typo may have made this one of. */
  corrections(word: string): string[] {
    const found: string[] = [];
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      for (const candidate of this.#byLength.get(length) ?? []) {
        if (found.length < mostCorrections && editDistance(word, candidate, 1) === 1)
          found.push(candidate);
      }
    }
    return found;
  }
}

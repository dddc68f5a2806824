import { editDistance } from './editDistance';
import { inflectionStem } from './stem';

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

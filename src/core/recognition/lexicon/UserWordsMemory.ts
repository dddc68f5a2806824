import type { UserWords } from './Lexicon';
import { noUserWords } from './userWords';

/** Different words that are known at the same time: one a source, and few sources have their own. */
const maxKnown = 8;

/**
 * Gives one object for all words that are the same, whatever they were parsed or sent from, so that what
 * takes time to build for them is built once. Forgets those that were not asked for the longest.
 */
export class UserWordsMemory {
  private readonly known = new Map<string, UserWords>();

  /** The words as they were first seen. */
  same(words: UserWords): UserWords {
    const text = JSON.stringify(words);
    if (text === '{}') return noUserWords;
    const known = this.known.get(text) ?? words;
    this.known.delete(text);
    this.known.set(text, known);
    const [oldest] = this.known.keys();
    if (oldest !== undefined && this.known.size > maxKnown) this.known.delete(oldest);
    return known;
  }
}

/**
 * Phrases to be found in normalised words as whole words: `learners` does not hold `learn`. They are
 * looked up by their first word, since every heading of every note is asked for hundreds of them.
 */
export class PhraseSet {
  private readonly byFirstWord = new Map<string, string[]>();
  private readonly whole: ReadonlySet<string>;

  constructor(phrases: readonly string[]) {
    this.whole = new Set(phrases);
    for (const phrase of phrases) {
      const [first = ''] = phrase.split(' ', 1);
      const known = this.byFirstWord.get(first);
      if (known === undefined) this.byFirstWord.set(first, [phrase]);
      else known.push(phrase);
    }
  }

  /** Whether words are one of the phrases and nothing else. */
  equals(words: string): boolean {
    return this.whole.has(words);
  }

  isIn(words: string): boolean {
    return this.position(words) < Infinity;
  }

  /** Where the first phrase begins, in characters, or infinity where none does. */
  position(words: string): number {
    let start = 0;
    while (start < words.length) {
      const space = words.indexOf(' ', start);
      const end = space < 0 ? words.length : space;
      if (this.beginsAt(words, start, words.slice(start, end))) return start;
      start = end + 1;
    }
    return Infinity;
  }

  private beginsAt(words: string, start: number, first: string): boolean {
    const phrases = this.byFirstWord.get(first);
    if (phrases === undefined) return false;
    for (const phrase of phrases) {
      const end = start + phrase.length;
      if ((end === words.length || words[end] === ' ') && words.startsWith(phrase, start))
        return true;
    }
    return false;
  }
}

import { inflectionStem, rootStem } from './stem';

/** Words that share a stem, chained from the latest to the first: a list for each would weigh much. */
class WordFamilies {
  readonly #latest = new Map<string, TermId>();
  readonly #previous: TermId[] = [];

  /** Joins the next word to the family of a stem. Words come in the order of their numbers. */
  join(stem: string, id: TermId): void {
    this.#previous[id] = this.#latest.get(stem) ?? -1;
    this.#latest.set(stem, id);
  }

  /** The words of a stem, the latest first. */
  of(stem: string): TermId[] {
    const members: TermId[] = [];
    for (let id = this.#latest.get(stem) ?? -1; id >= 0; id = this.#previous[id] ?? -1)
      members.push(id);
    return members;
  }
}

/** A word's number: its place in the order in which words were first met. */
export type TermId = number;

/** New words wait unsorted until there are so many, so that one more note costs next to nothing. */
const shortestTail = 400;
const tailShare = 16;
/** Roots of asked words remembered at most. */
const mostRoots = 4_000;

/** All words of the index, to be found whole, by their beginning, their stem or their letters. */
export class TermVocabulary {
  readonly #ids = new Map<string, TermId>();
  readonly #words: string[] = [];
  readonly #inflections = new WordFamilies();
  readonly #relatives = new WordFamilies();
  readonly #roots = new Map<string, string>();
  readonly #byLength: TermId[][] = [];
  #letters = new Int32Array(1024);
  #sorted: TermId[] = [];
  #tail: TermId[] = [];

  get size(): number {
    return this.#words.length;
  }

  id(word: string): TermId | undefined {
    return this.#ids.get(word);
  }

  word(id: TermId): string {
    return this.#words[id] ?? '';
  }

  /** The number of a word, new where the word is. */
  add(word: string): TermId {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#ids.set(word, id);
    this.#words.push(word);
    if (id === this.#letters.length) this.#letters = doubled(this.#letters);
    this.#letters[id] = letterSet(word);
    (this.#byLength[word.length] ??= []).push(id);
    this.#inflections.join(inflectionStem(word), id);
    this.#relatives.join(rootStem(word), id);
    this.#tail.push(id);
    if (this.#tail.length > Math.max(shortestTail, this.#sorted.length / tailShare))
      this.#sortTailIn();
    return id;
  }

  /** The inflections of a word that are in the index. */
  inflections(word: string): readonly TermId[] {
    return this.#inflections.of(inflectionStem(word));
  }

  /** The words of the same root that are in the index, whatever kind of word they are. */
  relatives(word: string): readonly TermId[] {
    return this.#relatives.of(this.#rootOf(word));
  }

  /** The root of a word that is asked for, remembered: the same synonyms are asked for again and again. */
  #rootOf(word: string): string {
    const known = this.#roots.get(word);
    if (known !== undefined) return known;
    if (this.#roots.size >= mostRoots) this.#roots.clear();
    const root = rootStem(word);
    this.#roots.set(word, root);
    return root;
  }

  /** Words of a length whose letters differ from those of `word` in no more than `most` kinds. */
  *alike(word: string, length: number, most: number): Generator<TermId> {
    const letters = letterSet(word);
    for (const id of this.#byLength[length] ?? []) {
      if (bitCount(letters ^ (this.#letters[id] ?? 0)) <= most) yield id;
    }
  }

  /** Words that begin so and lack no more than one kind of the letters of `word`. */
  beginningLike(prefix: string, word: string): TermId[] {
    const letters = letterSet(word);
    return this.startingWith(prefix).filter(
      (id) => bitCount(letters & ~(this.#letters[id] ?? 0)) <= 1,
    );
  }

  /** Words that begin so, itself included, in no order. */
  startingWith(prefix: string): TermId[] {
    const sorted = this.#sorted;
    const found: TermId[] = [];
    for (let at = this.#firstFrom(sorted, prefix); at < sorted.length; at++) {
      const id = sorted[at] ?? 0;
      if (!this.word(id).startsWith(prefix)) break;
      found.push(id);
    }
    for (const id of this.#tail) if (this.word(id).startsWith(prefix)) found.push(id);
    return found;
  }

  #firstFrom(sorted: readonly TermId[], prefix: string): number {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.word(sorted[middle] ?? 0) < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Two sorted runs become one, which costs less than sorting all anew. */
  #sortTailIn(): void {
    const tail = this.#tail.sort((a, b) => (this.word(a) < this.word(b) ? -1 : 1));
    const merged: TermId[] = [];
    let from = 0;
    for (const id of tail) {
      const to = this.#firstFrom(this.#sorted, this.word(id));
      for (; from < to; from++) merged.push(this.#sorted[from] ?? 0);
      merged.push(id);
    }
    for (; from < this.#sorted.length; from++) merged.push(this.#sorted[from] ?? 0);
    this.#sorted = merged;
    this.#tail = [];
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** One bit a kind of letter; the ten digits share five, all that is not Latin shares one. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 97 && code <= 122) set |= 1 << (code - 97);
    else if (code >= 48 && code <= 57) set |= 1 << (26 + ((code - 48) >> 1));
    else set |= 1 << 31;
  }
  return set;
}

function bitCount(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

import { BoundedHeap } from './BoundedHeap';
import type { DocumentTable, SearchableText } from './DocumentTable';
import type { SlotMatch } from './SlotMatcher';
import type { TermId } from './Vocabulary';

/** How much a word counts by where it stands: text, heading, note. */
const fieldWeight = [1, 0.4, 0.25];
/** How much a match in each field says that the word was meant. */
const fieldCoverage = [1, 0.8, 0.6];
/** A word met so often says little: it is looked up in the best documents only. */
const manyPostings = 12_000;
const manyShare = 0.15;

/** A document with what the words of the query say about it. */
export interface Candidate {
  readonly number: number;
  readonly score: number;
  readonly sum: number;
  readonly covered: number;
}

/** A word of the query with how much it says. */
interface RatedSlot {
  readonly match: SlotMatch;
  readonly rarity: number;
  readonly postings: number;
}

/**
 * Adds up what each document is worth for a query, word by word, in arrays that are used again for
 * the next query: nothing is allocated by document.
 */
export class Scoreboard<T extends SearchableText> {
  readonly #table: DocumentTable<T>;
  #sum = new Float32Array(0);
  #best = new Float32Array(0);
  #covered = new Float32Array(0);
  #lastSlot = new Int32Array(0);
  #touched = new Int32Array(0);
  #count = 0;
  #slot = 0;
  #total = 0;
  #deferred: readonly RatedSlot[] = [];

  constructor(table: DocumentTable<T>) {
    this.#table = table;
  }

  /** Counts the words of a query for all documents that match them. */
  count(slots: readonly SlotMatch[]): void {
    this.#reset();
    const rated = slots.map((match) => this.#rate(match)).sort((a, b) => a.postings - b.postings);
    this.#total = rated.reduce((sum, slot) => sum + slot.rarity, 0);
    const many = Math.max(manyPostings, this.#table.size * manyShare);
    const counted = rated.filter((slot, at) => at === 0 || slot.postings <= many);
    this.#deferred = rated.slice(counted.length);
    for (const slot of counted) this.#add(slot, many * 2);
  }

  /** The best `limit` documents that `accepts` lets through, best first. */
  best(limit: number, accepts: (number: number) => boolean): Candidate[] {
    const heap = new BoundedHeap<Candidate>(limit);
    const [sums, covers, touched] = [this.#sum, this.#covered, this.#touched];
    for (let at = 0; at < this.#count; at++) {
      const number = touched[at] ?? 0;
      const [sum, covered] = [sums[number] ?? 0, covers[number] ?? 0];
      const score = this.#score(number, sum, covered);
      if (score > heap.least && accepts(number)) heap.add({ number, score, sum, covered });
    }
    const found = heap.sorted();
    if (this.#deferred.length === 0) return found;
    return found.map((one) => this.#withDeferred(one)).sort((a, b) => b.score - a.score);
  }

  #score(number: number, sum: number, covered: number): number {
    const coverage = Math.min(1, covered / this.#total);
    const length = this.#table.words(number).length / this.#table.averageLength;
    return (sum * coverage * coverage) / (1 + 0.35 * Math.log2(1 + length));
  }

  #withDeferred(candidate: Candidate): Candidate {
    let { sum, covered } = candidate;
    for (const { match, rarity } of this.#deferred) {
      const { worth, where } = this.#bestIn(candidate.number, match);
      if (worth === 0) continue;
      sum += worth * rarity * (fieldWeight[where] ?? 0);
      covered += rarity * (fieldCoverage[where] ?? 0);
    }
    const { number } = candidate;
    return { number, sum, covered, score: this.#score(number, sum, covered) };
  }

  #bestIn(number: number, { terms }: SlotMatch): { worth: number; where: number } {
    let worth = 0;
    for (const term of this.#table.words(number)) worth = Math.max(worth, terms.get(term) ?? 0);
    if (worth > 0) return { worth, where: 0 };
    for (const term of this.#table.around(number)) worth = Math.max(worth, terms.get(term) ?? 0);
    return { worth, where: 1 };
  }

  #reset(): void {
    if (this.#sum.length < this.#table.capacity) this.#grow(this.#table.capacity);
    for (let at = 0; at < this.#count; at++) {
      const number = this.#touched[at] ?? 0;
      this.#sum[number] = 0;
      this.#covered[number] = 0;
    }
    this.#count = 0;
  }

  /** Rare words say more; a word that is known as it stands is as rare as that, else as all it may mean. */
  #rate(match: SlotMatch): RatedSlot {
    let frequency = 0;
    let postings = 0;
    for (const [term, weight] of match.terms) {
      const living = this.#table.frequency(term);
      frequency += living * weight * weight;
      postings += living;
    }
    return { match, postings, rarity: this.#idf(frequency) };
  }

  #idf(frequency: number): number {
    return Math.log(1 + this.#table.size / (frequency + 0.5));
  }

  /** Counts one word, what it means most surely first, until `most` postings have been seen. */
  #add({ match, rarity, postings }: RatedSlot, most: number): void {
    this.#slot++;
    const terms = [...match.terms];
    if (postings > most) terms.sort((a, b) => b[1] - a[1]);
    let seen = 0;
    for (const [term, weight] of terms) {
      const list = this.#table.postings(term);
      if (!list || seen > most) continue;
      seen += list.length;
      const value = weight * Math.min(rarity, this.#idf(list.living));
      this.#post(list.items, list.length, { value, rarity });
    }
    for (const { terms: groups, weight } of match.phrases) {
      const items = this.#together(groups);
      this.#post(items, items.length, { value: weight * this.#idf(items.length), rarity });
    }
  }

  #post(
    items: Uint32Array,
    length: number,
    { value, rarity }: { value: number; rarity: number },
  ): void {
    const worths = fieldWeight.map((weight) => weight * value);
    const covers = fieldCoverage.map((weight) => weight * rarity);
    for (let at = 0; at < length; at++) {
      const item = items[at] ?? 0;
      const worth = worths[item & 3] ?? 0;
      const number = item >>> 2;
      if (this.#lastSlot[number] === this.#slot) this.#raise(number, worth);
      else this.#credit(number, worth, covers[item & 3] ?? 0);
    }
  }

  /** Counts a word for a document that has not had it yet. */
  #credit(number: number, worth: number, cover: number): void {
    const sum = this.#sum[number] ?? 0;
    if (sum === 0) this.#touched[this.#count++] = number;
    this.#lastSlot[number] = this.#slot;
    this.#best[number] = worth;
    this.#sum[number] = sum + worth;
    this.#covered[number] = (this.#covered[number] ?? 0) + cover;
  }

  /** Counts the better of two meanings of one word. */
  #raise(number: number, worth: number): void {
    const best = this.#best[number] ?? 0;
    if (worth <= best) return;
    this.#sum[number] = (this.#sum[number] ?? 0) + worth - best;
    this.#best[number] = worth;
  }

  /** Documents that hold one of each group of terms, as the smallest group's postings have them. */
  #together(groups: readonly (readonly TermId[])[]): Uint32Array {
    const lists = groups.map((terms) => terms.flatMap((term) => this.#itemsOf(term)));
    const [smallest = [], ...others] = lists.sort((a, b) => a.length - b.length);
    if (smallest.length === 0) return new Uint32Array(0);
    let left = smallest;
    for (const other of others) {
      const numbers = new Set(other.map((item) => item >>> 2));
      left = left.filter((item) => numbers.has(item >>> 2));
    }
    return Uint32Array.from(left);
  }

  #itemsOf(term: TermId): number[] {
    const postings = this.#table.postings(term);
    return postings ? [...postings.items.subarray(0, postings.length)] : [];
  }

  #grow(capacity: number): void {
    const size = Math.ceil(capacity * 1.2) + 64;
    this.#sum = new Float32Array(size);
    this.#best = new Float32Array(size);
    this.#covered = new Float32Array(size);
    this.#lastSlot = new Int32Array(size);
    this.#touched = new Int32Array(size);
    this.#count = 0;
  }
}

import { BoundedHeap } from './BoundedHeap';
import type { DocumentTable, SearchableText } from './DocumentTable';
import { matchWeight, type SlotMatch } from './SlotMatch';
import type { TermId } from './TermVocabulary';

/** How much a word counts by where it stands: text, heading, note. */
const fieldWeight = [1, 0.4, 0.25];
/** How much a match in each field says that the word was meant. */
const fieldCoverage = [1, 0.8, 0.6];
/** How much the length of a text takes away. */
const lengthWeight = 0.35;
/** Places looked at for one word of a query at most, those first where it is most surely meant. */
const mostPostings = 60_000;
/** As many for what a word may only mean: what stands in so many texts tells little of any. */
const mostMeantPostings = 12_000;
/** From here on a match is the word itself in some form, and not only what it may mean. */
const surely = 0.65;
/** Texts longer than this rank as if they were this long. */
const maxLength = 255;

/** A document with what the words of the query say about it. */
export interface ScoredDocument {
  readonly number: number;
  readonly score: number;
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
  /** How many parts of a phrase a document has held so far, above a number that grows by phrase. */
  #parts = new Int32Array(0);
  #phrase = 0;
  #rated: readonly RatedSlot[] = [];
  #count = 0;
  #slot = 0;
  #total = 0;

  constructor(table: DocumentTable<T>) {
    this.#table = table;
  }

  /**
   * Counts the words of a query for all documents that match them. Words that name nothing count only
   * where the query has no others.
   */
  count(slots: readonly SlotMatch[]): void {
    this.#reset();
    const telling = slots.filter(({ importance }) => importance > 0);
    const counted = telling.some(({ empty }) => !empty) ? telling : slots;
    this.#rated = counted.map((match) => this.#rate(match));
    this.#total = this.#rated.reduce((sum, slot) => sum + slot.rarity, 0);
    for (const slot of this.#rated) this.#add(slot);
  }

  /**
   * How surely a document is meant by the last query, from 0 to 1: the share of its words, rare ones
   * first of all, that the document holds as they stand.
   */
  sureness(number: number): number {
    const [words, around] = [this.#table.words(number), this.#table.around(number)];
    let sum = 0;
    for (const { match, rarity } of this.#rated) sum += rarity * match.bestIn(words, around);
    return sum / this.#total;
  }

  /** The best `limit` documents that `accepts` lets through, best first. */
  best(limit: number, accepts: (number: number) => boolean): ScoredDocument[] {
    const heap = new BoundedHeap<ScoredDocument>(limit);
    const [sums, covers, touched] = [this.#sum, this.#covered, this.#touched];
    const lengths = this.#table.textLengths;
    const byLength = this.#worthByLength();
    for (let at = 0; at < this.#count; at++) {
      const number = touched[at] ?? 0;
      const sum = sums[number] ?? 0;
      if (sum <= heap.least) continue;
      const coverage = Math.min(1, (covers[number] ?? 0) / this.#total);
      const length = Math.min(maxLength, lengths[number] ?? 0);
      const score = sum * coverage * coverage * (byLength[length] ?? 0);
      if (score > heap.least && accepts(number)) heap.add({ number, score });
    }
    return heap.sorted();
  }

  /** What a match is worth in a text of so many words: in a short one it says more. Never above 1. */
  #worthByLength(): Float64Array {
    const average = this.#table.averageLength;
    return Float64Array.from(
      { length: maxLength + 1 },
      (_, length) => 1 / (1 + lengthWeight * Math.log2(1 + length / average)),
    );
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
    let itself = 0;
    let all = 0;
    let postings = 0;
    for (const [term, weight] of match.terms) {
      const living = this.#table.frequency(term);
      all += living * weight * weight;
      if (weight >= surely) itself += living * weight * weight;
      postings += living;
    }
    const importance = match.importance === 0 ? 1 : match.importance;
    return { match, postings, rarity: importance * this.#idf(itself > 0 ? itself : all) };
  }

  #idf(frequency: number): number {
    return Math.log(1 + this.#table.size / (frequency + 0.5));
  }

  /** Counts one word. */
  #add({ match, rarity, postings }: RatedSlot): void {
    this.#slot++;
    const terms = [...match.terms];
    if (postings > mostMeantPostings) terms.sort((a, b) => b[1] - a[1]);
    const importance = match.importance === 0 ? 1 : match.importance;
    let seen = 0;
    for (const [term, weight] of terms) {
      const list = this.#table.postings(term);
      if (!list || seen > (weight >= surely ? mostPostings : mostMeantPostings)) continue;
      seen += list.length;
      const value = weight * Math.min(rarity, importance * this.#idf(list.living));
      this.#post(list.items, list.length, { value, rarity });
    }
    this.#addPhrases(match, rarity, importance);
  }

  #addPhrases({ phrases }: SlotMatch, rarity: number, importance: number): void {
    let looked = 0;
    for (const { terms: groups, weight } of phrases) {
      looked += this.#postingsOf(groups);
      if (weight < matchWeight.apart && looked > mostMeantPostings) continue;
      const items = this.#together(groups);
      const worth = importance * this.#idf(items.length);
      const value = weight * (weight >= surely ? worth : Math.min(rarity, worth));
      this.#post(items, items.length, { value, rarity });
    }
  }

  /** Places to look at for a phrase. */
  #postingsOf(groups: readonly (readonly TermId[])[]): number {
    let sum = 0;
    for (const terms of groups) for (const term of terms) sum += this.#table.frequency(term);
    return sum;
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

  /** Documents that hold one of each group of terms, packed as the last group's postings are. */
  #together(groups: readonly (readonly TermId[])[]): Uint32Array {
    const parts = this.#parts;
    const found: number[] = [];
    groups.forEach((terms, at) => {
      const before = this.#phrase + at;
      for (const term of terms) {
        const { items, length } = this.#table.postings(term) ?? noItems;
        for (let place = 0; place < length; place++) {
          const item = items[place] ?? 0;
          const had = parts[item >>> 2] ?? 0;
          if (at > 0 && had !== before) continue;
          parts[item >>> 2] = before + 1;
          if (at === groups.length - 1 && this.#isThere(item >>> 2)) found.push(item);
        }
      }
    });
    this.#phrase += groups.length + 1;
    return Uint32Array.from(found);
  }

  /** A list of postings holds documents that are gone, until it is swept: they make nothing less rare. */
  #isThere(number: number): boolean {
    return this.#table.document(number) !== undefined;
  }

  #grow(capacity: number): void {
    const size = Math.ceil(capacity * 1.2) + 64;
    this.#sum = new Float32Array(size);
    this.#best = new Float32Array(size);
    this.#covered = new Float32Array(size);
    this.#lastSlot = new Int32Array(size);
    this.#touched = new Int32Array(size);
    this.#parts = new Int32Array(size);
    this.#phrase = 0;
    this.#count = 0;
  }
}

const noItems = { items: new Uint32Array(0), length: 0 };

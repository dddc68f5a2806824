import { stem, words } from './words';
import { withinOneTypo } from './withinOneTypo';

/** A text to be found, with the headings it may also be found by. */
export interface SearchableText {
  readonly text: string;
  /** Section, group and note title, in one string; counts for less than the text. */
  readonly heading: string;
}

/** One answer, best first; the score only compares answers of one query. */
export interface SearchHit<T> {
  readonly document: T;
  readonly score: number;
}

interface Posting {
  readonly number: number;
  readonly weight: number;
}

const headingWeight = 0.4;
/** How much a word of the query is worth by the way it matches a word of the text. */
const matchWeight = {
  exact: 1,
  stem: 0.9,
  prefix: 0.8,
  innerPrefix: 0.5,
  typo: 0.4,
  prefixTypo: 0.15,
} as const;

/**
 * Finds short texts by half-remembered words: words in any order, the start of a word, another
 * inflection or one wrong letter. Texts are added and removed by owner, such as the note they are
 * from; each costs in proportion to its own words.
 */
export class TermIndex<T extends SearchableText> {
  readonly #documents = new Map<number, { readonly document: T; readonly length: number }>();
  readonly #owners = new Map<string, number[]>();
  readonly #postings = new Map<string, Posting[]>();
  readonly #stems = new Map<string, Set<string>>();
  #sorted: string[] | null = null;
  #next = 0;

  /** How many texts can be found. */
  get size(): number {
    return this.#documents.size;
  }

  /** Puts the texts of an owner in the place of those it had; none removes the owner. */
  replace(owner: string, documents: readonly T[]): void {
    this.#remove(owner);
    if (documents.length === 0) return;
    this.#owners.set(
      owner,
      documents.map((document) => this.#add(document)),
    );
  }

  /** The owners that have texts, in the order they came. */
  owners(): IterableIterator<string> {
    return this.#owners.keys();
  }

  /** All texts in the order they were added, for a query that says nothing yet. */
  all(): T[] {
    return [...this.#documents.values()].map(({ document }) => document);
  }

  /** The best answers to a query, at most `limit`; a query without a word finds nothing. */
  search(query: string, limit: number): SearchHit<T>[] {
    const terms = [...new Set(words(query).map((word) => word.text))];
    const scores = new Map<number, { sum: number; matched: number }>();
    terms.forEach((term, place) => {
      for (const [number, value] of this.#matches(term, place === terms.length - 1)) {
        const score = scores.get(number) ?? { sum: 0, matched: 0 };
        scores.set(number, { sum: score.sum + value, matched: score.matched + 1 });
      }
    });
    const hits: SearchHit<T>[] = [];
    for (const [number, { sum, matched }] of scores) {
      const entry = this.#documents.get(number);
      if (!entry) continue;
      const coverage = matched / terms.length;
      const score = (sum * coverage * coverage) / (1 + Math.log2(1 + entry.length) / 8);
      hits.push({ document: entry.document, score });
    }
    return hits.sort((a, b) => b.score - a.score).slice(0, limit);
  }

  #add(document: T): number {
    const number = this.#next++;
    const weights = new Map<string, number>();
    for (const { text } of words(document.heading)) weights.set(text, headingWeight);
    const own = words(document.text);
    for (const { text } of own) weights.set(text, 1);
    for (const [term, weight] of weights) this.#post(term, { number, weight });
    this.#documents.set(number, { document, length: own.length });
    return number;
  }

  #post(term: string, posting: Posting): void {
    const postings = this.#postings.get(term);
    if (postings) {
      postings.push(posting);
      return;
    }
    this.#postings.set(term, [posting]);
    this.#sorted = null;
    const root = stem(term);
    const family = this.#stems.get(root);
    if (family) family.add(term);
    else this.#stems.set(root, new Set([term]));
  }

  #remove(owner: string): void {
    for (const number of this.#owners.get(owner) ?? []) {
      const entry = this.#documents.get(number);
      if (!entry) continue;
      const { text, heading } = entry.document;
      for (const term of new Set(words(`${text} ${heading}`).map((word) => word.text))) {
        this.#unpost(term, number);
      }
      this.#documents.delete(number);
    }
    this.#owners.delete(owner);
  }

  #unpost(term: string, number: number): void {
    const left = this.#postings.get(term)?.filter((posting) => posting.number !== number) ?? [];
    if (left.length > 0) {
      this.#postings.set(term, left);
      return;
    }
    this.#postings.delete(term);
    this.#stems.get(stem(term))?.delete(term);
    this.#sorted = null;
  }

  /** What one word of the query is worth for each text it matches. */
  #matches(term: string, last: boolean): Map<number, number> {
    const best = new Map<number, number>();
    for (const [candidate, weight] of this.#candidates(term, last)) {
      const postings = this.#postings.get(candidate) ?? [];
      const rarity = Math.log(1 + this.#documents.size / postings.length);
      for (const posting of postings) {
        const value = weight * posting.weight * rarity;
        if (value > (best.get(posting.number) ?? 0)) best.set(posting.number, value);
      }
    }
    return best;
  }

  /** The indexed words that a word of the query may mean, with what each is worth. */
  #candidates(term: string, last: boolean): Map<string, number> {
    const found = new Map<string, number>();
    const note = (candidate: string, weight: number): void => {
      found.set(candidate, Math.max(weight, found.get(candidate) ?? 0));
    };
    if (this.#postings.has(term)) note(term, matchWeight.exact);
    for (const sibling of this.#stems.get(stem(term)) ?? []) note(sibling, matchWeight.stem);
    const prefix = last ? matchWeight.prefix : matchWeight.innerPrefix;
    for (const longer of this.#startingWith(term)) note(longer, prefix);
    return found.size > 0 || term.length < 4 ? found : this.#nearlyAlike(term, last);
  }

  /** Words one typo away; the last word of a query may be unfinished and meet the start of one. */
  #nearlyAlike(term: string, last: boolean): Map<string, number> {
    const found = new Map<string, number>();
    for (const candidate of this.#vocabulary()) {
      if (withinOneTypo(term, candidate)) found.set(candidate, matchWeight.typo);
      else if (last && withinOneTypo(term, candidate.slice(0, term.length))) {
        found.set(candidate, matchWeight.prefixTypo);
      }
    }
    return found;
  }

  *#startingWith(prefix: string): Generator<string> {
    const sorted = this.#vocabulary();
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    for (; sorted[low]?.startsWith(prefix); low++) yield sorted[low] ?? '';
  }

  #vocabulary(): readonly string[] {
    this.#sorted ??= [...this.#postings.keys()].sort();
    return this.#sorted;
  }
}

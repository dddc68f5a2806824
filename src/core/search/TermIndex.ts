import { drain } from '../Lazy';
import { closeness } from './SlotMatch';
import { DocumentTable, type SearchableText } from './DocumentTable';
import { queryWords } from './scanWords';
import { type ScoredDocument, Scoreboard } from './Scoreboard';
import { SlotMatcher } from './SlotMatcher';
import { commonThesaurus, type Thesaurus } from './Thesaurus';

export type { SearchableText } from './DocumentTable';

/** One answer, best first; the score only compares answers of one query. */
export interface SearchHit<T> {
  readonly document: T;
  readonly score: number;
  /** How surely it is meant, from 0 to 1; see {@link Scoreboard.sureness}. */
  readonly sureness: number;
}

/** What narrows or shifts the answers of one query. */
export interface SearchOptions<T> {
  /** Answers at most. */
  readonly limit: number;
  /** Whether a document may be an answer at all. */
  readonly accepts?: (document: T) => boolean;
  /** What costs more to ask, and is asked only of the best. */
  readonly verifies?: (document: T) => boolean;
  /** What a document's score is multiplied with, about 1. */
  readonly boost?: (document: T) => number;
}

/** So many of the best by words alone are compared closely. */
const comparedClosely = 120;
const closenessWeight = 0.35;
/** So many of the best are asked what costs more. */
const verified = 1500;
/** Documents put in between two rests. */
const putAtOnce = 50;

/**
 * Finds short texts by half-remembered words: words in any order, the start of a word, another
 * inflection, an abbreviation or a typo. Texts are added and removed by owner, such as the note
 * they are from; each costs in proportion to its own words.
 */
export class TermIndex<T extends SearchableText> {
  readonly #table = new DocumentTable<T>();
  readonly #board = new Scoreboard<T>(this.#table);
  readonly #owners = new Map<string, readonly number[]>();
  #matcher = new SlotMatcher<T>(this.#table, commonThesaurus());

  /** How many texts can be found. */
  get size(): number {
    return this.#table.size;
  }

  /** Takes other abbreviations from the next query on. */
  useThesaurus(thesaurus: Thesaurus): void {
    this.#matcher = new SlotMatcher<T>(this.#table, thesaurus);
  }

  /** Puts the texts of an owner in the place of those it had; none removes the owner. */
  replace(owner: string, documents: readonly T[]): void {
    drain(this.replacing(owner, documents));
  }

  /** As {@link replace}, but resting now and then, with a part of the texts in their place. */
  *replacing(owner: string, documents: readonly T[]): Generator<void> {
    for (const number of this.#owners.get(owner) ?? []) this.#table.remove(number);
    this.#owners.delete(owner);
    const numbers: number[] = [];
    if (documents.length > 0) this.#owners.set(owner, numbers);
    for (const document of documents) {
      numbers.push(this.#table.add(document));
      if (numbers.length % putAtOnce === 0) yield;
    }
    // A list that grew has room to spare, which over many notes is more than the numbers themselves.
    if (documents.length > 0) this.#owners.set(owner, numbers.slice());
    this.#table.sweep();
  }

  /** The texts of an owner. */
  of(owner: string): T[] {
    return (this.#owners.get(owner) ?? [])
      .map((number) => this.#table.document(number))
      .filter((document) => document !== undefined);
  }

  /** Who has texts here, in the order they came. */
  owners(): Iterable<string> {
    return this.#owners.keys();
  }

  /** All texts, owner by owner, in the order they were added. */
  *all(): Generator<T> {
    for (const owner of this.#owners.keys()) yield* this.of(owner);
  }

  /** The best answers to a query; a query without a word finds nothing. */
  search(query: string, options: SearchOptions<T>): SearchHit<T>[] {
    const words = queryWords(query);
    if (words.length === 0) return [];
    const slots = this.#matcher.match(words);
    this.#board.count(slots);
    const { boost, limit } = options;
    const candidates = this.#candidates(options);
    const closer = ({ number, score }: ScoredDocument, rank: number): number =>
      rank < comparedClosely
        ? score * (1 + closenessWeight * closeness(this.#table.words(number), slots))
        : score;
    return candidates
      .flatMap((candidate, rank) => {
        const document = this.#table.document(candidate.number);
        if (!document) return [];
        const score = closer(candidate, rank) * (boost?.(document) ?? 1);
        return [{ document, score, number: candidate.number }];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ document, score, number }) => ({
        document,
        score,
        sureness: this.#board.sureness(number),
      }));
  }

  #candidates({ limit, accepts, verifies }: SearchOptions<T>): ScoredDocument[] {
    const wanted = Math.max(limit, comparedClosely);
    const ask = (number: number, test: (document: T) => boolean): boolean => {
      const document = this.#table.document(number);
      return document !== undefined && test(document);
    };
    const best = this.#board.best(verifies ? Math.max(wanted, verified) : wanted, (number) =>
      ask(number, accepts ?? anyDocument),
    );
    if (!verifies) return best;
    const found: ScoredDocument[] = [];
    for (const candidate of best) {
      if (found.length === wanted) break;
      if (ask(candidate.number, verifies)) found.push(candidate);
    }
    return found;
  }
}

const anyDocument = (): boolean => true;

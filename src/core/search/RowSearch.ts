import type { ActiveFile } from '../activeFile/ActiveFile';
import { digestTopics, type TopicDigest, TopicFilter } from '../activeFile/TopicFilter';
import { drain } from '../Lazy';
import { type Abbreviation, readAbbreviation } from './abbreviations';
import { type CollapsedRow, collapseDuplicates, type FoundRow } from './collapseDuplicates';
import { completeQuery, type QueryCompletion, FilterValues } from './FilterValues';
import { holdsWords, narrows, parseQuery, placeFilter } from './parseQuery';
import { isTakeaway, type RowKind, type SearchRow } from './SearchRow';
import { rowSubjects, suggestForFile, type Suggestion } from './suggestForFile';
import { type SearchHit, TermIndex } from './TermIndex';
import { Thesaurus } from './Thesaurus';

/** What a person has switched on beside the words of the query. */
export interface RowScope {
  readonly kinds: ReadonlySet<RowKind>;
  /** The only programming language wanted, or null. */
  readonly onlyLanguage: string | null;
  /** The language of the file being written, which is moved up a little; null without a file. */
  readonly language: string | null;
  /** Keys of the pinned notes, which are moved up a little. */
  readonly pinned: ReadonlySet<string>;
}

/** A little: enough to decide between equals, not to put what fits worse before what fits better. */
const boostForLanguage = 1.08;
const boostForPin = 1.06;
/** What a kind of row is worth beside a takeaway or challenge that fits as well. */
const kindWorth: Readonly<Record<RowKind, number>> = {
  practice: 1,
  lesson: 1,
  challenge: 1,
  pitfall: 0.95,
  note: 0.9,
  item: 0.85,
  entry: 0.9,
  heading: 0.9,
};
/** Rows that share less with the query may be beside the point. */
const sure = 0.45;
/** What fits so much worse than the best answer is not meant. */
const worthShowing = 0.15;

/** The search over all rows of all notes, with its query language. */
export class RowSearch {
  readonly #index = new TermIndex<SearchRow>();
  readonly #values = new FilterValues();
  /** What each note is about, by its key, once somebody has asked what fits a file. */
  readonly #topics = new Map<string, TopicDigest>();
  #takeaways = 0;
  #abbreviations: readonly Abbreviation[] = [];
  #synonyms: readonly string[] = [];

  /** Abbreviations of the user's own: short form by long form. */
  useAbbreviations(own: Readonly<Record<string, string>>): void {
    this.#abbreviations = Object.entries(own).map(([short, long]) =>
      readAbbreviation(`${short}=${long}`),
    );
    this.#useWords();
  }

  /** Synonyms of the user's own: what notes say, parted by `|`, by what is typed, parted by commas. */
  useSynonyms(own: Readonly<Record<string, string>>): void {
    this.#synonyms = Object.entries(own).map(
      ([typed, meant]) => `${typed.replace(/=/g, ' ')}=${meant}`,
    );
    this.#useWords();
  }

  /** Puts the rows of a note in the place of those it had; none removes the note. */
  replace(noteKey: string, rows: readonly SearchRow[]): void {
    drain(this.replacing(noteKey, rows));
  }

  /** As {@link replace}, but resting now and then: each step is far below a millisecond's work. */
  *replacing(noteKey: string, rows: readonly SearchRow[]): Generator<void> {
    const before = this.#index.of(noteKey);
    for (const row of before) this.#count(row, -1);
    for (const row of rows) this.#count(row, 1);
    this.#topics.delete(noteKey);
    try {
      yield* this.#index.replacing(noteKey, rows);
    } finally {
      // Who was asked meanwhile has seen a part of the rows.
      this.#topics.delete(noteKey);
    }
  }

  /** How many takeaways are searched; challenges count as such. */
  get takeaways(): number {
    return this.#takeaways;
  }

  /** The rows that answer a query, near-duplicates as one, weak ones last; at most `limit`. */
  find(query: string, scope: RowScope, limit: number): CollapsedRow[] {
    return collapseDuplicates(this.#rank(query, scope, limit));
  }

  /** The rows that answer a query, each for itself, at most `limit`. */
  findEach(query: string, scope: RowScope, limit: number): SearchRow[] {
    return this.#rank(query, scope, limit).map(({ row }) => row);
  }

  #rank(query: string, scope: RowScope, limit: number): FoundRow[] {
    const parsed = parseQuery(query, (prefix, folded) => this.#values.has(prefix, folded));
    const inPlace = placeFilter(parsed);
    const accepts = (row: SearchRow): boolean => isWanted(row, scope) && inPlace(row);
    const verifies = (row: SearchRow): boolean => holdsWords(row, parsed);
    const byText = parsed.exactly.length > 0 || parsed.without.length > 0;
    if (parsed.words !== '') {
      const boost = (row: SearchRow): number => boostOf(row, scope);
      const asked = { limit, accepts, boost, ...(byText ? { verifies } : {}) };
      return weakLast(this.#index.search(parsed.words, asked));
    }
    if (!narrows(parsed) && !byText) return [];
    return firstOf(this.#index.all(), (row) => accepts(row) && verifies(row), limit).map((row) => ({
      row,
      weak: false,
    }));
  }

  /** What the filter at the end of a query may become. */
  complete(query: string): QueryCompletion[] {
    return completeQuery(query, this.#values);
  }

  /** Rows that fit the file being written, in small steps. */
  suggest(file: ActiveFile, scope: RowScope): Generator<void, Suggestion[]> {
    return suggestForFile(file, this.#rowsFor(file), (row) => isWanted(row, scope));
  }

  /** The rows of each note, none where they cannot fit a file. */
  *#rowsFor(file: ActiveFile): Generator<readonly SearchRow[]> {
    const filter = new TopicFilter(file);
    for (const noteKey of this.#index.owners()) {
      yield filter.mayFit(this.#topicsOf(noteKey)) ? this.#index.of(noteKey) : [];
    }
  }

  #topicsOf(noteKey: string): TopicDigest {
    const known = this.#topics.get(noteKey);
    if (known) return known;
    const digest = digestTopics(rowSubjects(this.#index.of(noteKey)));
    this.#topics.set(noteKey, digest);
    return digest;
  }

  #useWords(): void {
    this.#index.useThesaurus(new Thesaurus(this.#abbreviations, this.#synonyms));
  }

  #count(row: SearchRow, by: 1 | -1): void {
    if (isTakeaway(row.kind)) this.#takeaways += by;
    if (by > 0) this.#values.add(row);
    else this.#values.remove(row);
  }
}

/** Leaves out what fits far worse than the best, and puts what may be beside the point last. */
function weakLast(hits: readonly SearchHit<SearchRow>[]): FoundRow[] {
  const least = (hits[0]?.score ?? 0) * worthShowing;
  const rows = hits
    .filter(({ score }) => score >= least)
    .map(({ document: row, sureness }) => ({ row, weak: sureness < sure }));
  return [...rows.filter(({ weak }) => !weak), ...rows.filter(({ weak }) => weak)];
}

function isWanted(row: SearchRow, { kinds, onlyLanguage }: RowScope): boolean {
  return kinds.has(row.kind) && (onlyLanguage === null || row.languages.includes(onlyLanguage));
}

function boostOf(row: SearchRow, { language, pinned }: RowScope): number {
  const spoken = language !== null && row.languages.includes(language) ? boostForLanguage : 1;
  return kindWorth[row.kind] * spoken * (pinned.has(row.noteKey) ? boostForPin : 1);
}

function firstOf(
  rows: Iterable<SearchRow>,
  accepts: (row: SearchRow) => boolean,
  limit: number,
): SearchRow[] {
  const found: SearchRow[] = [];
  for (const row of rows) {
    if (found.length === limit) break;
    if (accepts(row)) found.push(row);
  }
  return found;
}

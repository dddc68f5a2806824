import { type SectionKind, sectionKinds } from '../note/Note';
import type { RowKind, SearchRow } from './SearchRow';
import { foldWord, longestQuery } from './scanWords';

/** What stands before a value in the query language. */
type FilterPrefix = '#' | '@' | 'in:' | 'lang:';

const prefixes: readonly FilterPrefix[] = ['#', '@', 'in:', 'lang:'];

/** Kinds that can be asked for whether or not there are rows of them. */
const kindNames: readonly (RowKind | SectionKind)[] = [
  'practice',
  'lesson',
  'pitfall',
  'challenge',
  'note',
  'item',
  'entry',
  'heading',
  ...sectionKinds.filter((kind) => kind !== 'other'),
];
/** Answers remembered at most. */
const mostAsked = 64;

/** Counts what rows can be narrowed by, row by row as they come and go. */
export class FilterValues {
  readonly #counts = new Map<FilterPrefix, Map<string, number>>(
    prefixes.map((prefix) => [prefix, new Map<string, number>()]),
  );

  readonly #asked = new Map<string, boolean>();

  /** How many rows have each value. */
  of(prefix: FilterPrefix): ReadonlyMap<string, number> {
    return this.#counts.get(prefix) ?? new Map<string, number>();
  }

  /**
   * Whether some row has a tag that begins so, or a section or kind with a word that does. Answers are
   * remembered until rows come or go.
   */
  has(prefix: '#' | '@', folded: string): boolean {
    const key = `${prefix}${folded}`;
    const known = this.#asked.get(key);
    if (known !== undefined) return known;
    const start = prefix === '@' ? folded.replace(/s$/, '') : folded;
    const begins = (value: string): boolean =>
      value.startsWith(start) || (prefix === '@' && value.includes(` ${start}`));
    const names = prefix === '@' ? kindNames : [];
    const held = [...names, ...this.of(prefix).keys()].some((value) => begins(foldWord(value)));
    if (this.#asked.size >= mostAsked) this.#asked.clear();
    this.#asked.set(key, held);
    return held;
  }

  add(row: SearchRow): void {
    this.#asked.clear();
    this.#change(row, 1);
  }

  remove(row: SearchRow): void {
    this.#asked.clear();
    this.#change(row, -1);
  }

  #change(row: SearchRow, by: number): void {
    for (const [prefix, counts] of this.#counts) {
      for (const value of valuesOf(row, prefix)) {
        const count = (counts.get(value) ?? 0) + by;
        if (count > 0) counts.set(value, count);
        else counts.delete(value);
      }
    }
  }
}

function valuesOf(row: SearchRow, prefix: FilterPrefix): readonly string[] {
  switch (prefix) {
    case '#':
      return row.tags;
    case 'lang:':
      return row.languages;
    case 'in:':
      return [row.noteTitle];
    case '@':
      return [row.kind, row.sectionKind, ...(row.section === null ? [] : [row.section])];
  }
}

/** A way to go on with a filter that is being typed. */
export interface QueryCompletion {
  /** The whole query with the filter finished, and a space to go on. */
  readonly query: string;
  /** The filter alone: `#docker`. */
  readonly filter: string;
  /** How many rows it leaves, without the rest of the query. */
  readonly count: number;
}

const filterBeingTyped = /(?:^|\s)(?<prefix>#|@|in:|lang:)(?<start>"?[^"\s]*)$/iu;
const shown = 8;

/** What the filter at the end of a query may become, the commonest first; nothing elsewhere. */
export function completeQuery(query: string, values: FilterValues): QueryCompletion[] {
  if (query.length > longestQuery) return [];
  const { prefix = '', start = '' } = filterBeingTyped.exec(query)?.groups ?? {};
  if (prefix === '') return [];
  const wanted = foldWord(start.replace('"', ''));
  const before = query.slice(0, query.length - prefix.length - start.length);
  return [...values.of(prefix.toLowerCase() as FilterPrefix)]
    .filter(([value]) => {
      const folded = foldWord(value);
      return folded.includes(wanted) && folded !== wanted;
    })
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, shown)
    .map(([value, count]) => {
      const filter = `${prefix}${/\s/.test(value) ? `"${value}"` : value}`;
      return { query: `${before}${filter} `, filter, count };
    });
}

import type { FilterPrefix, FilterValues } from './FilterValues';
import { foldWord } from './foldWord';
import { longestQuery } from './queryWords';

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

import { scanWords } from './scanWords';
import type { SearchRow } from './SearchRow';
import { inflectionStem } from './stem';

/** A row that answers a query, and whether it shares so little with it that it may be beside the point. */
export interface FoundRow {
  readonly row: SearchRow;
  readonly weak: boolean;
}

/** Rows that tell the same lesson, the best of them first. */
export interface CollapsedRow extends FoundRow {
  /** The others, each in a place of its own. */
  readonly others: readonly SearchRow[];
}

/** So much of the words of two texts must be shared for them to be one lesson. */
const sharedWordsOfDuplicates = 0.8;
/** Only so many rows are compared with each other. */
const compared = 100;

/** Makes near-duplicates one row, at the place of the best of them. */
export function collapseDuplicates(rows: readonly FoundRow[]): CollapsedRow[] {
  const groups: (CollapsedRow & {
    readonly others: SearchRow[];
    readonly words: ReadonlySet<string>;
  })[] = [];
  for (const { row, weak } of rows) {
    const words = stemsOf(row.text);
    const twin = groups
      .slice(0, compared)
      .find(
        (group) =>
          group.row.kind !== 'heading' && likeness(group.words, words) >= sharedWordsOfDuplicates,
      );
    if (twin && row.kind !== 'heading') twin.others.push(row);
    else groups.push({ row, weak, others: [], words });
  }
  return groups;
}

function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  scanWords(text, (word) => stems.add(inflectionStem(word)));
  return stems;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < 3 || small.size < large.size * sharedWordsOfDuplicates)
    return a.size === b.size && same(a, b) ? 1 : 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}

function same(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((word) => b.has(word));
}

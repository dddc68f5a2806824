import type { SearchRow } from './searchRows';

/** What stands before a value in the query language. */
export type FilterPrefix = '#' | '@' | 'in:' | 'lang:';

const prefixes: readonly FilterPrefix[] = ['#', '@', 'in:', 'lang:'];

/** Counts what rows can be narrowed by, row by row as they come and go. */
export class FilterValues {
  readonly #counts = new Map<FilterPrefix, Map<string, number>>(
    prefixes.map((prefix) => [prefix, new Map<string, number>()]),
  );

  /** How many rows have each value. */
  of(prefix: FilterPrefix): ReadonlyMap<string, number> {
    return this.#counts.get(prefix) ?? new Map<string, number>();
  }

  add(row: SearchRow): void {
    this.#change(row, 1);
  }

  remove(row: SearchRow): void {
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

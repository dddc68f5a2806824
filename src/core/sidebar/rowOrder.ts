import type { PlacedNote } from '../journal/JournalNode';
import { nameOf } from './JournalFolder';
import { naturalKey } from '../journal/naturalKey';

/** What the rows of one folder are sorted by. Sections inside a note keep the note's order. */
export type RowOrder = 'journal' | 'title' | 'modified';

/** What is known of a row when it is to be sorted. */
export interface SortableRow {
  /** Place in the journal; `unplaced` where neither front matter nor a number in the name says it. */
  readonly place: number;
  readonly path: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** The place of rows that have none: behind all that have one. */
export const unplaced = Number.MAX_SAFE_INTEGER;

/** Sorts rows in the order chosen; what ties stands by path, 2 before 10. */
export function sortRows<T extends SortableRow>(order: RowOrder, rows: readonly T[]): T[] {
  return rows
    .map((row) => ({
      row,
      number: order === 'journal' ? row.place : order === 'modified' ? -row.modified : 0,
      title: order === 'title' ? naturalKey(row.title) : '',
      path: naturalKey(row.path),
    }))
    .sort((a, b) => a.number - b.number || compare(a.title, b.title) || compare(a.path, b.path))
    .map(({ row }) => row);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Front matter `order`, else the number the file name starts with. */
export function placeOfNote({ note, path }: PlacedNote): number {
  return note.frontMatter.order ?? numericPrefix(nameOf(path));
}

/** A folder stands where its README or its own number says, whatever order its notes have inside. */
export function placeOfFolder(path: string, own: PlacedNote | null): number {
  return own?.note.frontMatter.order ?? numericPrefix(nameOf(path));
}

function numericPrefix(name: string): number {
  const digits = /^\d+(?=[-_. ])/.exec(name);
  return digits ? Number(digits[0]) : unplaced;
}

import type { FolderNode, NoteNode, PlacedNote } from '../journal/JournalNode';
import { naturalKey } from '../journal/naturalKey';
import { nameOf } from './JournalFolder';

/** What the rows of one folder are sorted by. Sections inside a note keep the note's order. */
export type RowOrder = 'journal' | 'title' | 'modified';

/** The place of rows that have none: behind all that have one. */
export const unplaced = Number.MAX_SAFE_INTEGER;

type SortableRow = NoteNode | FolderNode;

interface SortKey {
  readonly row: SortableRow;
  readonly number: number;
  readonly text: string;
  readonly path: string;
}

/** Sorts rows in the order chosen; what ties stands by path, 2 before 10. */
export function sortRows(order: RowOrder, rows: readonly SortableRow[]): SortableRow[] {
  return rows
    .map((row) => keyOf(order, row))
    .sort(byKey)
    .map(({ row }) => row);
}

function keyOf(order: RowOrder, row: SortableRow): SortKey {
  const path = tieKeyOf(row);
  switch (order) {
    case 'journal':
      return { row, number: placeOfRow(row), text: path, path };
    case 'title':
      return { row, number: 0, text: naturalKey(row.title), path };
    case 'modified':
      return { row, number: -modifiedOf(row), text: path, path };
  }
}

function byKey(a: SortKey, b: SortKey): number {
  if (a.number !== b.number) return a.number - b.number;
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** What decides between rows of the same place in the journal; compared by `<`. */
export function tieKeyOf(row: SortableRow): string {
  return naturalKey(row.type === 'note' ? row.placed.path : row.path);
}

/** When a note was changed, or the latest of a folder's. */
function modifiedOf(row: SortableRow): number {
  if (row.type === 'note') return row.placed.modified;
  return row.notes.reduce((latest, { modified }) => Math.max(latest, modified), 0);
}

/** Place in the journal; `unplaced` where neither front matter nor a number in the name says it. */
export function placeOfRow(row: SortableRow): number {
  // A folder stands where its README or its own number says, whatever order its notes have inside.
  return row.type === 'note' ? placeOf(row.placed, row.placed.path) : placeOf(row.own, row.path);
}

function placeOf(placed: PlacedNote | null, path: string): number {
  return placed?.note.frontMatter.order ?? numericPrefix(nameOf(path));
}

function numericPrefix(name: string): number {
  const digits = /^\d+(?=[-_. ])/.exec(name);
  return digits ? Number(digits[0]) : unplaced;
}

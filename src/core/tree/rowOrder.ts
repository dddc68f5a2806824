import type { PlacedNote } from '../library/Journal';
import { isReadme } from '../library/noteFiles';
import { naturalKey } from '../text/fileNames';
import type { FolderNode, NoteNode } from './JournalNode';
import { nameOf } from './noteRows';

/** What the rows of one folder are sorted by. Sections inside a note keep the note's order. */
export type RowOrder = 'journal' | 'title' | 'modified';

/** The place of rows that have none: behind all that have one. */
export const unplaced = Number.MAX_SAFE_INTEGER;
/** The place of the README of a journal, which leads to all else: before every other. */
export const firstPlace = Number.MIN_SAFE_INTEGER;

/** Titles as a dictionary of the user's language has them, but 2 before 10. */
const titles = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

type SortableRow = NoteNode | FolderNode;

interface SortKey {
  readonly row: SortableRow;
  readonly number: number;
  /** What rows whose names start with a number, such as a date, are ordered by; empty for others. */
  readonly numbered: string;
  readonly path: string;
}

/** Sorts rows in the order chosen; what ties stands by title, or by the date its name starts with. */
export function sortRows(order: RowOrder, rows: readonly SortableRow[]): SortableRow[] {
  return rows
    .map((row) => keyOf(order, row))
    .sort(byKey)
    .map(({ row }) => row);
}

function keyOf(order: RowOrder, row: SortableRow): SortKey {
  const path = naturalKey(pathOf(row));
  const number = numberIn(order, row);
  const isNumbered = order !== 'title' && numericPrefix(nameOf(pathOf(row))) !== unplaced;
  return { row, number, numbered: isNumbered ? path : '', path };
}

function numberIn(order: RowOrder, row: SortableRow): number {
  switch (order) {
    case 'journal':
      return placeOfRow(row);
    case 'title':
      return 0;
    case 'modified':
      return -modifiedOf(row);
  }
}

function byKey(a: SortKey, b: SortKey): number {
  if (a.number !== b.number) return a.number - b.number;
  if (a.numbered !== b.numbered) return byNumbered(a.numbered, b.numbered);
  return titles.compare(a.row.title, b.row.title) || byText(a.path, b.path);
}

/** Names with a number come before those without. */
function byNumbered(a: string, b: string): number {
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return byText(a, b);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** For each row, its place among them if all had the same number. */
export function tieRanks(rows: readonly SortableRow[]): ReadonlyMap<SortableRow, number> {
  const keys = rows.map((row) => ({ ...keyOf('journal', row), number: 0 }));
  return new Map(keys.sort(byKey).map(({ row }, at) => [row, at]));
}

function pathOf(row: SortableRow): string {
  return row.type === 'note' ? row.placed.path : row.path;
}

/** When a note was changed, or the latest of a folder's. */
function modifiedOf(row: SortableRow): number {
  if (row.type === 'note') return row.placed.modified;
  return row.notes.reduce((latest, { modified }) => Math.max(latest, modified), 0);
}

/**
 * Place in the journal: what front matter says, the first for the README of a journal, else the number its
 * name starts with; `unplaced` where nothing says it.
 */
export function placeOfRow(row: SortableRow): number {
  // A folder stands where its README or its own number says, whatever order its notes have inside.
  return row.type === 'note' ? placeOf(row.placed, row.placed.path) : placeOf(row.own, row.path);
}

function placeOf(placed: PlacedNote | null, path: string): number {
  const order = placed?.note.frontMatter.order;
  if (order !== undefined) return order;
  return isReadme(path) ? firstPlace : numericPrefix(nameOf(path));
}

function numericPrefix(name: string): number {
  const digits = /^\d+(?=[-_. ]|$)/.exec(name);
  return digits ? Number(digits[0]) : unplaced;
}

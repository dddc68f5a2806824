import type { FolderNode, JournalNode, NoteNode, PlacedNote } from '../journal/JournalNode';
import { fewestNumbers } from './fewestNumbers';
import { firstPlace, placeOfRow, tieRanks, unplaced } from './rowOrder';

/** A number to write as the `order` of a note. */
export interface NewOrder {
  readonly placed: PlacedNote;
  readonly order: number;
}

/** The numbers to write into notes so that a row stands where it was put, or why that cannot be. */
export type MovePlan =
  | {
      readonly kind: 'write';
      readonly orders: readonly NewOrder[];
      /** The note of the moved row; null for a folder without one. */
      readonly moved: PlacedNote | null;
    }
  | {
      readonly kind: 'refuse';
      readonly reason: 'other-folder' | 'too-many';
    }
  | {
      readonly kind: 'refuse';
      readonly reason: 'no-readme';
      /** The folder that has no note which could hold its place. */
      readonly folder: FolderNode;
    };

type Movable = NoteNode | FolderNode;

/** More files than these are not written for one move. */
const mostFiles = 200;

/** The rows that can change places: notes and folders; the headings of a README keep its order. */
export function movableRows(siblings: readonly JournalNode[]): Movable[] {
  return siblings.filter((node) => node.type === 'note' || node.type === 'folder');
}

/**
 * Plans to put a row where another of the same folder stands, which makes room. As few notes as possible
 * are written to: the moved one alone where there is room for a number between its neighbors.
 */
export function planMove(
  siblings: readonly JournalNode[],
  row: JournalNode,
  target: JournalNode,
): MovePlan {
  const sequence = movableRows(siblings);
  const from = sequence.findIndex((other) => other.id === row.id);
  const to = sequence.findIndex((other) => other.id === target.id);
  const moved = sequence[from];
  if (!moved || to < 0) return { kind: 'refuse', reason: 'other-folder' };
  sequence.splice(from, 1);
  sequence.splice(to, 0, moved);
  const ranks = tieRanks(sequence);
  const rows = sequence.map((one) => {
    const canChange = one.type === 'folder' ? one.own !== null : true;
    return { number: placeOfRow(one), tieRank: ranks.get(one) ?? 0, canChange };
  });
  const numbers = fewestNumbers(rows, to, { most: mostFiles, firstPlace, unplaced });
  if (!numbers) return whyNot(sequence, moved);
  const orders = numbers.flatMap(({ at, number }) => {
    const placed = noteOf(sequence[at]);
    return placed ? [{ placed, order: number }] : [];
  });
  return { kind: 'write', orders, moved: noteOf(moved) };
}

/** A folder without a README is in the way, first of all the moved one; else there are too many notes. */
function whyNot(sequence: readonly Movable[], moved: Movable): MovePlan {
  const folder = [moved, ...sequence].find((one) => one.type === 'folder' && one.own === null);
  return folder?.type === 'folder'
    ? { kind: 'refuse', reason: 'no-readme', folder }
    : { kind: 'refuse', reason: 'too-many' };
}

function noteOf(row: Movable | undefined): PlacedNote | null {
  if (!row) return null;
  return row.type === 'note' ? row.placed : row.own;
}

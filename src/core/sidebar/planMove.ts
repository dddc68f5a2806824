import type { FolderNode, JournalNode, NoteNode, PlacedNote } from '../journal/JournalNode';
import { placeOfRow, unplaced } from './rowOrder';

/** The numbers to write into notes so that a row stands where it was put, or why that cannot be. */
export type MovePlan =
  | {
      readonly kind: 'write';
      readonly orders: readonly { readonly placed: PlacedNote; readonly order: number }[];
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
 * Plans to put a row where another of the same folder stands, which makes room. One number is
 * written where there is room for it between the neighbours, else also those of the rows before it.
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
  const between = numberBetween(sequence[to - 1], sequence[to + 1]);
  if (between === null) return numberAll(sequence, to);
  const placed = noteOf(moved);
  return placed
    ? { kind: 'write', orders: [{ placed, order: between }] }
    : { kind: 'refuse', reason: 'no-readme', folder: moved as FolderNode };
}

/** A number that stands between two rows, whole if possible; null where there is no room for one. */
function numberBetween(before: Movable | undefined, behind: Movable | undefined): number | null {
  const low = before ? placeOfRow(before) : -Infinity;
  const high = behind ? placeOfRow(behind) : unplaced;
  if (low === unplaced || low >= high) return null;
  if (low === -Infinity) return high === unplaced ? 1 : Math.ceil(high) - 1;
  const next = Math.floor(low) + 1;
  if (next < high) return next;
  const half = (low + high) / 2;
  return half > low && half < high ? half : null;
}

/** Numbers the rows up to the moved one, and those behind as far as they would stand before it. */
function numberAll(sequence: readonly Movable[], movedAt: number): MovePlan {
  const orders: { placed: PlacedNote; order: number }[] = [];
  let reached = 0;
  for (const [at, row] of sequence.entries()) {
    const place = at === movedAt ? unplaced : placeOfRow(row);
    if (place === unplaced && at > movedAt) break;
    if (place !== unplaced && place > reached) {
      reached = place;
      continue;
    }
    const placed = noteOf(row);
    if (!placed) return { kind: 'refuse', reason: 'no-readme', folder: row as FolderNode };
    reached = Math.floor(reached) + 1;
    orders.push({ placed, order: reached });
    if (orders.length > mostFiles) return { kind: 'refuse', reason: 'too-many' };
  }
  return { kind: 'write', orders };
}

function noteOf(row: Movable): PlacedNote | null {
  return row.type === 'note' ? row.placed : row.own;
}

/**
 * Moving a row among its siblings: the order as numbers, written to as few notes as possible.
 */

import type { PlacedNote } from '../library/Journal';
import type { FolderNode, JournalNode, NoteNode } from '../tree/JournalNode';
import { firstPlace, placeOfRow, tieRanks, unplaced } from '../tree/rowOrder';

/** A row that wants its place in an order: rows stand by number, those of the same number by tie rank. */
export interface NumberedRow {
  /** `firstPlace` or `unplaced` of the order where it has none. */
  readonly number: number;
  /** Differs from that of every other row. */
  readonly tieRank: number;
  /** Whether a number can be written for it. */
  readonly canChange: boolean;
}

/** A number to write, for the row at an index. */
interface NewNumber {
  readonly at: number;
  readonly number: number;
}

/** How the rows before one that keeps its number are numbered at the lowest cost. */
interface Step {
  /** Two for each number that is written, one for that of the preferred row. */
  readonly cost: number;
  /** Index of the row before it that keeps its number; -1 where none does. */
  readonly before: number;
}

/** What bounds the numbers that can be written. */
interface NumberLimits {
  /** More numbers than these are not written. */
  readonly most: number;
  /** The number of a row before all others that has none; it cannot be written. */
  readonly firstPlace: number;
  /** The number of rows that have none, behind all others; it cannot be written. */
  readonly unplaced: number;
}

/**
 * The fewest numbers to write so that rows stand in the sequence given; of two ways that write as many,
 * the one that writes that of the `preferred` row. Null where there is no way within the limits. Time
 * grows with the number of rows times `most`.
 */
export function fewestNumbers(
  rows: readonly NumberedRow[],
  preferred: number,
  limits: NumberLimits,
): readonly NewNumber[] | null {
  const steps: (Step | null)[] = [];
  for (let to = 0; to <= rows.length; to += 1) {
    let found: Step | null = null;
    for (const before of runsBefore(rows, to, limits.most)) {
      const reached = before < 0 ? 0 : (steps[before]?.cost ?? Infinity);
      const cost = reached + costOf(before, to, preferred);
      if (cost > 2 * limits.most || (found && cost >= found.cost)) continue;
      if (numbersBetween(rows, before, to, limits)) found = { cost, before };
    }
    steps.push(found);
  }
  return written(rows, steps, limits);
}

/** What it costs to change all rows between two. */
function costOf(before: number, to: number, preferred: number): number {
  return 2 * (to - 1 - before) - (preferred > before && preferred < to ? 1 : 0);
}

/** The numbers along the steps that lead to the end; null where none do. */
function written(
  rows: readonly NumberedRow[],
  steps: readonly (Step | null)[],
  limits: NumberLimits,
): readonly NewNumber[] | null {
  const numbers: NewNumber[] = [];
  let to = rows.length;
  while (to >= 0) {
    const step = steps[to];
    if (!step) return null;
    const { before } = step;
    const between = numbersBetween(rows, before, to, limits) ?? [];
    numbers.unshift(...between.map((number, nth) => ({ at: before + 1 + nth, number })));
    to = before;
  }
  return numbers;
}

/** The rows that may keep their number as the last before another, so that all between are changed. */
function* runsBefore(rows: readonly NumberedRow[], to: number, most: number): Generator<number> {
  for (let before = to - 1; before >= Math.max(-1, to - 1 - most); before -= 1) {
    if (before < to - 1 && rows[before + 1]?.canChange !== true) return;
    yield before;
  }
}

/**
 * Numbers for the rows between two that keep theirs; -1 and the length stand for both ends. Null where
 * there is no room, or the two are out of order.
 */
function numbersBetween(
  rows: readonly NumberedRow[],
  before: number,
  to: number,
  { firstPlace, unplaced }: NumberLimits,
): readonly number[] | null {
  const count = to - before - 1;
  const [low, high] = [numberAt(rows, before), numberAt(rows, to)];
  if (low < high) {
    const above = low === firstPlace ? -Infinity : low;
    return count === 0 ? [] : spread(above, Math.min(high, unplaced), count);
  }
  // What cannot be written can only be kept.
  const isWritable = low !== unplaced && low !== firstPlace;
  const canTie = low === high && (count === 0 || isWritable);
  if (!canTie || !areSorted(rows.slice(before, to + 1))) return null;
  return Array.from({ length: count }, () => low);
}

function numberAt(rows: readonly NumberedRow[], at: number): number {
  return rows[at]?.number ?? (at < 0 ? -Infinity : Infinity);
}

function areSorted(rows: readonly NumberedRow[]): boolean {
  return rows.every(({ tieRank }, at) => at === 0 || (rows[at - 1]?.tieRank ?? 0) < tieRank);
}

/** Numbers strictly between two, whole ones if there is room; null where a number cannot be so exact. */
function spread(low: number, high: number, count: number): readonly number[] | null {
  if (low >= high) return null;
  const isOpen = low === -Infinity;
  const first = isOpen ? Math.min(1, Math.ceil(high) - count) : Math.floor(low) + 1;
  const whole = Array.from({ length: count }, (_, at) => first + at);
  if ((whole.at(-1) ?? low) < high && Number.isSafeInteger(first)) return whole;
  if (isOpen) return null;
  const step = (high - low) / (count + 1);
  const parts = Array.from({ length: count }, (_, at) => low + step * (at + 1));
  const all = [low, ...parts, high];
  return all.every((one, at) => at === 0 || (all[at - 1] ?? 0) < one) ? parts : null;
}

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

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
export interface NewNumber {
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

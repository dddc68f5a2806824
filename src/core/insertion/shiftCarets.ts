import type { InsertPlace } from './planPlace';

/** Lines that were inserted at a place, with the line from 0 that it was told by. */
export interface InsertedLines {
  readonly line: number;
  readonly position: InsertPlace['position'];
  readonly count: number;
}

/** A position in a text, from 0. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Where a position of the text before insertions is behind them: on the same code, never on what is new. */
export function shifted(
  { column, line }: TextPosition,
  inserted: readonly InsertedLines[],
): TextPosition {
  const added = inserted
    .filter((one) => (one.position === 'above' ? one.line <= line : one.line < line))
    .reduce((sum, { count, position }) => sum + count - (position === 'fill' ? 1 : 0), 0);
  return { line: line + added, column };
}

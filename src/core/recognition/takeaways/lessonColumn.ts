import type { Candidate, TableFacts } from '../candidates/Candidate';
import type { RecognitionContext } from '../RecognitionContext';
import type { Promised } from '../titles/parseTitle';
import { promiseOf, promiseOfNext } from './leads';

/* The column of a table of other things that tells what was learned. */

/** What a column such as `What I learned` promises of its cells, or null. */
export function promiseOfColumn(header: string, context: RecognitionContext): Promised | null {
  const plain = context.inline.text(header);
  const told = promiseOfNext(plain, context);
  return told === 'practice' ? promiseOf(plain, context) : told;
}

/** The place of the column for lessons in a table, or -1. */
export function lessonColumn({ header }: TableFacts, context: RecognitionContext): number {
  return header.findIndex((cell) => promiseOfColumn(cell, context) !== null);
}

/** What a row says in the column for lessons, or an empty string. */
export function lessonCell(row: Candidate, context: RecognitionContext): string {
  const { table } = row.standing;
  const column = table === null ? -1 : lessonColumn(table, context);
  return column < 0 ? '' : context.inline.text(row.source.split('\t')[column] ?? '').trim();
}

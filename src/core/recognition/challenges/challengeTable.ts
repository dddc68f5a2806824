import type { Candidate, Column, Standing } from '../candidates/Candidate';
import type { RecognitionContext } from '../RecognitionContext';
import { roleOfLabel } from '../titles/labels';
import { parseTitle } from '../titles/parseTitle';
import type { Pair } from './Part';

/** Where the columns of a table of problems stand; -1 for none. */
interface Columns {
  readonly challenge: number;
  readonly solution: number;
  readonly description: number;
}

function columnOf(header: string, { inline, vocabulary }: RecognitionContext): Column {
  const plain = inline.text(header);
  const role = roleOfLabel(plain, vocabulary);
  if (role === 'challenge' || role === 'pitfall') return 'challenge';
  if (role === 'solution') return 'solution';
  if (role === 'aside') return 'description';
  const { roles } = parseTitle(plain, vocabulary);
  if (roles.includes('solution')) return 'solution';
  return roles.includes('challenge') || roles.includes('pitfall') ? 'challenge' : null;
}

function columnsOf(
  { table }: Standing,
  isAnswered: boolean,
  context: RecognitionContext,
): Columns | null {
  if (table === null) return null;
  const { header } = table;
  const columns = table.columnsBy((cell) => columnOf(cell, context));
  const [challenge, solution, description] = [
    columns.indexOf('challenge'),
    columns.indexOf('solution'),
    columns.indexOf('description'),
  ];
  if (challenge >= 0 && solution >= 0) return { challenge, solution, description };
  if (!isAnswered || header.length < 2) return null;
  const start = /^\W*(?:no|s n|id|\d*)\W*$/i.test(header[0] ?? '') ? 1 : 0;
  const last = solution > start ? solution : start + 1;
  return last < header.length ? { challenge: start, solution: last, description: -1 } : null;
}

/**
 * The pair of a row in a table of problems and solutions; a third column that describes the problem makes
 * the first one its title. Null where the columns are about something else.
 * @param isAnswered whether the table stands below a heading on challenges and solutions, where any two columns do
 */
export function pairOfRow(
  row: Candidate,
  isAnswered: boolean,
  context: RecognitionContext,
): Pair | null {
  const columns = columnsOf(row.standing, isAnswered, context);
  if (columns === null) return null;
  const cells = row.source.split('\t').map((cell) => context.inline.text(cell));
  const textAt = (column: number): string | null =>
    cells[column] === '' ? null : (cells[column] ?? null);
  const name = textAt(columns.challenge);
  const description = textAt(columns.description);
  const solution = textAt(columns.solution);
  if (name === null) return null;
  return {
    rule: 'table-pair',
    line: row.line,
    endLine: row.line,
    solutionLine: solution === null ? null : row.line,
    challenge: description ?? name,
    solution,
    title: description === null ? null : name,
  };
}

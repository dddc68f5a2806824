import type { Challenge } from '../../note/Note';
import type { TableBlock } from '../blocks/Block';
import type { InlineReader } from '../InlineReader';
import { normalizeTitle } from '../titles/normalizeTitle';

const challengeColumn =
  /\b(?:challenges?|problems?|issues?|obstacles?|difficult(?:y|ies)|hurdles?|bugs?|errors?|pain points?|struggles?|blockers?)\b/;
const solutionColumn =
  /\b(?:solutions?|fix(?:es)?|resolutions?|resolved|solved|approach(?:es)?|overcame|mitigations?|workarounds?|actions?|handled|addressed)\b/;
const descriptionColumn = /\b(?:descriptions?|details?|context|cause|what happened|symptoms?)\b/;

interface Columns {
  readonly challenge: number;
  readonly solution: number;
  readonly description: number;
}

function columnsOf(table: TableBlock, inline: InlineReader, inSection: boolean): Columns | null {
  const headers = table.header.cells.map((cell) => normalizeTitle(inline.plain(cell)));
  const solution = headers.findIndex((header) => solutionColumn.test(header));
  const challenge = headers.findIndex(
    (header, index) => index !== solution && challengeColumn.test(header),
  );
  if (solution >= 0 && challenge >= 0) {
    const description = headers.findIndex((header) => descriptionColumn.test(header));
    return { challenge, solution, description };
  }
  if (!inSection || headers.length < 2) return null;
  const start = /^(?:no|s n|id|\d*)$/.test(headers[0] ?? '') ? 1 : 0;
  const last = solution > start ? solution : start + 1;
  return last < headers.length ? { challenge: start, solution: last, description: -1 } : null;
}

/**
 * Reads the rows of a table of problems and solutions; a third column that describes the problem makes
 * the first one its title. Null where the columns are about something else.
 * @param inSection whether the table stands below a heading on challenges, where any two columns do
 */
export function readChallengeTable(
  table: TableBlock,
  inline: InlineReader,
  inSection: boolean,
): readonly Omit<Challenge, 'section' | 'kind' | 'rule'>[] | null {
  const columns = columnsOf(table, inline, inSection);
  if (columns === null) return null;
  return table.rows.flatMap(({ line, cells }) => {
    const name = inline.text(cells[columns.challenge] ?? '');
    const description = inline.text(cells[columns.description] ?? '');
    const solution = inline.text(cells[columns.solution] ?? '');
    if (name === '') return [];
    return [
      {
        line,
        endLine: line,
        solutionLine: solution === '' ? null : line,
        challenge: description === '' ? name : description,
        solution: solution === '' ? null : solution,
        title: description === '' ? null : name,
      },
    ];
  });
}

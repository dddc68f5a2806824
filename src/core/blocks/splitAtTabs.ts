import type { Block, ParagraphBlock, RowBlock, TableBlock } from './Block';

function cellsOf(line: string): readonly string[] {
  return line
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

interface Row extends RowBlock {
  readonly source: string;
}

function rowsOf({ source, line }: ParagraphBlock): readonly Row[] {
  return source
    .split('\n')
    .map((text, index) => ({ line: line + index, cells: cellsOf(text), source: text }));
}

function textOf(rows: readonly Row[]): readonly ParagraphBlock[] {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return [];
  const source = rows.map((row) => row.source).join('\n');
  return [{ type: 'paragraph', line: first.line, endLine: last.line, source }];
}

/** The rows from `start` on that have as many cells as the first of them. */
function endOfTable(rows: readonly Row[], start: number): number {
  const columns = rows[start]?.cells.length ?? 0;
  let end = start + 1;
  while (rows[end]?.cells.length === columns) end += 1;
  return end;
}

/**
 * Cuts the table out of a paragraph that holds one with tabs between its cells, as a table that was
 * copied from a page is pasted; the first row names the columns.
 */
export function splitAtTabs(paragraph: ParagraphBlock): readonly Block[] {
  if (!paragraph.source.includes('\t')) return [paragraph];
  const rows = rowsOf(paragraph);
  const start = rows.findIndex(({ cells }) => cells.length > 1);
  const end = start < 0 ? 0 : endOfTable(rows, start);
  const [header, ...body] = start < 0 ? [] : rows.slice(start, end);
  if (header === undefined || body.length === 0) return [paragraph];
  const endLine = header.line + body.length;
  const table: TableBlock = { type: 'table', line: header.line, endLine, header, rows: body };
  return [...textOf(rows.slice(0, start)), table, ...textOf(rows.slice(end))];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the sample service, from which the code in the bundled notes comes. */
export const sampleService = join('test', 'sample-service');

/** Where a block of a note says that it comes from: a file of the service, and a region in it. */
export interface CodeSource {
  readonly file: string;
  /** Null where the block is the whole file. */
  readonly region: string | null;
}

const markerPattern = /^<!-- code: ([\w./-]+?)(?:#([\w-]+))? -->$/;

/** What a marker such as `<!-- code: shop/orders/models.py#order -->` names; null for other lines. */
export function readCodeMarker(line: string): CodeSource | null {
  const found = markerPattern.exec(line);
  return found ? { file: found[1] ?? '', region: found[2] ?? null } : null;
}

/** The text of a source, read from the service's folder; ends with a line break. */
export function sourceCode({ file, region }: CodeSource): string {
  const text = readFileSync(join(sampleService, file), 'utf8');
  if (region === null) return withoutMarks(text);
  const parts = regionsIn(text, file).get(region);
  if (parts === undefined) throw new Error(`${file} has no region ${region}`);
  return parts.map(dedented).join(file.endsWith('.py') ? '\n\n' : '\n');
}

const startPattern = /^\s*(?:#|--|\/\/) region: ([\w-]+)$/;
const endPattern = /^\s*(?:#|--|\/\/) endregion$/;

interface Region {
  readonly name: string;
  readonly lines: string[];
}

/**
 * The regions of a file by name. Regions may nest; one that occurs several times has several parts,
 * such as imports and a class. The lines that mark regions belong to none.
 */
export function regionsIn(text: string, file: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const open: Region[] = [];
  for (const line of text.split('\n')) {
    const name = startPattern.exec(line)?.[1];
    if (name !== undefined) {
      open.push({ name, lines: [] });
    } else if (endPattern.test(line)) {
      const closed = open.pop();
      if (closed === undefined) throw new Error(`${file} ends a region that it did not begin`);
      found.set(closed.name, [...(found.get(closed.name) ?? []), partOf(closed)]);
    } else {
      for (const { lines } of open) lines.push(line);
    }
  }
  const [left] = open;
  if (left) throw new Error(`${file} does not end the region ${left.name}`);
  return found;
}

/** What stands between two marks, without the blank lines that keep the marks apart from code. */
function partOf({ lines }: Region): string {
  return `${lines.join('\n').replace(/^\n+|\s+$/g, '')}\n`;
}

function withoutMarks(text: string): string {
  const isMark = (line: string): boolean => startPattern.test(line) || endPattern.test(line);
  return text
    .split('\n')
    .filter((line) => !isMark(line))
    .join('\n');
}

/** Removes the indentation that all lines share, so that a part of a function begins at the left. */
function dedented(part: string): string {
  const lines = part.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const shared = filled.reduce((least, line) => Math.min(least, line.search(/\S/)), Infinity);
  return lines.map((line) => line.slice(Number.isFinite(shared) ? shared : 0)).join('\n');
}

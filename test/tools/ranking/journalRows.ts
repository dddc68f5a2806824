import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readNote } from '../../../src/core/reading/readNote';
import { type SearchRow, rowsOfNote } from '../../../src/core/search/SearchRow';
import { decodeText } from '../../../src/core/text/decodeText';

/** The rows of all Markdown files below a folder, in the order of their paths. */
export function journalRows(folder: string): SearchRow[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.md'))
    .sort()
    .flatMap((path) => {
      const { text } = decodeText(readFileSync(join(folder, path)));
      return rowsOfNote(path, readNote(text, path));
    });
}

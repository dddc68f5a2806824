import type { PlacedNote } from '../library/Journal';
import { decodeAddress } from '../text/fileNames';

/** What a link to a note names. */
export interface LinkedPlace {
  readonly source: string;
  /** Path below the source. */
  readonly path: string;
  /** From 1; null for the note as a whole. */
  readonly line: number | null;
}

/** The path part of links to notes. */
export const noteLinkPath = '/note';

/** Writes the query of a link to a note, or to a line of it. */
export function noteLinkQuery(
  placed: Pick<PlacedNote, 'path' | 'sourceId'>,
  line: number | null,
): string {
  const query = new Map([
    ['source', placed.sourceId],
    ['path', placed.path],
  ]);
  if (line !== null) query.set('line', String(line));
  return [...query].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

/** Reads the query of a link to a note; null where it names none. Links come from anywhere. */
export function parseNoteLink(query: string): LinkedPlace | null {
  const values = new Map(query.split('&').map(parseField));
  const source = values.get('source') ?? '';
  const path = values.get('path') ?? '';
  if (source === '' || path === '' || path.split('/').includes('..')) return null;
  const line = /^[1-9]\d{0,8}$/.exec(values.get('line') ?? '');
  return { source, path, line: line ? Number(line[0]) : null };
}

function parseField(field: string): [string, string] {
  const [name = '', ...value] = field.split('=');
  return [name, decodeAddress(value.join('='))];
}

import type { PlacedNote } from '../library/Journal';
import { parseNoteLink } from '../links/noteLink';
import { decodeAddress } from '../text/fileNames';
import { ToolError } from './ToolError';
import { errorWithList, inSentence } from './ToolText';

/**
 * The note that a name means: a link to it, its path, or its title; the only one there is where no name is
 * given. Throws where there is none, or more than one.
 */
export function findNote(notes: readonly PlacedNote[], name: string | undefined): PlacedNote {
  if (notes.length === 0)
    throw new ToolError(
      'The user has no writable notes. They can create one with the command "Nexus: New Note...".',
    );
  const found = name === undefined ? notes : matching(notes, name);
  const [note] = found;
  if (note && found.length === 1) return note;
  throw errorWithList(problem(name, found.length), (note ? found : notes).map(listed));
}

function problem(name: string | undefined, count: number): string {
  if (name === undefined) return 'There are several notes. Specify one of them.';
  return count === 0
    ? `No writable note is named ${inSentence(name)}. Notes:`
    : `Several notes are named ${inSentence(name)}. Specify the path of one of them.`;
}

function listed({ note, path }: PlacedNote): string {
  return `${note.title} (${path})`;
}

function matching(notes: readonly PlacedNote[], name: string): readonly PlacedNote[] {
  const query = /\?([^#]*)/.exec(name)?.[1] ?? '';
  // The editor encodes the query of an address as a whole once more.
  const address = parseNoteLink(query.includes('=') ? query : decodeAddress(query));
  const wanted = name
    .trim()
    .replaceAll('\\', '/')
    .replace(/^\.?\//, '')
    .toLowerCase();
  const tests: readonly ((placed: PlacedNote) => boolean)[] = [
    ({ path, sourceId }) => address?.source === sourceId && address.path === path,
    ({ key }) => key.toLowerCase() === wanted,
    ({ path }) => path.toLowerCase() === wanted,
    ({ note }) => note.title.trim().toLowerCase() === wanted,
    ({ path }) =>
      path.toLowerCase().endsWith(`/${wanted}`) || wanted.endsWith(`/${path.toLowerCase()}`),
    ({ path }) => path.toLowerCase().replace(/\.[^./]+$/, '') === wanted,
  ];
  for (const test of tests) {
    const found = notes.filter(test);
    if (found.length > 0) return found;
  }
  return [];
}

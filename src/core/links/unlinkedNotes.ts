/**
 * Which notes nobody leads to: what each note points at, gathered once, against the names of each.
 */

import type { PlacedNote } from '../library/Journal';
import { isReadme } from '../library/noteFiles';
import { findMentions, pathNames, resolvePath } from './findMentions';

/** What a note points at: keys of notes, and titles in lower case. */
export interface NotePointers {
  readonly note: PlacedNote;
  readonly keys: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}

/** Reads what a note points at from its text. */
export function readPointers(placed: PlacedNote, text: string): NotePointers {
  const { paths, titles } = findMentions(text);
  const keys = paths
    .map((path) => resolvePath(placed.path, path))
    .filter((path) => path !== null)
    .map((path) => `${placed.sourceId}:${path}`);
  return {
    note: placed,
    keys: new Set(keys),
    titles: new Set(titles.map((title) => title.toLowerCase())),
  };
}

/** The names by which links in double brackets may call a note: as many as its path has parts, and some. */
export function linkNames({ note, path }: PlacedNote): readonly string[] {
  return [note.title, ...note.frontMatter.aliases, ...pathNames(path)];
}

/**
 * The notes of one journal to which no other note of it links. A README is where people begin, and is
 * none of them. Costs as much as there are links and names.
 */
export function unlinkedNotes(pointers: readonly NotePointers[]): PlacedNote[] {
  const linkers = { keys: new Map<string, string>(), titles: new Map<string, string>() };
  for (const { keys, note, titles } of pointers) {
    for (const key of keys) addLinker(linkers.keys, key, note.key);
    for (const title of titles) addLinker(linkers.titles, title, note.key);
  }
  const isLinked = (placed: PlacedNote): boolean => {
    const found = [
      linkers.keys.get(placed.key),
      ...linkNames(placed).map((name) => linkers.titles.get(name.toLowerCase())),
    ];
    return found.some((linker) => linker !== undefined && linker !== placed.key);
  };
  return pointers
    .map(({ note }) => note)
    .filter((placed) => !isReadme(placed.path) && !isLinked(placed));
}

/** Remembers who links somewhere: one note's key, or an empty text for several notes. */
function addLinker(linkers: Map<string, string>, target: string, key: string): void {
  const known = linkers.get(target);
  linkers.set(target, known === undefined || known === key ? key : '');
}

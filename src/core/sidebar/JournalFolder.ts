import type { PlacedNote } from '../journal/JournalNode';

/** The notes of one folder, and the folders below it by name. */
export interface JournalFolder {
  /** Path below the source, without a slash at either end; empty for the source itself. */
  readonly path: string;
  readonly notes: readonly PlacedNote[];
  readonly folders: readonly JournalFolder[];
}

interface GrowingFolder extends JournalFolder {
  readonly notes: PlacedNote[];
  readonly folders: GrowingFolder[];
}

/** Folders that are shown inside each other; a note further down stands in the last of them. */
const deepest = 100;

/**
 * Sorts the notes of a source into its folders, at most a hundred inside each other. Time grows with the
 * number of notes.
 */
export function foldersOf(notes: readonly PlacedNote[]): JournalFolder {
  const root: GrowingFolder = { path: '', notes: [], folders: [] };
  const known = new Map([['', root]]);
  const folderAt = (path: string): GrowingFolder => {
    const found = known.get(path);
    if (found) return found;
    const folder: GrowingFolder = { path, notes: [], folders: [] };
    known.set(path, folder);
    folderAt(parentPath(path)).folders.push(folder);
    return folder;
  };
  for (const placed of notes) folderAt(shownFolder(placed.path)).notes.push(placed);
  return root;
}

/** The folder that a note is shown in. */
function shownFolder(path: string): string {
  const folders = path.split('/', deepest + 1);
  return folders.length > deepest ? folders.slice(0, deepest).join('/') : parentPath(path);
}

/** Every note of a folder and of those below it. */
export function notesBelow(folder: JournalFolder): PlacedNote[] {
  const notes: PlacedNote[] = [];
  const collect = (below: JournalFolder): void => {
    for (const placed of below.notes) notes.push(placed);
    below.folders.forEach(collect);
  };
  collect(folder);
  return notes;
}

/** The path of the folder that holds a file or folder; empty at the top. */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

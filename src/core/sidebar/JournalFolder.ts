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

/** Sorts the notes of a source into its folders. Time grows with the number of notes. */
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
  for (const placed of notes) folderAt(parentPath(placed.path)).notes.push(placed);
  return root;
}

/** Every note of a folder and of those below it. */
export function notesBelow(folder: JournalFolder): PlacedNote[] {
  return [...folder.notes, ...folder.folders.flatMap(notesBelow)];
}

/** The path of the folder that holds a file or folder; empty at the top. */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

import * as vscode from 'vscode';
import type { GlobSet } from '../../core/journal/GlobSet';
import { isNoteFile } from '../../core/journal/notePath';
import { inParallel } from '../inParallel';
import type { Slice } from '../Slice';

/** Folders that are listed at the same time. */
const folderLimit = 24;

/** Names of the Markdown files in each folder, by the folder's path below the root. */
export type FilesByFolder = Map<string, Set<string>>;

/** Which files below a root may be notes at all. */
export class FileFilter {
  readonly #exclude: GlobSet;
  readonly #others: ReadonlySet<string>;

  /** `others` are folders and files, as paths below the root, that are sources of their own. */
  constructor(exclude: GlobSet, others: ReadonlySet<string>) {
    this.#exclude = exclude;
    this.#others = others;
  }

  /** Whether to look into a folder. */
  takesFolder(path: string): boolean {
    return !this.#others.has(path) && !this.#exclude.matchesFolder(path);
  }

  /** Whether a file is Markdown and not excluded; folders above it are not asked about. */
  takesFile(path: string): boolean {
    return (
      isNoteFile(path.slice(path.lastIndexOf('/') + 1)) &&
      !this.#others.has(path) &&
      !this.#exclude.matchesFile(path)
    );
  }

  /** Whether a listing would come upon a file: as `takesFile`, folders above it included. */
  takesPath(path: string): boolean {
    const end = path.lastIndexOf('/');
    return this.takesFile(path) && (end < 0 || this.takesFolders(path.slice(0, end)));
  }

  /** Whether a listing would come to a folder: each one above it is asked about. */
  takesFolders(path: string): boolean {
    if (this.#exclude.matchesPath(`${path}/`)) return false;
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (this.#others.has(path.slice(0, end))) return false;
    }
    return true;
  }
}

/**
 * Lists the Markdown files below a root, or below the folder `from` of it. A folder that cannot be
 * listed is reported and left out; links to folders are not followed, they may go round in circles.
 * Rejects where the first folder itself cannot be listed.
 */
export async function listFiles(
  root: vscode.Uri,
  filter: FileFilter,
  { slice, onUnreadable }: ListingSurroundings,
  from = '',
): Promise<FilesByFolder> {
  const found: FilesByFolder = new Map();
  let level = [from];
  while (level.length > 0) {
    const below: string[] = [];
    await inParallel(level, folderLimit, async (folder) => {
      const uri = folder === '' ? root : vscode.Uri.joinPath(root, folder);
      const entries = await vscode.workspace.fs
        .readDirectory(uri)
        .then(undefined, (error: unknown) => {
          if (folder === from) throw error;
          onUnreadable(uri, error);
          return [];
        });
      const names = await slice.run(() =>
        entries.flatMap(([name, type]) => {
          const path = folder === '' ? name : `${folder}/${name}`;
          if (type === vscode.FileType.Directory && filter.takesFolder(path)) below.push(path);
          return (type & vscode.FileType.File) !== 0 && filter.takesFile(path) ? [name] : [];
        }),
      );
      if (names.length > 0) found.set(folder, new Set(names));
    });
    level = below;
  }
  return found;
}

/** What a listing needs besides its root. */
export interface ListingSurroundings {
  readonly slice: Slice;
  readonly onUnreadable: (folder: vscode.Uri, error: unknown) => void;
}

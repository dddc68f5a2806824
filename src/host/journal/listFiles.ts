import * as vscode from 'vscode';
import type { GlobSet } from '../../core/globs/GlobSet';
import { isPathBelow } from '../../core/journal/isFileRecord';
import { isNoteFile } from '../../core/library/noteFiles';
import { inParallel } from '../inParallel';
import type { Slice } from '../Slice';
import { isMissing } from './isMissing';
import type { TimedFiles } from './TimedFiles';

/** Folders that are listed at the same time. */
const folderLimit = 24;
/** Folders inside each other, and folders at all, beyond which one that holds itself is suspected. */
const maxDepth = 50;
const maxFolders = 200_000;

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

/** What a listing needs besides its root. */
export interface ListingSurroundings {
  readonly files: TimedFiles;
  readonly slice: Slice;
  /** Hears of a folder, by its path below the root, that could not be listed and is left out. */
  readonly onUnlisted: (path: string, error: unknown) => void;
}

/**
 * Lists the Markdown files below a root, or below the folder `from` of it. A folder that cannot be
 * listed is reported and left out; links to folders are not followed, they may go round in circles.
 * Where a file system hides that they are links, the listing ends at 50 levels or 200,000 folders.
 * Rejects where the first folder itself cannot be listed.
 */
export async function listFiles(
  root: vscode.Uri,
  filter: FileFilter,
  { files, slice, onUnlisted }: ListingSurroundings,
  from = '',
): Promise<FilesByFolder> {
  const found: FilesByFolder = new Map();
  let level = [from];
  let listed = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    const below: string[] = [];
    const left = depth < maxDepth ? maxFolders - listed : 0;
    for (const path of level.slice(left))
      onUnlisted(path, new Error('Too many folders are inside.'));
    level = level.slice(0, left);
    listed += level.length;
    await inParallel(level, folderLimit, async (folder) => {
      const uri = folder === '' ? root : vscode.Uri.joinPath(root, folder);
      const entries = await files.readDirectory(uri).catch((error: unknown) => {
        if (folder === from) throw error;
        // One that was deleted meanwhile is no trouble.
        if (!isMissing(error)) onUnlisted(folder, error);
        return [];
      });
      const names = await slice.run(() =>
        entries.filter(isEntry).flatMap(([name, type]) => {
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

/** Whether an entry lies in its folder: a file system is a program of somebody's, and may say more. */
function isEntry([name]: readonly [string, vscode.FileType]): boolean {
  return isPathBelow(name) && !name.includes('/');
}

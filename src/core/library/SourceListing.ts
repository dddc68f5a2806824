import { forEachLimit } from '../async/forEachLimit';
import type { TimeSlicer } from '../async/TimeSlicer';
import { GlobSet, leftOutLine } from '../globs/GlobSet';
import { FileFilter } from './FileFilter';
import type { FilesByFolder } from './FileTable';
import type { FileTroubles } from './FileTroubles';
import { isPathBelow } from './isFileRecord';
import { type EntryKind, FileMissing, type NotePort, type SourceExtent } from './NotePort';
import type { TimedFiles } from './TimedFiles';

/** Folders that are listed at the same time. */
const folderLimit = 24;
/** Folders inside each other, and folders at all, beyond which one that holds itself is suspected. */
const maxDepth = 50;
const maxFolders = 200_000;

/** What a listing needs besides where the source lies. */
export interface SourceListingDeps {
  readonly files: TimedFiles;
  readonly port: Pick<NotePort, 'log'>;
  readonly slicer: TimeSlicer;
  /** Where folders that cannot be listed are reported. */
  readonly troubles: FileTroubles;
}

/** Hears of a folder, by its path below the root, that could not be listed and is left out. */
type OnUnlisted = (path: string, error: unknown) => void;

/**
 * Finds the files of one source that may be notes. A folder that cannot be listed is reported and left
 * out; links to folders are not followed, they may go round in circles. Where a file system hides that
 * they are links, a listing ends at 50 levels or 200,000 folders.
 */
export class SourceListing {
  readonly #file: string | null;
  readonly #deps: SourceListingDeps;
  readonly #filter: FileFilter;

  constructor({ exclude, file, others }: SourceExtent, deps: SourceListingDeps) {
    this.#file = file;
    this.#deps = deps;
    const globs = new GlobSet(exclude);
    this.#filter = new FileFilter(globs, others);
    for (const pattern of globs.leftOut) deps.port.log.warn(leftOutLine('exclude', pattern));
  }

  /** Whether a listing would come upon a file. */
  takes(path: string): boolean {
    if (this.#file !== null) return path === this.#file;
    return path !== '' && this.#filter.takesPath(path);
  }

  /** All files; rejects where the source itself cannot be listed. */
  async list(): Promise<FilesByFolder> {
    if (this.#file !== null) return new Map([['', new Set([this.#file])]]);
    const { troubles } = this.#deps;
    const unlisted = new Set<string>();
    const found = await this.#listFrom('', (path, error) => {
      unlisted.add(path);
      troubles.leaveOut(path, error);
    });
    troubles.keepFolders(unlisted);
    return found;
  }

  /** Paths of all files in a folder and below it; none where it is no folder or cannot be listed. */
  async filesBelow(path: string): Promise<string[]> {
    if (!this.#filter.takesFolders(path)) return [];
    const found = await this.#listFrom(path, () => undefined).catch(
      // It was a file, or is gone again.
      () => new Map<string, Set<string>>(),
    );
    return [...found].flatMap(([inside, names]) => [...names].map((name) => `${inside}/${name}`));
  }

  async #listFrom(start: string, onUnlisted: OnUnlisted): Promise<FilesByFolder> {
    const found: FilesByFolder = new Map();
    let level = [start];
    let listed = 0;
    for (let depth = 0; level.length > 0; depth += 1) {
      const below: string[] = [];
      const left = depth < maxDepth ? maxFolders - listed : 0;
      for (const path of level.slice(left)) {
        onUnlisted(path, new Error('Too many folders are inside.'));
      }
      level = level.slice(0, left);
      listed += level.length;
      await forEachLimit(level, folderLimit, async (folder) => {
        const entries = await this.#entries(folder, folder === start ? null : onUnlisted);
        const names = await this.#deps.slicer.run(() => this.#sort(folder, entries, below));
        if (names.length > 0) found.set(folder, new Set(names));
      });
      level = below;
    }
    return found;
  }

  /** What lies in a folder; rejects where nobody hears of it. */
  async #entries(
    folder: string,
    onUnlisted: OnUnlisted | null,
  ): Promise<readonly (readonly [string, EntryKind])[]> {
    try {
      return await this.#deps.files.list(folder);
    } catch (error) {
      if (!onUnlisted) throw error;
      // One that was deleted meanwhile is no trouble.
      if (!(error instanceof FileMissing)) onUnlisted(folder, error);
      return [];
    }
  }

  /** The names of the files that may be notes; folders to look into are put `below`. */
  #sort(
    folder: string,
    entries: readonly (readonly [string, EntryKind])[],
    below: string[],
  ): string[] {
    return entries.filter(isEntry).flatMap(([name, kind]) => {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (kind === 'folder' && this.#filter.takesFolder(path)) below.push(path);
      return kind === 'file' && this.#filter.takesFile(path) ? [name] : [];
    });
  }
}

/** Whether an entry lies in its folder: a file system is a program of somebody's, and may say more. */
function isEntry([name]: readonly [string, EntryKind]): boolean {
  return isPathBelow(name) && !name.includes('/');
}

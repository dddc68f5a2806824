import type * as vscode from 'vscode';
import { GlobSet, leftOutLine } from '../../core/globs/GlobSet';
import type { FileSettings } from '../settings/SourceSettings';
import type { Slice } from '../Slice';
import type { FileTroubles } from './FileTroubles';
import { KnownFiles } from './KnownFiles';
import { FileFilter, listFiles } from './listFiles';
import { pathBelow } from './pathBelow';
import type { TimedFiles } from './TimedFiles';

/** Where a source lies and which of its files are notes. */
export interface SourceExtent {
  readonly root: vscode.Uri;
  /** The only file of a source that is a file. */
  readonly file: string | null;
  readonly settings: FileSettings;
  /** Folders and files that are sources of their own, as paths below the root. */
  readonly others: ReadonlySet<string>;
}

/** What a listing needs besides where the source lies. */
export interface SourceListingDeps {
  readonly files: TimedFiles;
  readonly log: vscode.LogOutputChannel;
  readonly slice: Slice;
  /** Where folders that cannot be listed are reported. */
  readonly troubles: FileTroubles;
}

/** Finds the files of one source that may be notes. */
export class SourceListing {
  readonly #extent: SourceExtent;
  readonly #deps: SourceListingDeps;
  readonly #filter: FileFilter;

  constructor(extent: SourceExtent, deps: SourceListingDeps) {
    this.#extent = extent;
    this.#deps = deps;
    const exclude = new GlobSet(extent.settings.exclude);
    this.#filter = new FileFilter(exclude, extent.others);
    for (const pattern of exclude.leftOut) deps.log.warn(leftOutLine('exclude', pattern));
  }

  /** The path of a file below the root, or null where no listing would come upon it. */
  pathOf(uri: vscode.Uri): string | null {
    const { file, root } = this.#extent;
    const path = pathBelow(root, uri);
    if (path === null || path === '') return null;
    if (file !== null) return path === file ? path : null;
    return this.#filter.takesPath(path) ? path : null;
  }

  /** All files; rejects where the source itself cannot be listed. */
  async list(): Promise<KnownFiles> {
    const { file, root } = this.#extent;
    if (file !== null) return new KnownFiles(new Map([['', new Set([file])]]));
    const { files, slice, troubles } = this.#deps;
    const unlisted = new Set<string>();
    const onUnlisted = (path: string, error: unknown): void => {
      unlisted.add(path);
      troubles.leaveOut(path, error);
    };
    const found = await listFiles(root, this.#filter, { files, slice, onUnlisted });
    troubles.keepFolders(unlisted);
    return new KnownFiles(found);
  }

  /** Paths of all files in a folder and below it; none where it is no folder or cannot be listed. */
  async filesBelow(path: string): Promise<string[]> {
    if (!this.#filter.takesFolders(path)) return [];
    const { files, slice } = this.#deps;
    const surroundings = { files, slice, onUnlisted: () => undefined };
    const found = await listFiles(this.#extent.root, this.#filter, surroundings, path).catch(
      // It was a file, or is gone again.
      () => new Map<string, Set<string>>(),
    );
    return [...found].flatMap(([inside, names]) => [...names].map((name) => `${inside}/${name}`));
  }
}

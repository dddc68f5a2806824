import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type EntryKind,
  type FileDate,
  type FileListener,
  FileMissing,
  type SourceFiles,
} from '../core/library/NotePort';
import { FolderWatch } from './FolderWatch';

/** The files below a folder of this machine. */
export class NodeFiles implements SourceFiles {
  readonly root: string;
  readonly #skips: (folder: string) => boolean;

  /** `skips` says of a folder, as a path below the root, that nothing in it need be watched. */
  constructor(root: string, skips: (folder: string) => boolean = () => false) {
    this.root = root;
    this.#skips = skips;
  }

  async list(folder: string): Promise<readonly (readonly [string, EntryKind])[]> {
    const entries = await this.#ask(folder, (path) => readdir(path, { withFileTypes: true }));
    return Promise.all(
      entries.map(async (entry) => [entry.name, await this.#kindOf(folder, entry)] as const),
    );
  }

  async stat(path: string): Promise<FileDate> {
    const { isFile, mtimeMs, size } = await this.#ask(path, async (whole) => {
      const found = await stat(whole);
      return { isFile: found.isFile(), mtimeMs: found.mtimeMs, size: found.size };
    });
    // A folder, or a pipe that would be read for ever, may have taken its place.
    if (!isFile) throw new FileMissing(this.address(path), true);
    return { modified: Math.floor(mtimeMs), size };
  }

  read(path: string): Promise<Uint8Array> {
    return this.#ask(path, (whole) => readFile(whole));
  }

  watch(listener: FileListener): () => void {
    const watch = new FolderWatch(this.root, this.#skips, listener);
    return () => watch.dispose();
  }

  /** No file is open in an editor here. */
  unsavedText(): undefined {
    return undefined;
  }

  address(path: string): string {
    return pathToFileURL(this.path(path)).href;
  }

  /** The whole path of one below the root. */
  path(path: string): string {
    return path === '' ? this.root : join(this.root, path);
  }

  /** Links to folders are not followed: they may go round in circles. */
  async #kindOf(folder: string, entry: Dirent): Promise<EntryKind> {
    if (entry.isDirectory()) return 'folder';
    if (entry.isFile()) return 'file';
    if (!entry.isSymbolicLink()) return 'other';
    const path = join(this.path(folder), entry.name);
    return stat(path).then(
      (found) => (found.isFile() ? 'file' : 'other'),
      () => 'other',
    );
  }

  async #ask<Result>(path: string, ask: (whole: string) => Promise<Result>): Promise<Result> {
    try {
      return await ask(this.path(path));
    } catch (error) {
      if (isMissing(error)) throw new FileMissing(this.address(path));
      throw error;
    }
  }
}

/** Whether an error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileListener } from '../core/library/NotePort';

/** Folders that are watched below one root: systems allow some thousands, for all programs together. */
const maxFolders = 4_000;

/**
 * Watches a folder and those in it, each for itself, as Node's own recursive watching would on Linux, but
 * without the files, without the folders that are skipped, and with an upper bound.
 */
export class FolderWatch {
  readonly #root: string;
  readonly #skips: (folder: string) => boolean;
  readonly #listener: FileListener;
  readonly #watchers = new Map<string, FSWatcher>();
  #isDisposed = false;

  constructor(root: string, skips: (folder: string) => boolean, listener: FileListener) {
    this.#root = root;
    this.#skips = skips;
    this.#listener = listener;
    void this.#watchFolder('');
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  /** Never rejects: what cannot be watched is read again when the server starts anew. */
  async #watchFolder(folder: string): Promise<void> {
    if (this.#isDisposed || this.#watchers.has(folder) || this.#watchers.size >= maxFolders) return;
    try {
      const watcher = watch(join(this.#root, folder), { persistent: false }, (_, name) => {
        if (name !== null) void this.#report(folder === '' ? name : `${folder}/${name}`);
      });
      watcher.on('error', () => this.#forget(folder));
      this.#watchers.set(folder, watcher);
      const entries = await readdir(join(this.#root, folder), { withFileTypes: true });
      for (const entry of entries) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory() && !this.#skips(path)) await this.#watchFolder(path);
      }
    } catch {
      this.#forget(folder);
    }
  }

  /** Something happened to an entry of a folder: what it is now decides what is told. */
  async #report(path: string): Promise<void> {
    const isFolder = await stat(join(this.#root, path)).then(
      (found) => found.isDirectory(),
      () => null,
    );
    if (this.#isDisposed) return;
    if (isFolder === true) {
      if (this.#watchers.has(path) || this.#skips(path)) return;
      await this.#watchFolder(path);
      this.#listener.onFolderCreated(path);
    } else if (isFolder === null && this.#watchers.has(path)) {
      this.#forget(path);
      this.#listener.onFolderDeleted(path);
    } else this.#listener.onFiles([path]);
  }

  #forget(folder: string): void {
    for (const [path, watcher] of this.#watchers) {
      if (path !== folder && !path.startsWith(`${folder}/`)) continue;
      watcher.close();
      this.#watchers.delete(path);
    }
  }
}

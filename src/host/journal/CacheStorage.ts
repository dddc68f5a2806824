import * as vscode from 'vscode';
import { fingerprint } from '../../core/library/fingerprint';
import type { CacheStoragePort } from '../../core/library/NotePort';
import { CacheFiles } from './CacheFiles';
import { forEachLimit } from '../../core/async/forEachLimit';

/** Folders that one pass deletes at most; what is left waits for the next start. */
const maxDeletions = 100;
/** Folders that are looked at at the same time, where nobody waits. */
const lookLimit = 4;
/** Milliseconds that the cache of a source which this window does not have is kept for another one. */
const unusedTime = 30 * 24 * 60 * 60 * 1000;

/** Where the caches lie and what for. */
export interface CacheStorageOptions {
  /** A folder of the extension's own that may not exist yet. */
  readonly storage: vscode.Uri;
  /** Names the rules by which this build reads notes. */
  readonly version: string;
  readonly log: vscode.LogOutputChannel;
}

/**
 * The folder with the caches of all sources: `notes`, in it one for the version of the rules, in that
 * one for each source. It clears away what no window of this version needs; a window that is still of
 * another version, or has a source that this one lacks, loses nothing but time at its next start.
 */
export class CacheStorage implements CacheStoragePort {
  readonly #options: CacheStorageOptions;
  readonly #folder: vscode.Uri;
  readonly #used = new Set<string>();
  #failing: 'read' | 'write' | null = null;
  #isSwept = false;

  constructor(options: CacheStorageOptions) {
    this.#options = options;
    this.#folder = vscode.Uri.joinPath(options.storage, 'notes');
  }

  /** Names the rules by which this build reads notes. */
  get version(): string {
    return this.#options.version;
  }

  /** The cache of a source, told apart by whatever changes what is read of it. */
  open(identity: string): CacheFiles {
    const name = fingerprint(identity);
    this.#used.add(name);
    return new CacheFiles(vscode.Uri.joinPath(this.#folder, this.version, name));
  }

  /** A cache was written: clears away what is left of others, once. Never rejects. */
  async succeed(): Promise<void> {
    if (this.#failing === 'write') this.#options.log.info('The cache is writable again.');
    this.#failing = null;
    if (this.#isSwept) return;
    this.#isSwept = true;
    try {
      await this.#sweep();
    } catch (error) {
      this.#options.log.debug('Unable to delete old caches.', error);
    }
  }

  /** A cache cannot be read or written: told once for all sources, until one can be written again. */
  fail(what: 'read' | 'write', error: unknown): void {
    const { log, storage } = this.#options;
    const words =
      what === 'read'
        ? 'could not be read: all notes are read again.'
        : 'could not be written: the next start reads all notes again.';
    const line = `The cache in ${storage.toString(true)} ${words}`;
    if (this.#failing) log.debug(line, error);
    else log.warn(line, error);
    this.#failing = what;
  }

  async #sweep(): Promise<void> {
    const unused = [
      ...(await this.#othersIn(this.#folder, new Set([this.version]))),
      ...(await this.#longUnused()),
    ];
    await forEachLimit(unused.slice(0, maxDeletions), lookLimit, async (uri) => {
      await vscode.workspace.fs.delete(uri, { recursive: true, useTrash: false });
    });
  }

  async #longUnused(): Promise<vscode.Uri[]> {
    const unused: vscode.Uri[] = [];
    const folder = vscode.Uri.joinPath(this.#folder, this.version);
    await forEachLimit(await this.#othersIn(folder, this.#used), lookLimit, async (uri) => {
      const { mtime } = await vscode.workspace.fs.stat(uri);
      if (Math.abs(Date.now() - mtime) > unusedTime) unused.push(uri);
    });
    return unused;
  }

  async #othersIn(folder: vscode.Uri, kept: ReadonlySet<string>): Promise<vscode.Uri[]> {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    const names = entries.map(([name]) => name).filter((name) => !kept.has(name));
    return names.map((name) => vscode.Uri.joinPath(folder, name));
  }
}

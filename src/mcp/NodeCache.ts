/**
 * What was read of the notes, remembered in files of the same form as the extension's.
 */

import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { maxShardBytes } from '../core/library/cacheShard';
import { fingerprint } from '../core/library/fingerprint';
import type { CacheFilesPort, CacheStoragePort, LibraryLog } from '../core/library/NotePort';
import { isMissing } from './NodeFiles';

/** The caches of all sources below one folder, or nowhere. */
export class NodeCache implements CacheStoragePort {
  readonly version: string;
  readonly #folder: string | null;
  readonly #log: LibraryLog;
  #hasFailed = false;

  /** `version` names the rules by which this build reads notes. */
  constructor(folder: string | null, version: string, log: LibraryLog) {
    this.#folder = folder;
    this.version = version;
    this.#log = log;
  }

  open(identity: string): CacheFilesPort {
    return this.#folder === null
      ? noFiles
      : new NodeCacheFiles(join(this.#folder, 'notes', this.version, fingerprint(identity)));
  }

  /** Old caches are left to the extension, whose folder this is. */
  succeed(): Promise<void> {
    this.#hasFailed = false;
    return Promise.resolve();
  }

  fail(what: 'read' | 'write', error: unknown): void {
    if (!this.#hasFailed) this.#log.warn(`The cache could not be ${what}.`, error);
    this.#hasFailed = true;
  }
}

const noFiles: CacheFilesPort = {
  read: () => Promise.resolve(null),
  write: () => Promise.resolve(),
  tidy: () => Promise.resolve(),
  dispose: () => undefined,
};

class NodeCacheFiles implements CacheFilesPort {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(index: number): Promise<Uint8Array | null> {
    try {
      const { size } = await stat(this.#file(index));
      return size > maxShardBytes ? new Uint8Array() : await readFile(this.#file(index));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** Written beside it and put in its place, so that nobody ever finds half a file. */
  async write(index: number, bytes: Uint8Array): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const draft = `${this.#file(index)}.${randomUUID().replaceAll('-', '')}.tmp`;
    try {
      await writeFile(draft, bytes);
      await rename(draft, this.#file(index));
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  async tidy(count: number): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      const number = /^(\d+)\.json$/.exec(name)?.[1];
      if (number !== undefined && Number(number) >= count)
        await rm(join(this.#folder, name), { force: true });
    }
  }

  dispose(): void {
    // Nothing goes on that could be given up.
  }

  #file(index: number): string {
    return join(this.#folder, `${index}.json`);
  }
}

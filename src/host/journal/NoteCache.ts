import type * as vscode from 'vscode';
import { CacheShards, shardSize } from '../../core/journal/CacheShards';
import { decodeShard, encodeShard } from '../../core/journal/cacheShard';
import type { FileRecord } from '../../core/journal/FileRecord';
import { Debounced } from '../Debounced';
import { InTurn } from '../InTurn';
import type { Slice } from '../Slice';
import { CacheFiles, maxShardBytes } from './CacheFiles';
import type { CacheStorage } from './CacheStorage';

/** Files of the cache that are fetched ahead of the one being taken in; so many may be missing. */
const ahead = 4;
/** Files of a cache that are read at most: of a million notes. */
const maxShards = 10_000;
/** Quiet time in milliseconds before changes are written. */
const writeDelay = 1000;
/** The same in milliseconds after a writing that failed, such as on a disk that is full. */
const retryDelay = 60_000;

/** What a cache is for and where it lies. */
export interface NoteCacheOptions {
  readonly caches: CacheStorage;
  /** What the source is called in the log. */
  readonly name: string;
  /** Names whatever of the source must be the same for the records to be of use again. */
  readonly identity: string;
  readonly records: ReadonlyMap<string, FileRecord>;
  readonly slice: Slice;
  readonly log: vscode.LogOutputChannel;
}

/**
 * Remembers between sessions what was read of one source. It lies in several files, each complete in
 * itself: the first suffices for the first level of the sidebar, and a changed note costs the writing
 * of one. Whatever is missing, damaged or of another version is as if it had never been written, and
 * is written again.
 */
export class NoteCache implements vscode.Disposable {
  readonly #options: NoteCacheOptions;
  readonly #version: string;
  readonly #files: CacheFiles;
  readonly #shards = new CacheShards();
  readonly #writeSoon = new Debounced(writeDelay, () => void this.write());
  readonly #turns = new InTurn();
  /** Files that may lie in the folder: any number, until it has been looked at. */
  #written = Infinity;

  constructor(options: NoteCacheOptions) {
    const { caches, identity } = options;
    this.#options = options;
    this.#version = `${caches.version}\n${identity}`;
    this.#files = new CacheFiles(caches.folderFor(identity));
  }

  /**
   * The records of the last session, in portions, those of the sidebar's first level first; one
   * portion without a record where there was nothing to read. Files that are of no use are told of in
   * one line.
   */
  async *load(): AsyncGenerator<readonly FileRecord[]> {
    this.#shards.clear();
    let damaged = 0;
    try {
      const fetched = Array.from({ length: ahead }, (_, index) => this.#fetch(index));
      let next = ahead;
      for (let index = 0; index < maxShards; index += 1) {
        const bytes = await fetched.shift();
        if (bytes === undefined) return;
        // One that is missing leads to no further one, so that a missing cache is soon found out.
        if (bytes === null) continue;
        fetched.push(this.#fetch(next));
        next += 1;
        const records = await this.#decode(index, bytes);
        if (records) yield records;
        else damaged += 1;
      }
    } finally {
      if (damaged > 0) {
        const files = damaged === 1 ? 'A file' : `${damaged} files`;
        this.#options.log.warn(
          `${files} of the cache of ${this.#options.name} cannot be used: the notes are read again.`,
        );
      }
    }
  }

  /** Has changed, new or lost records written when it has grown quiet. */
  saveSoon(paths: Iterable<string>): void {
    this.#shards.touch(paths);
    if (this.#shards.isDirty) this.#writeSoon.request();
  }

  /** Writes at once what has not been written; never rejects. */
  write(): Promise<void> {
    return this.#turns.run(() => this.#writeAll());
  }

  dispose(): void {
    this.#writeSoon.dispose();
    this.#files.dispose();
  }

  /** What a file holds; null where it is missing or cannot be read. */
  async #fetch(index: number): Promise<Uint8Array | null> {
    try {
      return await this.#files.read(index);
    } catch (error) {
      this.#shards.discard(index);
      this.#options.caches.fail('read', error);
      return null;
    }
  }

  /** The records of a file; null where it is damaged or of another version. */
  async #decode(index: number, bytes: Uint8Array): Promise<readonly FileRecord[] | null> {
    await this.#options.slice.rest();
    const records = decodeShard(new TextDecoder().decode(bytes), this.#version);
    if (records === null) {
      this.#shards.discard(index);
      return null;
    }
    const own = this.#shards.fill(
      index,
      records.map(({ path }) => path),
    );
    if (own.size === records.length) return records;
    const wanted = new Set(own);
    return records.filter(({ path }) => wanted.delete(path));
  }

  async #writeAll(): Promise<void> {
    const { caches, log, records } = this.#options;
    const indexes = new Set(this.#shards.take((path) => records.has(path)));
    try {
      for (const index of indexes) {
        await this.#writeShard(index);
        indexes.delete(index);
      }
      await caches.succeed();
    } catch (error) {
      // Without a cache the next start is slower; nobody needs to be told more than once.
      this.#shards.putBack(indexes);
      caches.fail('write', error);
      this.#writeSoon.request(retryDelay);
      return;
    }
    const { count } = this.#shards;
    const shrinks = count < this.#written;
    this.#written = count;
    if (!shrinks) return;
    await this.#files.tidy(count).catch((error: unknown) => {
      log.debug('What is left of an old cache could not be cleared away.', error);
    });
  }

  async #writeShard(index: number): Promise<void> {
    const { records, slice } = this.#options;
    const known: FileRecord[] = [];
    for (const path of this.#shards.pathsOf(index)) {
      const record = records.get(path);
      if (record && record.size >= 0) known.push(record);
    }
    await slice.rest();
    const bytes = this.#encode(known);
    // Giants among the notes are read again rather than remembered.
    const fits = bytes.length <= maxShardBytes;
    await this.#files.write(index, fits ? bytes : this.#encode(known.filter(isSmall)));
  }

  #encode(records: readonly FileRecord[]): Uint8Array {
    return new TextEncoder().encode(encodeShard(records, this.#version));
  }
}

/** Whether a hundred records of this size are sure to fit into one file; a character has up to 3 bytes. */
function isSmall(record: FileRecord): boolean {
  return JSON.stringify(record).length * 3 * shardSize < maxShardBytes;
}

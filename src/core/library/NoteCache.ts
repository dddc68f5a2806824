import { Delayer } from '../async/Delayer';
import { Sequencer } from '../async/Sequencer';
import type { TimeSlicer } from '../async/TimeSlicer';
import { CacheShards, shardSize } from './CacheShards';
import { decodeShard, encodeShard, maxShardBytes } from './cacheShard';
import type { FileRecord } from './FileRecord';
import type { FileTable, KnownFile } from './FileTable';
import type { CacheFilesPort, NotePort } from './NotePort';

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
  readonly port: Pick<NotePort, 'clock' | 'log' | 'storage' | 'encode' | 'decode'>;
  /** What the source is called in the log. */
  readonly name: string;
  /** Names whatever of the source must be the same for the records to be of use again. */
  readonly identity: string;
  readonly table: FileTable;
  /** Whether the table has all that there is: what it lacks while it is being read is not gone. */
  readonly isWhole: () => boolean;
  readonly slicer: TimeSlicer;
}

/**
 * Remembers between sessions what was read of one source. It lies in several files, each complete in
 * itself: the first suffices for the first level of the sidebar, and a changed note costs the writing
 * of one. Whatever is missing, damaged or of another version is as if it had never been written, and
 * is written again.
 */
export class NoteCache {
  readonly #options: NoteCacheOptions;
  readonly #version: string;
  readonly #files: CacheFilesPort;
  readonly #shards = new CacheShards();
  readonly #writeSoon: Delayer;
  readonly #turns = new Sequencer();
  /** Files that may lie in the folder: any number, until it has been looked at. */
  #written = Infinity;

  constructor(options: NoteCacheOptions) {
    const { identity, port } = options;
    this.#options = options;
    this.#version = `${port.storage.version}\n${identity}`;
    this.#files = port.storage.open(identity);
    this.#writeSoon = new Delayer(port.clock, writeDelay, () => void this.write());
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
        this.#options.port.log.warn(
          `${files} of the cache of ${this.#options.name} cannot be used: the notes are read again.`,
        );
      }
    }
  }

  /** Has changed, new or lost records written when it has grown quiet. */
  saveSoon(paths: Iterable<string>): void {
    this.#shards.touch(paths);
    if (this.#shards.isDirty) this.#writeSoon.trigger();
  }

  /** Writes at once what has not been written; never rejects. */
  write(): Promise<void> {
    return this.#turns.queue(() => this.#writeAll());
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
      this.#options.port.storage.fail('read', error);
      return null;
    }
  }

  /** The records of a file; null where it is damaged or of another version. */
  async #decode(index: number, bytes: Uint8Array): Promise<readonly FileRecord[] | null> {
    await this.#options.slicer.rest();
    const records = decodeShard(this.#options.port.decode(bytes), this.#version);
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
    const { isWhole, port, table } = this.#options;
    if (!isWhole()) return;
    const indexes = new Set(this.#shards.take((path) => table.get(path) !== undefined));
    try {
      for (const index of indexes) {
        await this.#writeShard(index);
        indexes.delete(index);
      }
      await port.storage.succeed();
    } catch (error) {
      // Without a cache the next start is slower; nobody needs to be told more than once.
      this.#shards.putBack(indexes);
      port.storage.fail('write', error);
      this.#writeSoon.trigger(retryDelay);
      return;
    }
    const { count } = this.#shards;
    const shrinks = count < this.#written;
    this.#written = count;
    if (!shrinks) return;
    await this.#files.tidy(count).catch((error: unknown) => {
      port.log.debug('Unable to delete the remains of an old cache.', error);
    });
  }

  async #writeShard(index: number): Promise<void> {
    const { slicer, table } = this.#options;
    const known: FileRecord[] = [];
    for (const path of this.#shards.pathsOf(index)) {
      const file = table.get(path);
      if (file && file.size >= 0) known.push(recordOf(file));
    }
    await slicer.rest();
    const bytes = this.#encode(known);
    // Giants among the notes are read again rather than remembered.
    const fits = bytes.length <= maxShardBytes;
    await this.#files.write(index, fits ? bytes : this.#encode(known.filter(isSmall)));
  }

  #encode(records: readonly FileRecord[]): Uint8Array {
    return this.#options.port.encode(encodeShard(records, this.#version));
  }
}

function recordOf({ path, modified, size, translations, note }: KnownFile): FileRecord {
  return { path, modified, size, translations, note };
}

/** Whether a hundred records of this size are sure to fit into one file; a character has up to 3 bytes. */
function isSmall(record: FileRecord): boolean {
  return JSON.stringify(record).length * 3 * shardSize < maxShardBytes;
}

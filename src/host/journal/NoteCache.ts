import * as vscode from 'vscode';
import { decodeShard, encodeShard } from '../../core/journal/cacheShard';
import type { FileRecord } from '../../core/journal/FileRecord';
import { fingerprint } from '../../core/journal/fingerprint';
import { headFirst } from '../../core/journal/headFirst';
import { Debounced } from '../Debounced';
import { InTurn } from '../InTurn';
import type { Slice } from '../Slice';

/** Records in one file of the cache: few enough to be read or written within one slice. */
const shardSize = 100;
/** Files of the cache that are fetched ahead of the one being taken in. */
const ahead = 4;
/** Quiet time in milliseconds before changes are written. */
const writeDelay = 1000;

/** What a cache is for and where it lies. */
export interface NoteCacheOptions {
  /** The extension's own folder for all caches; made when first written. */
  readonly storage: vscode.Uri;
  /** Names whatever must be the same for the records to be of use again, the source included. */
  readonly version: string;
  readonly records: ReadonlyMap<string, FileRecord>;
  readonly slice: Slice;
  readonly log: vscode.LogOutputChannel;
}

/**
 * Remembers between sessions what was read of one source. It lies in several files, each complete in
 * itself: the first suffices for the first level of the sidebar, and a changed note costs the writing
 * of one. Whatever is missing, damaged or of another version is as if it had never been written.
 */
export class NoteCache implements vscode.Disposable {
  readonly #options: NoteCacheOptions;
  readonly #folder: vscode.Uri;
  readonly #shards: Set<string>[] = [];
  readonly #shardOf = new Map<string, number>();
  readonly #unwritten = new Set<number>();
  readonly #writeSoon = new Debounced(writeDelay, () => void this.write());
  /** The first shard that may have room. */
  #roomy = 0;
  readonly #turns = new InTurn();

  constructor(options: NoteCacheOptions) {
    this.#options = options;
    this.#folder = vscode.Uri.joinPath(options.storage, 'notes', fingerprint(options.version));
  }

  /**
   * The records of the last session, in portions, those of the sidebar's first level first; one
   * portion without a record where there was nothing to read.
   */
  async *load(): AsyncGenerator<readonly FileRecord[]> {
    const fetched = Array.from({ length: ahead }, (_, index) => this.#fetch(index));
    for (let index = 0; ; index += 1) {
      const bytes = await fetched.shift();
      if (!bytes) return;
      fetched.push(this.#fetch(index + ahead));
      await this.#options.slice.rest();
      const text = new TextDecoder().decode(bytes);
      const records = decodeShard(text, this.#options.version);
      this.#shards[index] = new Set(records?.map(({ path }) => path));
      if (records === null) {
        this.#unwritten.add(index);
        continue;
      }
      for (const { path } of records) this.#shardOf.set(path, index);
      yield records;
    }
  }

  /** Has changed, new or lost records written when it has grown quiet. */
  saveSoon(paths: Iterable<string>): void {
    const homeless: string[] = [];
    for (const path of paths) {
      const shard = this.#shardOf.get(path);
      if (shard === undefined) homeless.push(path);
      else this.#unwritten.add(shard);
    }
    for (const path of headFirst(homeless)) this.#place(path);
    if (this.#shards.length === 0) {
      // That there is nothing to read is worth remembering too: nobody has to wait for the listing.
      this.#shards.push(new Set());
      this.#unwritten.add(0);
    }
    if (this.#unwritten.size > 0) this.#writeSoon.request();
  }

  /** Writes at once what has not been written; never rejects. */
  write(): Promise<void> {
    return this.#turns.run(() => this.#writeAll());
  }

  dispose(): void {
    this.#writeSoon.dispose();
  }

  #place(path: string): void {
    while ((this.#shards[this.#roomy]?.size ?? 0) >= shardSize) this.#roomy += 1;
    const shard = (this.#shards[this.#roomy] ??= new Set());
    shard.add(path);
    this.#shardOf.set(path, this.#roomy);
    this.#unwritten.add(this.#roomy);
  }

  async #fetch(index: number): Promise<Uint8Array | null> {
    try {
      return await vscode.workspace.fs.readFile(this.#file(index));
    } catch (error) {
      const missing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
      if (!missing) this.#options.log.debug(`A part of the cache cannot be read.`, error);
      return null;
    }
  }

  async #writeAll(): Promise<void> {
    const indexes = [...this.#unwritten];
    this.#unwritten.clear();
    try {
      for (const index of indexes) await this.#writeShard(index);
    } catch (error) {
      // Without a cache the next start is slower; nobody needs to be told.
      this.#options.log.debug('The cache could not be written.', error);
    }
  }

  async #writeShard(index: number): Promise<void> {
    const { records, slice, version } = this.#options;
    const known: FileRecord[] = [];
    const paths = this.#shards[index] ?? new Set();
    for (const path of paths) {
      const record = records.get(path);
      if (record && record.size >= 0) known.push(record);
      if (record) continue;
      paths.delete(path);
      this.#shardOf.delete(path);
    }
    await slice.rest();
    const bytes = new TextEncoder().encode(encodeShard(known, version));
    const file = this.#file(index);
    // Written beside it and put in its place, so that nobody ever finds half a file.
    const draft = file.with({ path: `${file.path}.${Math.random().toString(36).slice(2)}.tmp` });
    await vscode.workspace.fs.writeFile(draft, bytes);
    await vscode.workspace.fs.rename(draft, file, { overwrite: true });
  }

  #file(index: number): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, `${index}.json`);
  }
}

import { headFirst } from './headFirst';

/** Records in one shard: few enough to be read or written within one slice of time. */
export const shardSize = 100;

/** Which record of a cache lies in which of its shards, and which shards are to be written. */
export class CacheShards {
  #shards: (Set<string> | undefined)[] = [];
  readonly #shardOf = new Map<string, number>();
  readonly #unwritten = new Set<number>();
  /** The first shard that may have room. */
  #roomy = 0;

  /** Shards that there are. */
  get count(): number {
    return this.#shards.length;
  }

  /** Whether any shard is to be written. */
  get isDirty(): boolean {
    return this.#unwritten.size > 0;
  }

  /** Forgets everything, before all shards are read. */
  clear(): void {
    this.#shards = [];
    this.#shardOf.clear();
    this.#unwritten.clear();
    this.#roomy = 0;
  }

  /**
   * Takes note of what a shard was found to hold; gives the paths that no other shard has given
   * before. Two windows that write the same cache may place one record twice.
   */
  fill(index: number, paths: Iterable<string>): Set<string> {
    const own = new Set<string>();
    for (const path of paths) {
      if (this.#shardOf.has(path) && !own.has(path)) this.#unwritten.add(index);
      else own.add(path);
      if (!this.#shardOf.has(path)) this.#shardOf.set(path, index);
    }
    this.#shards[index] = own;
    return own;
  }

  /** A shard holds nothing that can be used: it is written anew. */
  discard(index: number): void {
    this.#shards[index] = new Set();
    this.#unwritten.add(index);
  }

  /** A record is new, has changed or is gone. */
  touch(paths: Iterable<string>): void {
    const homeless: string[] = [];
    for (const path of paths) {
      const shard = this.#shardOf.get(path);
      if (shard === undefined) homeless.push(path);
      else this.#unwritten.add(shard);
    }
    for (const path of headFirst(homeless)) this.#place(path);
    // That there is nothing to read is worth remembering too: nobody has to wait for the listing.
    if (this.#shards.length === 0) this.discard(0);
  }

  /**
   * Gives the shards to be written, after dropping records that are gone from them, empty ones at the
   * end, and, where less than half of the room is used, all others in favor of new ones.
   */
  take(exists: (path: string) => boolean): number[] {
    for (const index of this.#unwritten) this.#dropGone(index, exists);
    for (let index = 0; index < this.#shards.length; index += 1) {
      // One of them was missing when they were read.
      if (!this.#shards[index]) this.discard(index);
    }
    while (this.#shards.length > 1 && this.#shards.at(-1)?.size === 0) {
      this.#shards.pop();
      this.#unwritten.delete(this.#shards.length);
    }
    const enough = Math.max(1, Math.ceil(this.#shardOf.size / shardSize));
    if (this.#shards.length > 2 * enough) this.#repack();
    const indexes = [...this.#unwritten].sort((left, right) => left - right);
    this.#unwritten.clear();
    return indexes;
  }

  /** Shards were not written after all. */
  putBack(indexes: Iterable<number>): void {
    for (const index of indexes) if (index < this.#shards.length) this.#unwritten.add(index);
  }

  /** The paths of the records of a shard. */
  pathsOf(index: number): Iterable<string> {
    return this.#shards[index] ?? [];
  }

  #dropGone(index: number, exists: (path: string) => boolean): void {
    const shard = this.#shards[index];
    for (const path of shard ?? []) {
      if (exists(path)) continue;
      shard?.delete(path);
      this.#shardOf.delete(path);
      this.#roomy = Math.min(this.#roomy, index);
    }
  }

  #repack(): void {
    const paths = headFirst(this.#shardOf.keys());
    this.clear();
    for (const path of paths) this.#place(path);
  }

  #place(path: string): void {
    while ((this.#shards[this.#roomy]?.size ?? 0) >= shardSize) this.#roomy += 1;
    const shard = (this.#shards[this.#roomy] ??= new Set());
    shard.add(path);
    this.#shardOf.set(path, this.#roomy);
    this.#unwritten.add(this.#roomy);
  }
}

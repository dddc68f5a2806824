/** Where a word stands in a document; the smaller, the more it counts. */
export const field = { text: 0, heading: 1, note: 2 } as const;

/** Documents that hold a word, each with the best field it stands in, packed as `number * 4 + field`. */
export class PostingList {
  #items = new Uint32Array(2);
  #length = 0;
  /** Documents still there; the list may hold some that are gone, until it is swept. */
  living = 0;

  get length(): number {
    return this.#length;
  }

  /** The packed items; only those below {@link length} count. */
  get items(): Uint32Array {
    return this.#items;
  }

  add(document: number, where: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Uint32Array(Math.ceil(this.#length * 1.5) + 1);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length++] = document * 4 + where;
    this.living++;
  }

  /** Drops the documents that are gone. */
  sweep(gone: ReadonlySet<number>): void {
    let kept = 0;
    for (let at = 0; at < this.#length; at++) {
      const item = this.#items[at] ?? 0;
      if (!gone.has(item >>> 2)) this.#items[kept++] = item;
    }
    this.#length = kept;
    if (kept < this.#items.length / 2) this.#items = this.#items.slice(0, Math.max(kept, 2));
  }
}

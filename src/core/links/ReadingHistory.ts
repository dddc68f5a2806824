/** Steps that are remembered at most. */
const maxSteps = 100;

/** What was read, in order, with a way back and forward, as in a browser. */
export class ReadingHistory<Stop> {
  readonly #same: (one: Stop, other: Stop) => boolean;
  #stops: Stop[] = [];
  #at = -1;

  /** `same` tells whether two stops are one, so that neither is gone to twice in a row. */
  constructor(same: (one: Stop, other: Stop) => boolean) {
    this.#same = same;
  }

  /** Where the reader is, by what was recorded. */
  get current(): Stop | undefined {
    return this.#stops[this.#at];
  }

  /** Records that the reader went somewhere; what lay ahead is forgotten. */
  go(stop: Stop): void {
    const { current } = this;
    if (current !== undefined && this.#same(current, stop)) return;
    this.#stops = [...this.#stops.slice(0, this.#at + 1), stop].slice(-maxSteps);
    this.#at = this.#stops.length - 1;
  }

  /** Says where exactly the reader is now, before it leaves. */
  settle(stop: Stop): void {
    if (this.#at >= 0) this.#stops[this.#at] = stop;
  }

  /** The stop before or after this one, which becomes the current one; undefined at either end. */
  step(by: -1 | 1): Stop | undefined {
    const stop = this.#stops[this.#at + by];
    if (stop !== undefined) this.#at += by;
    return stop;
  }
}

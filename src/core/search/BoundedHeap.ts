/** Something with the score by which it is kept. */
export interface Scored {
  readonly number: number;
  readonly score: number;
}

/** Keeps the best few of many: the worst one kept is on top, to be thrown out first. */
export class BoundedHeap<C extends Scored> {
  readonly #limit: number;
  readonly #items: C[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What a candidate must exceed to be kept. */
  get least(): number {
    return this.#items.length < this.#limit ? 0 : (this.#items[0]?.score ?? 0);
  }

  add(candidate: C): void {
    if (this.#items.length < this.#limit) {
      this.#items.push(candidate);
      this.#rise(this.#items.length - 1);
    } else {
      this.#items[0] = candidate;
      this.#sink(0);
    }
  }

  sorted(): C[] {
    return this.#items.sort((a, b) => b.score - a.score || a.number - b.number);
  }

  #score(at: number): number {
    return this.#items[at]?.score ?? Infinity;
  }

  #swap(a: number, b: number): void {
    const [first, second] = [this.#items[a], this.#items[b]];
    if (!first || !second) return;
    this.#items[a] = second;
    this.#items[b] = first;
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (this.#score(parent) <= this.#score(at)) return;
      this.#swap(parent, at);
      at = parent;
    }
  }

  #sink(from: number): void {
    for (let at = from; ;) {
      const left = 2 * at + 1;
      const smaller = this.#score(left + 1) < this.#score(left) ? left + 1 : left;
      if (this.#score(smaller) >= this.#score(at)) return;
      this.#swap(at, smaller);
      at = smaller;
    }
  }
}

import { naturalKey } from '../text/fileNames';

/** Paths in natural order, 2 before 10: what comes and goes costs less than ordering all of them anew. */
export class SortedPaths {
  /** What each path in order, and each that waits, sorts by. */
  readonly #keys = new Map<string, string>();
  readonly #waiting = new Set<string>();
  /** Those that are still in order and are not wanted any more. */
  readonly #gone = new Set<string>();
  #sorted: readonly string[] = [];

  /** Every path, each once. */
  get all(): readonly string[] {
    if (this.#gone.size > 0) this.#dropGone();
    if (this.#waiting.size > 0) this.#placeWaiting();
    return this.#sorted;
  }

  add(path: string): void {
    if (this.#gone.delete(path) || this.#keys.has(path)) return;
    this.#keys.set(path, naturalKey(path));
    this.#waiting.add(path);
  }

  delete(path: string): void {
    if (this.#waiting.delete(path)) this.#keys.delete(path);
    else if (this.#keys.has(path)) this.#gone.add(path);
  }

  #dropGone(): void {
    this.#sorted = this.#sorted.filter((path) => !this.#gone.has(path));
    for (const path of this.#gone) this.#keys.delete(path);
    this.#gone.clear();
  }

  #placeWaiting(): void {
    const fresh = [...this.#waiting].sort((left, right) => this.#compare(left, right));
    this.#waiting.clear();
    const merged: string[] = [];
    let at = 0;
    for (const path of this.#sorted) {
      for (
        let next = fresh[at];
        next !== undefined && this.#compare(next, path) < 0;
        next = fresh[at]
      ) {
        merged.push(next);
        at += 1;
      }
      merged.push(path);
    }
    this.#sorted = at === fresh.length ? merged : merged.concat(fresh.slice(at));
  }

  #compare(left: string, right: string): number {
    const [one, other] = [this.#keys.get(left) ?? '', this.#keys.get(right) ?? ''];
    return one < other ? -1 : Number(one > other);
  }
}

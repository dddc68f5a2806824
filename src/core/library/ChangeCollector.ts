import type { Clock } from '../async/Clock';
import type { PlacedNote } from './Journal';
import type { LibraryChange } from './LibraryChange';

/** Milliseconds between two events about notes that arrive: at first few, then ever more. */
const minInterval = 100;
const maxInterval = 1000;

/** Gathers what changes in the library, and fires few and large events. */
export class ChangeCollector {
  readonly #clock: Clock;
  readonly #listeners = new Set<(change: LibraryChange) => void>();
  readonly #changed = new Map<string, PlacedNote>();
  readonly #removed = new Set<string>();
  #sources = false;
  #interval = minInterval;
  #fired = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Calls back with each batch of changes; the function it gives ends that. */
  readonly onDidChange = (listener: (change: LibraryChange) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(placed: PlacedNote): void {
    this.#removed.delete(placed.key);
    this.#changed.set(placed.key, placed);
  }

  remove(key: string): void {
    this.#changed.delete(key);
    this.#removed.add(key);
  }

  changeSources(): void {
    this.#sources = true;
  }

  /** Fires what there is, if anything. */
  fire(): void {
    if (this.#changed.size === 0 && this.#removed.size === 0 && !this.#sources) return;
    const change: LibraryChange = {
      changed: [...this.#changed.values()],
      removed: [...this.#removed],
      sources: this.#sources,
    };
    this.#changed.clear();
    this.#removed.clear();
    this.#sources = false;
    this.#fired = this.#clock.elapsed();
    for (const listener of [...this.#listeners]) listener(change);
  }

  /**
   * Fires what there is if it is time to: whoever follows may have to build something anew each
   * time, so the intervals grow with the length of the reading.
   */
  fireSometimes(): void {
    if (this.#clock.elapsed() - this.#fired < this.#interval) return;
    this.#interval = Math.min(maxInterval, this.#interval * 2);
    this.#sources = true;
    this.fire();
  }

  /** Begins a reading, with short intervals. */
  restart(): void {
    this.#interval = minInterval;
    this.#fired = this.#clock.elapsed();
  }

  dispose(): void {
    this.#listeners.clear();
  }
}

import * as vscode from 'vscode';
import type { PlacedNote } from '../../core/library/Journal';
import type { StoreChange } from './StoreChange';

/** Milliseconds between two tellings of notes that arrive: at first few, then ever more. */
const firstInterval = 100;
const longestInterval = 1000;

/** Gathers what changes in the store, and tells it in few and large portions. */
export class ChangeCollector implements vscode.Disposable {
  readonly #emitter = new vscode.EventEmitter<StoreChange>();
  readonly #changed = new Map<string, PlacedNote>();
  readonly #removed = new Set<string>();
  #sources = false;
  #interval = firstInterval;
  #told = 0;

  readonly onDidChange = this.#emitter.event;

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

  /** Tells what there is, if anything. */
  tell(): void {
    if (this.#changed.size === 0 && this.#removed.size === 0 && !this.#sources) return;
    const change: StoreChange = {
      changed: [...this.#changed.values()],
      removed: [...this.#removed],
      sources: this.#sources,
    };
    this.#changed.clear();
    this.#removed.clear();
    this.#sources = false;
    this.#told = performance.now();
    this.#emitter.fire(change);
  }

  /**
   * Tells what there is if it is time to: whoever follows may have to build something anew each
   * time, so the intervals grow with the length of the reading.
   */
  tellSometimes(): void {
    if (performance.now() - this.#told < this.#interval) return;
    this.#interval = Math.min(longestInterval, this.#interval * 2);
    this.#sources = true;
    this.tell();
  }

  /** Begins a reading, with short intervals. */
  restart(): void {
    this.#interval = firstInterval;
    this.#told = performance.now();
  }

  dispose(): void {
    this.#emitter.dispose();
  }
}

import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../../src/core/async/Clock';

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** A clock that stands still until a test lets time pass. */
export class ManualClock implements Clock {
  #time = Date.UTC(2024, 0, 1);
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#time;
  }

  elapsed(): number {
    return this.#time;
  }

  schedule(run: () => void, delay: number): () => void {
    const timer = { due: this.#time + delay, run };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  nextTurn(): Promise<void> {
    return setImmediate();
  }

  /** Lets time pass, running what is due in its order, and whatever that leads to. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#time + milliseconds;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#timers.delete(next);
      this.#time = next.due;
      next.run();
      await turns();
    }
    this.#time = end;
    await turns();
  }

  #next(end: number): Timer | undefined {
    const [first] = [...this.#timers].sort((left, right) => left.due - right.due);
    return first && first.due <= end ? first : undefined;
  }
}

/** Lets everything run that waits for nothing but its turn. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await setImmediate();
}

import type { Clock } from './Clock';

/** Runs an action once after calls have stopped coming for a while. */
export class Delayer {
  readonly #clock: Clock;
  readonly #run: () => void;
  readonly #delay: number;
  #cancel: () => void = () => undefined;
  #isDisposed = false;

  /** `delay` in milliseconds. */
  constructor(clock: Clock, delay: number, run: () => void) {
    this.#clock = clock;
    this.#delay = delay;
    this.#run = run;
  }

  /**
   * Asks for a run; an earlier request that has not been granted yet is part of this one. Nothing runs
   * once this is disposed.
   * @param delay milliseconds to wait this time, where not the usual ones
   */
  trigger(delay = this.#delay): void {
    this.#cancel();
    if (this.#isDisposed) return;
    this.#cancel = this.#clock.schedule(this.#run, delay);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#cancel();
  }
}

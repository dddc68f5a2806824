import type { Clock } from './Clock';

/** Longest time in milliseconds that pieces of work hold the thread before they yield. */
const maxSliceTime = 8;

/**
 * Lets long work breathe: whoever is about to do a piece of it asks first, and waits for a turn of
 * the event loop once the pieces done since the last turn have used the slice up. One slicer serves
 * all the work that runs at the same time.
 */
export class TimeSlicer {
  readonly #clock: Clock;
  #started: number;
  #turn: Promise<void> | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#started = clock.elapsed();
  }

  /** Waits until a piece of work may be done: for whoever does one piece after the other. */
  async rest(): Promise<void> {
    await this.run(() => undefined);
  }

  /**
   * Does a piece of work once it may be done: for whoever has many pieces waiting at a time. All who
   * `rest` go on together after a turn, before any of them has done its piece and used time.
   */
  async run<Result>(piece: () => Result): Promise<Awaited<Result>> {
    while (this.#isUsedUp) await this.giveWay();
    return await piece();
  }

  /** Does all steps of a piece of work, as {@link rest} allows, and hands on what it gives. */
  async drain<Result>(work: Generator<void, Result>): Promise<Result> {
    let step = work.next();
    while (step.done !== true) {
      // A promise for each of thousands of steps would cost more than they do.
      if (this.#isUsedUp) await this.rest();
      step = work.next();
    }
    return step.value;
  }

  /** Waits for a turn in any case: for whoever has just asked the editor for something. */
  giveWay(): Promise<void> {
    this.#turn ??= this.#clock.nextTurn().then(() => {
      this.#started = this.#clock.elapsed();
      this.#turn = null;
    });
    return this.#turn;
  }

  get #isUsedUp(): boolean {
    return this.#clock.elapsed() - this.#started >= maxSliceTime;
  }
}

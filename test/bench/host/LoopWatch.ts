import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';

/** How long the event loop was kept from its turns, in milliseconds. */
export interface LoopDelay {
  readonly longest: number;
  readonly p99: number;
}

/** Samples the loop once a millisecond; the sampling interval itself does not count as delay. */
export class LoopWatch {
  readonly #histogram: IntervalHistogram = monitorEventLoopDelay({ resolution: 1 });

  constructor() {
    this.#histogram.enable();
  }

  /** Ends the watch. */
  stop(): LoopDelay {
    this.#histogram.disable();
    const delay = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - 1);
    return { longest: delay(this.#histogram.max), p99: delay(this.#histogram.percentile(99)) };
  }
}

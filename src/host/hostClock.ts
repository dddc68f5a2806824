/**
 * The clock of the extension host, which slices of work and delayed calls run by, and its pauses.
 */

import type { Clock } from '../core/async/Clock';

/** Waits; in milliseconds. */
export function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}

/** Waits the quickest way round the event loop that the host has: timers have a floor of 1 to 4 ms. */
export function nextTurn(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => unknown };
  // Node has messages too, but loads a whole network library with the first.
  if (setImmediate) return new Promise((resolve) => void setImmediate(resolve));
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The clock of the extension host, on the desktop and in a browser. */
export const hostClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  schedule: (run, delay) => {
    const timer = setTimeout(run, delay);
    return () => clearTimeout(timer);
  },
  nextTurn,
};

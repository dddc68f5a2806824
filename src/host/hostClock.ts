import type { Clock } from '../core/async/Clock';
import { nextTurn } from './nextTurn';

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

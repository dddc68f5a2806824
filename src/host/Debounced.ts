import { Delayer } from '../core/async/Delayer';
import { hostClock } from './hostClock';

/** A delayer by the clock of the extension host. */
export class Debounced extends Delayer {
  /** `delay` in milliseconds. */
  constructor(delay: number, run: () => void) {
    super(hostClock, delay, run);
  }
}

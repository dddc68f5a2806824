import { TimeSlicer } from '../core/async/TimeSlicer';
import { hostClock } from './hostClock';

/** A time slicer by the clock of the extension host. */
export class Slice extends TimeSlicer {
  constructor() {
    super(hostClock);
  }
}

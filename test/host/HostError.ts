/** A missing prerequisite, in one sentence for the person at the terminal; shown without a stack. */
export class HostError extends Error {
  override readonly name = 'HostError';
}

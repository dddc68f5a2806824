/** Longest time in milliseconds that a piece of work holds the extension host before it gives way. */
const longest = 8;

/** Lets long work breathe: after each step, others get their turn once the slice is used up. */
export class Slice {
  #started = performance.now();

  /** Waits for the next turn of the event loop if this slice has lasted long enough. */
  async rest(): Promise<void> {
    if (performance.now() - this.#started < longest) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    this.#started = performance.now();
  }
}

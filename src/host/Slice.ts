/** Longest time in milliseconds that pieces of work hold the extension host before they give way. */
const longest = 8;

/**
 * Lets long work breathe: whoever is about to do a piece of it asks first, and waits for a turn of
 * the event loop once the pieces done since the last turn have used the slice up. One slice serves
 * all the work that runs at the same time.
 */
export class Slice {
  readonly #channel = new MessageChannel();
  #started = performance.now();
  #turn: Promise<void> | null = null;
  #resume: () => void = () => undefined;

  constructor() {
    this.#channel.port1.onmessage = () => {
      this.#started = performance.now();
      this.#turn = null;
      this.#resume();
    };
  }

  /** Waits until a piece of work may be done. */
  async rest(): Promise<void> {
    while (performance.now() - this.#started >= longest) {
      // A message comes back after one turn at once; timers have a floor of 1 to 4 ms.
      this.#turn ??= new Promise<void>((resolve) => {
        this.#resume = resolve;
        this.#channel.port2.postMessage(null);
      });
      await this.#turn;
    }
  }

  dispose(): void {
    this.#channel.port1.close();
  }
}

/** As much of the end of a command's output is kept, in characters: where a failure says why. */
const maxLength = 16_000;

/** Escape sequences of terminals (ECMA-48: CSI and OSC), and any other control character but line breaks. */
const escapes = /(?![\t\n\r])\p{Cc}(?:\[[0-?]*[ -/]*[@-~]|\][^\p{Cc}]*(?:(?![\n\r])\p{Cc}\\?)?)?/gu;

/** Keeps the end of what a command writes, however much that is. */
export class OutputTail {
  #text = '';

  /** Takes a piece of output. */
  add(chunk: string): void {
    this.#text = (this.#text + chunk.slice(-maxLength)).slice(-maxLength);
  }

  /** The end of the output without colors and other signs for the terminal. */
  get text(): string {
    return this.#text.replace(escapes, '');
  }
}

import type * as vscode from 'vscode';

/** Runs an action once after calls have stopped coming for a while. */
export class Debounced implements vscode.Disposable {
  readonly #run: () => void;
  readonly #delay: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDisposed = false;

  /** `delay` in milliseconds. */
  constructor(delay: number, run: () => void) {
    this.#delay = delay;
    this.#run = run;
  }

  /**
   * Asks for a run; an earlier wish that has not been granted yet is part of this one. Nothing runs any
   * more once this is disposed.
   * @param delay milliseconds to wait this time, where not the usual ones
   */
  request(delay = this.#delay): void {
    clearTimeout(this.#timer);
    if (this.#isDisposed) return;
    this.#timer = setTimeout(this.#run, delay);
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
  }
}

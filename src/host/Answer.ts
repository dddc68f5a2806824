/** A value that is waited for: whoever knows it first gives it, once and for all. */
export class Answer<T> {
  #give: (value: T) => void = () => undefined;
  #isGiven = false;

  /** Resolves with the first value given. */
  readonly given = new Promise<T>((resolve) => {
    this.#give = resolve;
  });

  /** Gives the value; false where that has been done already. */
  give(value: T): boolean {
    if (this.#isGiven) return false;
    this.#isGiven = true;
    this.#give(value);
    return true;
  }
}

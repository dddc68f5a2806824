/** A promise that is resolved from outside, once. */
export class DeferredPromise<T> {
  #resolve: (value: T) => void = () => undefined;
  #isSettled = false;

  /** Resolves with the first value given. */
  readonly promise = new Promise<T>((resolve) => {
    this.#resolve = resolve;
  });

  /** Resolves the promise; false where that has been done already. */
  complete(value: T): boolean {
    if (this.#isSettled) return false;
    this.#isSettled = true;
    this.#resolve(value);
    return true;
  }
}

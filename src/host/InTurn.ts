/** Does one thing after the other, in the order in which they were asked for. */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve();

  /** Acts once all before have ended, well or badly; gives what the act gives, and its error. */
  run<Result>(act: () => Result | Promise<Result>): Promise<Result> {
    const result = this.#last.then(act, act);
    this.#last = result;
    return result;
  }
}

/** Runs tasks one after the other, in the order in which they were queued. */
export class Sequencer {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs a task once all before it have ended, well or badly; gives its result or its error. */
  queue<Result>(task: () => Result | Promise<Result>): Promise<Result> {
    const result = this.#last.then(task, task);
    this.#last = result;
    return result;
  }
}

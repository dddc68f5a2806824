/** Says whether the work it was given to is still needed; checked after each `await`. VS Code's tokens are such. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

/** Makes a token and cancels it. */
export class CancellationTokenSource {
  #isCancelled = false;
  readonly token: CancellationToken;

  constructor() {
    const isCancelled = (): boolean => this.#isCancelled;
    this.token = {
      get isCancellationRequested() {
        return isCancelled();
      },
    };
  }

  cancel(): void {
    this.#isCancelled = true;
  }
}

/** The token of work of which only the latest run counts: each new run cancels the one before. */
export class LatestToken {
  #source: CancellationTokenSource | null = null;

  /** The token of the latest run; null before the first one, and after {@link cancel}. */
  get current(): CancellationToken | null {
    return this.#source?.token ?? null;
  }

  /** Starts a run, which cancels the one before. */
  renew(): CancellationToken {
    this.cancel();
    this.#source = new CancellationTokenSource();
    return this.#source.token;
  }

  /** Cancels the latest run. */
  cancel(): void {
    this.#source?.cancel();
    this.#source = null;
  }
}

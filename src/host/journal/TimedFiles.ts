import * as vscode from 'vscode';

/** Seconds that a file system may take to answer a question before it counts as not answering. */
const defaultPatience = 30;
/** Questions without an answer, and none answered in between, after which no more are asked. */
const maxUnanswered = 8;

interface Question {
  /** The tick of the clock at which it is given up. */
  readonly due: number;
  readonly giveUp: () => void;
}

/**
 * Asks a file system what lies there, and gives up where it never answers, as a network drive does
 * that is gone: what is asked of others must not wait for it. Time is counted in ticks of a second:
 * a host that was held up, or a machine that slept, has let no answers in, and counts one tick only.
 */
export class TimedFiles implements vscode.Disposable {
  readonly #patience: number;
  readonly #questions = new Set<Question>();
  #clock: ReturnType<typeof setInterval> | undefined;
  #now = 0;
  #unanswered = 0;

  /** `patience` in seconds. */
  constructor(patience = defaultPatience) {
    this.#patience = patience;
  }

  /** Whether so many questions had no answer that no more are asked until {@link tryAgain}. */
  get isSilent(): boolean {
    return this.#unanswered >= maxUnanswered;
  }

  /** Asks again, though nothing was answered before. */
  tryAgain(): void {
    this.#unanswered = 0;
  }

  /** As `workspace.fs.stat`. */
  stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    return this.#ask(uri, () => vscode.workspace.fs.stat(uri));
  }

  /** As `workspace.fs.readDirectory`. */
  readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    return this.#ask(uri, () => vscode.workspace.fs.readDirectory(uri));
  }

  /** As `workspace.fs.readFile`. */
  readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return this.#ask(uri, () => vscode.workspace.fs.readFile(uri));
  }

  dispose(): void {
    clearInterval(this.#clock);
    this.#clock = undefined;
    for (const { giveUp } of this.#questions) giveUp();
    this.#questions.clear();
  }

  #ask<Result>(uri: vscode.Uri, ask: () => Thenable<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        const words = `${uri.toString(true)} did not answer within ${this.#patience} seconds.`;
        reject(vscode.FileSystemError.Unavailable(words));
      };
      if (this.isSilent) {
        giveUp();
        return;
      }
      const question: Question = { due: this.#now + this.#patience, giveUp };
      this.#questions.add(question);
      this.#clock ??= setInterval(() => this.#tick(), 1000);
      const answered = (): void => {
        this.#questions.delete(question);
        this.#unanswered = 0;
      };
      ask().then(
        (result) => {
          answered();
          resolve(result);
        },
        (error: unknown) => {
          answered();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
  }

  #tick(): void {
    this.#now += 1;
    if (this.#questions.size === 0) {
      clearInterval(this.#clock);
      this.#clock = undefined;
    }
    // Those asked first stand first.
    for (const question of this.#questions) {
      if (question.due >= this.#now) return;
      this.#questions.delete(question);
      this.#unanswered += 1;
      question.giveUp();
    }
  }
}

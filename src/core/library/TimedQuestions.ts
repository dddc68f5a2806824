import type { Clock } from '../async/Clock';

/** Seconds that a file system may take to answer a question before it counts as not answering. */
const defaultPatience = 30;
/** Questions without an answer, and none answered in between, after which no more are asked. */
const maxUnanswered = 8;
const second = 1000;

interface Question {
  /** The second at which it is given up. */
  readonly due: number;
  readonly giveUp: () => void;
}

/** A question was not answered in time, or not asked because so many others were not. */
export class NotAnswered extends Error {}

/**
 * Asks questions, and gives up those that are never answered, as by a network drive that is gone:
 * whatever else is asked must not wait for it. Time is counted second by second: a host that was
 * held up, or a machine that slept, has let no answers in, and counts one second only.
 */
export class TimedQuestions {
  readonly #clock: Clock;
  readonly #patience: number;
  readonly #questions = new Set<Question>();
  #stopClock: (() => void) | null = null;
  #now = 0;
  #unanswered = 0;

  /** `patience` in seconds. */
  constructor(clock: Clock, patience = defaultPatience) {
    this.#clock = clock;
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

  /** Asks a question, and rejects with {@link NotAnswered} where that takes too long. */
  ask<Result>(address: () => string, ask: () => PromiseLike<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const giveUp = (): void => {
        reject(new NotAnswered(`${address()} did not answer within ${this.#patience} seconds.`));
      };
      if (this.isSilent) {
        giveUp();
        return;
      }
      const question: Question = { due: this.#now + this.#patience, giveUp };
      this.#questions.add(question);
      this.#stopClock ??= this.#clock.schedule(() => this.#onSecond(), second);
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

  dispose(): void {
    this.#stopClock?.();
    this.#stopClock = null;
    for (const { giveUp } of this.#questions) giveUp();
    this.#questions.clear();
  }

  #onSecond(): void {
    this.#now += 1;
    // Those asked first stand first.
    for (const question of this.#questions) {
      if (question.due >= this.#now) break;
      this.#questions.delete(question);
      this.#unanswered += 1;
      question.giveUp();
    }
    const goesOn = this.#questions.size > 0;
    this.#stopClock = goesOn ? this.#clock.schedule(() => this.#onSecond(), second) : null;
  }
}

/**
 * When a card is due, derived from its answers alone: FSRS-6 with its published parameters, in whole days.
 */

import { fsrs, type FSRS, type FSRSState, Rating as Grade } from 'ts-fsrs';
import type { Rating } from './ReviewLog';

/** What the answers to a card come to. */
export interface CardSchedule {
  /** The day of the last answer, from 1970. */
  readonly lastDay: number;
  /** The day from which on it is due. */
  readonly dueDay: number;
  /** Days after which it is remembered with a chance of 90 %. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  readonly answers: number;
  /** How often it was forgotten after it had been known. */
  readonly lapses: number;
}

/** An answer as far as a schedule needs it. */
export interface DatedRating {
  readonly day: number;
  readonly rating: Rating;
}

const ratings: readonly Rating[] = [1, 2, 3, 4];

/**
 * Schedules cards with `ts-fsrs`, without its steps within a day: a card comes once a day at most, and a
 * forgotten one tomorrow. The days are computed as its own scheduler does, but only for the last answer:
 * a log of years is replayed each time a window opens.
 */
export class Scheduler {
  readonly #fsrs: FSRS = fsrs({ enable_short_term: false, enable_fuzz: false });

  /** The schedule that answers lead to, the first one first; null without one. */
  replay(answers: readonly DatedRating[]): CardSchedule | null {
    const last = answers.at(-1);
    if (!last) return null;
    let before: FSRSState | null = null;
    let lapses = 0;
    let elapsed = 0;
    let lastDay = answers[0]?.day ?? 0;
    for (const [at, { day, rating }] of answers.entries()) {
      // The days of two machines may run backward; time does not.
      elapsed = Math.max(0, day - lastDay);
      lastDay = Math.max(day, lastDay);
      if (before && rating === 1) lapses += 1;
      if (at < answers.length - 1) before = this.#fsrs.next_state(before, elapsed, gradeOf(rating));
    }
    const { days, memory } = this.#answer(before, elapsed, last.rating);
    if (!memory) return null;
    const { difficulty, stability } = memory;
    const dueDay = lastDay + days;
    return { lastDay, dueDay, stability, difficulty, answers: answers.length, lapses };
  }

  /** The days until a card is due again for each answer that could be given on a day, by rating. */
  intervals(answers: readonly DatedRating[], day: number): ReadonlyMap<Rating, number> {
    return new Map(
      ratings.map((rating) => {
        const schedule = this.replay([...answers, { day, rating }]);
        return [rating, schedule ? schedule.dueDay - schedule.lastDay : 1] as const;
      }),
    );
  }

  /** The chance that a card is remembered on a day, from 0 to 1. */
  retrievability({ lastDay, stability }: CardSchedule, day: number): number {
    return this.#fsrs.forgetting_curve(Math.max(0, day - lastDay), stability);
  }

  /**
   * What is remembered after the last answer, and the days until the next one: a better answer always means
   * more days than the next worse one.
   */
  #answer(
    before: FSRSState | null,
    elapsed: number,
    rating: Rating,
  ): { readonly memory: FSRSState | undefined; readonly days: number } {
    // The same for all four, and most of what they cost.
    const chance = before ? this.#fsrs.forgetting_curve(elapsed, before.stability) : undefined;
    // No answer's days depend on those of better ones; those of Forgot depend on Hard.
    const needed = ratings.slice(0, Math.max(2, rating));
    const states = needed.map((one) =>
      this.#fsrs.next_state(before, elapsed, gradeOf(one), chance),
    );
    const [again = 1, hard = 1, good = 1, easy = 1] = states.map(({ stability }) =>
      this.#fsrs.next_interval(stability, elapsed),
    );
    const ofAgain = Math.min(again, hard);
    const ofHard = Math.max(hard, ofAgain + 1);
    const ofGood = Math.max(good, ofHard + 1);
    const days = [ofAgain, ofHard, ofGood, Math.max(easy, ofGood + 1)][rating - 1] ?? ofAgain;
    return { memory: states[rating - 1], days };
  }
}

function gradeOf(rating: Rating): Grade {
  return [Grade.Again, Grade.Hard, Grade.Good, Grade.Easy][rating - 1] ?? Grade.Again;
}

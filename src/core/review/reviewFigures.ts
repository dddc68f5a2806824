/**
 * What others ask about review: how many cards are due, how many will be, and what was reviewed recently.
 */

import type { ReviewedCard, ReviewState } from './ReviewState';
import type { Rating } from './ReviewLog';

/**
 * How many cards a review would ask for now, at most as many as the day has left. New cards are never
 * due, so that before the first review it is none.
 */
export function dueCount(state: ReviewState, day: number, limit: number): number {
  const left = Math.max(0, limit - state.answeredOn(day));
  return Math.min(left, dueForecast(state, day, 1)[0] ?? 0);
}

/** How many cards become due on each of some days; the first one has those of days before, too. */
export function dueForecast(state: ReviewState, day: number, days: number): readonly number[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const { isSuspended, schedule } of state.cards) {
    if (isSuspended || !schedule) continue;
    const at = Math.max(0, schedule.dueDay - day);
    if (at < days) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** How many cards are new, reviewed and suspended. */
export function reviewCounts(state: ReviewState): {
  readonly fresh: number;
  readonly reviewed: number;
  readonly suspended: number;
} {
  const counts = { fresh: 0, reviewed: 0, suspended: 0 };
  for (const { isSuspended, schedule } of state.cards) {
    counts[isSuspended ? 'suspended' : schedule ? 'reviewed' : 'fresh'] += 1;
  }
  return counts;
}

/** A card with its last answer. */
export interface RecentReview {
  readonly reviewed: ReviewedCard;
  /** In milliseconds since 1970. */
  readonly time: number;
  readonly rating: Rating;
}

/** The cards that were answered last, the latest first. */
export function recentlyReviewed(state: ReviewState, most: number): readonly RecentReview[] {
  const recent: RecentReview[] = [];
  for (const reviewed of state.cards) {
    const last = reviewed.answers.at(-1);
    if (last) recent.push({ reviewed, time: last.time, rating: last.rating });
  }
  return recent.sort((left, right) => right.time - left.time).slice(0, most);
}

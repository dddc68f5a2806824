/**
 * Which cards a review shows: a few a day, so that nothing piles up. Those that fit the file being edited
 * come first, then what is closest to being forgotten; new cards come after all that are due.
 */

import type { ActiveFile } from '../activeFile/ActiveFile';
import { type Fit, fits } from '../activeFile/fits';
import type { ReviewCard } from './ReviewCard';
import type { ReviewedCard, ReviewState } from './ReviewState';

/** What a review is planned for. */
export interface ReviewTerms {
  /** The day of review, from 1970. */
  readonly day: number;
  /** Cards that are answered on one day at most. */
  readonly limit: number;
  /** The file being edited; null where there is none. */
  readonly file: ActiveFile | null;
  /** Whether only cards that fit the file are shown. */
  readonly onlyFile: boolean;
  /** Names of cards that were skipped: nobody is asked for them again in this review. */
  readonly skipped: ReadonlySet<string>;
}

/** A card of a plan, with how well it fits the file. */
export interface PlannedCard {
  readonly reviewed: ReviewedCard;
  readonly fit: Fit | null;
}

/** The cards of a review, in the order in which they are shown. */
export interface ReviewPlan {
  readonly due: readonly PlannedCard[];
  readonly fresh: readonly PlannedCard[];
  /** How many more are due or new than the limit allows today; they are no debt. */
  readonly more: number;
}

/** A planned card with what it is sorted by. */
interface Ranked extends PlannedCard {
  readonly chance: number;
}

/** Cards judged in one step. */
const perStep = 100;

/** Picks the cards of a review, in steps. */
export function* planReview(state: ReviewState, terms: ReviewTerms): Generator<void, ReviewPlan> {
  const { day, file, limit, onlyFile, skipped } = terms;
  const judge = judgeOf(file);
  const due: Ranked[] = [];
  const fresh: Ranked[] = [];
  let at = 0;
  for (const reviewed of state.cards) {
    if (at++ % perStep === 0) yield;
    const { card, id, schedule } = reviewed;
    if (!isWaiting(reviewed, day) || skipped.has(id)) continue;
    const fit = judge(card);
    if (onlyFile && !isClose(fit)) continue;
    const chance = schedule ? state.scheduler.retrievability(schedule, day) : 1;
    (schedule ? due : fresh).push({ reviewed, fit, chance });
  }
  due.sort(
    (left, right) => compareFit(left, right) || left.chance - right.chance || byId(left, right),
  );
  fresh.sort((left, right) => compareFit(left, right) || compareNew(left, right));
  const left = Math.max(0, limit - state.answeredOn(day));
  const dueNow = due.slice(0, left);
  const freshNow = fresh.slice(0, left - dueNow.length);
  const more = due.length + fresh.length - dueNow.length - freshNow.length;
  return { due: dueNow, fresh: freshNow, more };
}

/** Whether a card is new, or due on a day, and not suspended. */
function isWaiting({ isSuspended, schedule }: ReviewedCard, day: number): boolean {
  return !isSuspended && (schedule === null || schedule.dueDay <= day);
}

/** Judges cards by their notes and headings; cards of one heading come one after the other. */
function judgeOf(file: ActiveFile | null): (card: ReviewCard) => Fit | null {
  if (!file) return () => null;
  let last: { readonly key: string; readonly fit: Fit } | null = null;
  return ({ heading, noteKey, subject }) => {
    const key = `${noteKey}\n${heading}`;
    if (last?.key !== key) last = { key, fit: fits(subject, file) };
    return last.fit;
  };
}

/** Whether something speaks for a card but the language of its examples. */
function isClose(fit: Fit | null): boolean {
  return fit !== null && fit.reason !== null;
}

function compareFit(left: Ranked, right: Ranked): number {
  return (right.fit?.score ?? 0) - (left.fit?.score ?? 0);
}

/** One's own before the bundled journal, what was written last first, then in the order of the note. */
function compareNew(
  { reviewed: { card: left } }: Ranked,
  { reviewed: { card: right } }: Ranked,
): number {
  return (
    Number(right.isOwn) - Number(left.isOwn) || (left.isOwn ? right.modified - left.modified : 0)
  );
}

function byId(left: Ranked, right: Ranked): number {
  return left.reviewed.id < right.reviewed.id ? -1 : 1;
}

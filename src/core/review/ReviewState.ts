/**
 * The cards of the journal with what the log knows of them. Takes new entries of the log one by one; edits
 * of notes and what other windows and machines have logged make a new state.
 */

import { matchCards } from './matchCards';
import { type LoggedCard, replayLog } from './replayLog';
import type { ReviewCard } from './ReviewCard';
import {
  type AnswerEntry,
  type CardDescription,
  cutDescription,
  mergeEntries,
  type ReviewEntry,
} from './ReviewLog';
import { type CardSchedule, Scheduler } from './Scheduler';

/** A card with its place in review. */
export interface ReviewedCard {
  readonly card: ReviewCard;
  /** What it is called in the log. */
  readonly id: string;
  /** The answers that count, the first one first. */
  readonly answers: readonly AnswerEntry[];
  /** Null for a new card. */
  readonly schedule: CardSchedule | null;
  readonly isSuspended: boolean;
  /** Whether the log describes it as it stands now; false for a new card and for a reworded one. */
  readonly isDescribed: boolean;
}

/** Cards joined in one step. */
const perStep = 50;

/** All cards of the journal with their schedules. */
export class ReviewState {
  readonly scheduler: Scheduler;
  readonly #cards: Map<string, ReviewedCard>;
  /** The cards answered on each day, on all machines and of all journals. */
  readonly #answered: Map<number, Set<string>>;

  private constructor(
    cards: readonly ReviewedCard[],
    answered: Map<number, Set<string>>,
    scheduler: Scheduler,
  ) {
    this.#cards = new Map(cards.map((one) => [one.id, one]));
    this.#answered = answered;
    this.scheduler = scheduler;
  }

  /** Joins cards and log, in steps. */
  static *make(
    cards: readonly ReviewCard[],
    entries: Iterable<ReviewEntry>,
  ): Generator<void, ReviewState> {
    const scheduler = new Scheduler();
    const logged = yield* replayLog(mergeEntries(entries));
    const matches = yield* matchCards(cards, [...logged.values()]);
    const reviewed: ReviewedCard[] = [];
    const taken = new Set(logged.keys());
    for (const [at, card] of cards.entries()) {
      if (at % perStep === 0) yield;
      const known = matches.get(card);
      reviewed.push(known ? knownCard(card, known, scheduler) : newCard(card, taken));
    }
    return new ReviewState(reviewed, answeredByDay(logged.values()), scheduler);
  }

  /** All cards, suspended ones too, in the order of the journal. */
  get cards(): Iterable<ReviewedCard> {
    return this.#cards.values();
  }

  /** Whether a card was ever answered: until then nothing is due. */
  get isStarted(): boolean {
    return [...this.#answered.values()].some(({ size }) => size > 0);
  }

  /** A card by what it is called in the log. */
  find(id: string): ReviewedCard | undefined {
    return this.#cards.get(id);
  }

  /** How many cards were answered on a day. */
  answeredOn(day: number): number {
    return this.#answered.get(day)?.size ?? 0;
  }

  /** Takes an entry that has just been added to the log. */
  add(entry: ReviewEntry): void {
    if (entry.action === 'undo') this.#undo(entry.entry);
    else {
      const known = this.#cards.get(entry.card);
      if (known) this.#cards.set(entry.card, this.#changed(known, entry));
      if (entry.action === 'answer') this.#dayOf(entry).add(entry.card);
    }
  }

  #changed(known: ReviewedCard, entry: Exclude<ReviewEntry, { action: 'undo' }>): ReviewedCard {
    const described = entry.as ? { ...known, isDescribed: isAs(known.card, entry.as) } : known;
    switch (entry.action) {
      case 'suspend':
      case 'resume':
        return { ...described, isSuspended: entry.action === 'suspend' };
      case 'seen':
        return described;
      case 'answer': {
        const answers = [...known.answers, entry];
        return { ...described, answers, schedule: this.scheduler.replay(answers) };
      }
    }
  }

  #undo(entryId: string): void {
    for (const known of this.#cards.values()) {
      const undone = known.answers.find(({ id }) => id === entryId);
      if (!undone) continue;
      const answers = known.answers.filter((answer) => answer !== undone);
      this.#cards.set(known.id, { ...known, answers, schedule: this.scheduler.replay(answers) });
      if (!answers.some(({ day }) => day === undone.day)) this.#dayOf(undone).delete(undone.card);
      return;
    }
  }

  #dayOf({ day }: AnswerEntry): Set<string> {
    const cards = this.#answered.get(day) ?? new Set<string>();
    this.#answered.set(day, cards);
    return cards;
  }
}

/** How a card is described in the log. */
export function describeCard({ answer, heading, noteName, question }: ReviewCard): CardDescription {
  return cutDescription({ note: noteName, heading, question, answer });
}

/** A card that the log knows; by several names where two machines met it each for itself. */
function knownCard(
  card: ReviewCard,
  logged: readonly LoggedCard[],
  scheduler: Scheduler,
): ReviewedCard {
  const joined = logged.length > 1 ? logged.reduce(joinLogged) : logged[0];
  if (!joined) throw new Error('A match without a card of the log.');
  const { answers, id, isSuspended } = joined;
  return {
    card,
    id,
    answers,
    schedule: scheduler.replay(answers),
    isSuspended,
    isDescribed: logged.every(({ description }) => description && isAs(card, description)),
  };
}

function joinLogged(left: LoggedCard, right: LoggedCard): LoggedCard {
  const latest = right.suspensionTime > left.suspensionTime ? right : left;
  const answers = [...left.answers, ...right.answers].sort((one, other) => one.time - other.time);
  const id = left.id < right.id ? left.id : right.id;
  return { ...latest, id, answers };
}

/** A card that the log does not know; one that was reworded since may have the name of its words. */
function newCard(card: ReviewCard, taken: Set<string>): ReviewedCard {
  let { id } = card;
  for (let number = 2; taken.has(id); number += 1) id = `${card.id}-${number}`;
  taken.add(id);
  return { card, id, answers: [], schedule: null, isSuspended: false, isDescribed: false };
}

function isAs(card: ReviewCard, { answer, heading, note, question }: CardDescription): boolean {
  const isSame =
    card.noteName === note &&
    card.heading === heading &&
    card.question === question &&
    card.answer === answer;
  if (isSame) return true;
  const cut = describeCard(card);
  return (
    cut.note === note &&
    cut.heading === heading &&
    cut.question === question &&
    cut.answer === answer
  );
}

function answeredByDay(logged: Iterable<LoggedCard>): Map<number, Set<string>> {
  const days = new Map<number, Set<string>>();
  for (const { answers, id } of logged) {
    for (const { day } of answers) {
      const cards = days.get(day);
      if (cards) cards.add(id);
      else days.set(day, new Set([id]));
    }
  }
  return days;
}

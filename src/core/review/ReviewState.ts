/**
 * The cards of the journal with what the log knows of them. Takes new entries of the log one by one; edits
 * of notes and what other windows and machines have logged make a new state.
 */

import { type CardMatches, matchCards } from './matchCards';
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
  /** How the log describes it, by each of its names; null where the line that said so is lost. */
  readonly descriptions: readonly (CardDescription | null)[];
}

/** Cards joined in one step. */
const perStep = 50;

/** All cards of the journal with their schedules. */
export class ReviewState {
  readonly scheduler: Scheduler;
  readonly #cards: Map<string, ReviewedCard>;
  /** Answers to cards that the journals of this window do not have, card by card. */
  readonly #elsewhere: (readonly AnswerEntry[])[];

  private constructor(
    cards: Map<string, ReviewedCard>,
    elsewhere: (readonly AnswerEntry[])[],
    scheduler: Scheduler,
  ) {
    this.#cards = cards;
    this.#elsewhere = elsewhere;
    this.scheduler = scheduler;
  }

  /** Joins cards and log, in steps. */
  static *make(
    cards: readonly ReviewCard[],
    entries: Iterable<ReviewEntry>,
  ): Generator<void, ReviewState> {
    const scheduler = new Scheduler();
    const logged = yield* replayLog(mergeEntries(entries));
    const loggedCards = [...logged.values()];
    const matches = yield* matchCards(cards, loggedCards);
    const reviewed = new Map<string, ReviewedCard>();
    const isTaken = (id: string): boolean => logged.has(id) || reviewed.has(id);
    let at = 0;
    for (const card of cards) {
      if (at++ % perStep === 0) yield;
      const known = matches.get(card);
      const one = known ? knownCard(card, known, scheduler) : newCard(card, isTaken);
      reviewed.set(one.id, one);
    }
    return new ReviewState(reviewed, answersElsewhere(loggedCards, matches), scheduler);
  }

  /** All cards, suspended ones too, in the order of the journal. */
  get cards(): Iterable<ReviewedCard> {
    return this.#cards.values();
  }

  /** Whether a card was ever answered: until then nothing is due. */
  get isStarted(): boolean {
    return this.#countAnswered((answers) => answers.length > 0) > 0;
  }

  /** A card by what it is called in the log. */
  find(id: string): ReviewedCard | undefined {
    return this.#cards.get(id);
  }

  /** How many cards were answered on a day, on all machines and of all journals. */
  answeredOn(day: number): number {
    return this.#countAnswered((answers) => answers.some((one) => one.day === day));
  }

  /** Takes an entry that has just been added to the log. */
  add(entry: ReviewEntry): void {
    if (entry.action === 'undo') this.#undo(entry.entry);
    else {
      const known = this.#cards.get(entry.card);
      if (known) this.#cards.set(entry.card, this.#changed(known, entry));
      else if (entry.action === 'answer') this.#elsewhere.push([entry]);
    }
  }

  #countAnswered(isMeant: (answers: readonly AnswerEntry[]) => boolean): number {
    let count = this.#elsewhere.filter(isMeant).length;
    for (const { answers } of this.#cards.values()) if (isMeant(answers)) count += 1;
    return count;
  }

  #changed(known: ReviewedCard, entry: Exclude<ReviewEntry, { action: 'undo' }>): ReviewedCard {
    const described = entry.as ? { ...known, descriptions: [entry.as] } : known;
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
      return;
    }
  }
}

/** Whether the log describes a card as it stands now; it does not for a new card and for a reworded one. */
export function isDescribed({ card, descriptions }: ReviewedCard): boolean {
  return descriptions.length > 0 && descriptions.every((one) => one !== null && isAs(card, one));
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
  if (!joined) throw new Error('A match has no card in the log.');
  const { answers, id, isSuspended } = joined;
  return {
    card,
    id,
    answers,
    schedule: scheduler.replay(answers),
    isSuspended,
    descriptions: logged.map(({ description }) => description),
  };
}

function joinLogged(left: LoggedCard, right: LoggedCard): LoggedCard {
  const latest = right.suspensionTime > left.suspensionTime ? right : left;
  const answers = [...left.answers, ...right.answers].sort((one, other) => one.time - other.time);
  const id = left.id < right.id ? left.id : right.id;
  return { ...latest, id, answers };
}

/** The answers to logged cards that none of today's cards is. */
function answersElsewhere(
  loggedCards: readonly LoggedCard[],
  matches: CardMatches,
): (readonly AnswerEntry[])[] {
  const found = new Set<LoggedCard>();
  for (const logged of matches.values()) for (const one of logged) found.add(one);
  return loggedCards.filter((one) => !found.has(one)).map(({ answers }) => answers);
}

/** A card that the log does not know; one that was reworded since may have the name of its words. */
function newCard(card: ReviewCard, isTaken: (id: string) => boolean): ReviewedCard {
  let { id } = card;
  for (let number = 2; isTaken(id); number += 1) id = `${card.id}-${number}`;
  return { card, id, answers: [], schedule: null, isSuspended: false, descriptions: [] };
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

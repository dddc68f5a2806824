import { drain } from '../../../src/core/Lazy';
import type { PlacedNote } from '../../../src/core/library/Journal';
import { readNote } from '../../../src/core/reading/readNote';
import { type ReviewCard, reviewCards } from '../../../src/core/review/ReviewCard';
import type { AnswerEntry, Rating, ReviewEntry } from '../../../src/core/review/ReviewLog';
import { describeCard, type ReviewedCard, ReviewState } from '../../../src/core/review/ReviewState';

/** Notes by their paths, as a journal of the user's holds them; the first was changed last. */
export function notesOf(files: Readonly<Record<string, string>>, source = 'own'): PlacedNote[] {
  return Object.entries(files).map(([path, text], at) => ({
    key: `${source}:${path}`,
    sourceId: source,
    path,
    note: readNote(text, path),
    modified: 1000 - at,
    translations: [],
  }));
}

/** The cards of some notes. */
export function cardsIn(files: Readonly<Record<string, string>>): ReviewCard[] {
  return drain(reviewCards(notesOf(files)));
}

/** The state of a review. */
export function stateOf(cards: readonly ReviewCard[], log: Iterable<ReviewEntry>): ReviewState {
  return drain(ReviewState.make(cards, log));
}

/** The card whose question holds some words. */
export function cardOf(state: ReviewState, words: string): ReviewedCard {
  const found = [...state.cards].find(({ card }) => card.question.includes(words));
  if (!found) throw new Error(`There is no card about "${words}".`);
  return found;
}

/** Writes entries as a machine does. */
export class Machine {
  #count = 0;

  constructor(
    readonly name: string,
    /** The time of the first entry; each one is a second later. */
    public time = 1_000_000,
  ) {}

  /** An answer to a card as it stands in a state. */
  answer({ card, id }: ReviewedCard, rating: Rating, day: number): AnswerEntry {
    return { ...this.#next(), action: 'answer', card: id, rating, day, as: describeCard(card) };
  }

  /** Something else that is done with a card. */
  note({ card, id }: ReviewedCard, action: 'suspend' | 'resume' | 'seen'): ReviewEntry {
    return { ...this.#next(), action, card: id, as: describeCard(card) };
  }

  /** Takes an answer back. */
  undo(answer: AnswerEntry): ReviewEntry {
    return { ...this.#next(), action: 'undo', entry: answer.id };
  }

  #next(): { readonly id: string; readonly time: number; readonly machine: string } {
    this.#count += 1;
    this.time += 1000;
    return { id: `${this.name}-${this.#count}`, time: this.time, machine: this.name };
  }
}

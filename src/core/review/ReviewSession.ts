import type { ActiveFile } from '../activeFile/ActiveFile';
import { planReview, type PlannedCard } from './planReview';
import type { ReviewedCard, ReviewState } from './ReviewState';

/** What a review was started for. */
export interface SessionStart {
  /** The file that was being edited; null where there was none. */
  readonly file: ActiveFile | null;
  /** Whether only cards that fit the file are shown. */
  readonly onlyFile: boolean;
}

/** Something that was done in a review and can be taken back. */
export interface SessionStep {
  readonly card: string;
  /** The id of the entry of an answer; null for a card that was suspended or skipped. */
  readonly answer: string | null;
  readonly isSuspension: boolean;
}

/** One review from its first card to its last: what is asked next, what was done, what was skipped. */
export class ReviewSession {
  readonly file: ActiveFile | null;
  #onlyFile: boolean;
  /** Cards that are allowed beyond those of the day. */
  #extra = 0;
  #queue: readonly PlannedCard[] = [];
  #more = 0;
  readonly #steps: SessionStep[] = [];
  readonly #skipped = new Set<string>();
  /** The card that is shown, which an edit of a note does not take away. */
  #shown: string | null = null;

  constructor({ file, onlyFile }: SessionStart) {
    this.file = file;
    this.#onlyFile = onlyFile && file !== null;
  }

  /** Whether only cards that fit the file are shown. */
  get onlyFile(): boolean {
    return this.#onlyFile;
  }

  /** The card to ask for; null at the end. */
  get current(): PlannedCard | null {
    return this.#queue[0] ?? null;
  }

  /** How many cards were answered. */
  get answered(): number {
    return this.#steps.filter(({ answer }) => answer !== null).length;
  }

  /** How many cards the review has in all, as far as is known. */
  get total(): number {
    return this.answered + this.#queue.length;
  }

  /** How many more cards are due or new than the day has room for. */
  get more(): number {
    return this.#more;
  }

  /** Whether there is something to take back. */
  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  /**
   * Plans what is left by the state as it is now, in steps. The card that is shown stays first for as long
   * as it can be answered.
   * @param limit cards of one day
   */
  *plan(state: ReviewState, day: number, limit: number): Generator<void, void> {
    const { file } = this;
    // Whoever asks for a file's cards wants them even on a day that had its number.
    const extra = this.#extra + (this.#onlyFile ? state.answeredOn(day) - this.answered : 0);
    const { due, fresh, more } = yield* planReview(state, {
      ...{ day, file, limit: limit + extra, onlyFile: this.#onlyFile, skipped: this.#skipped },
    });
    const planned = [...due, ...fresh];
    const shown = planned.find(({ reviewed }) => reviewed.id === this.#shown);
    this.#queue = shown ? [shown, ...planned.filter((one) => one !== shown)] : planned;
    this.#more = more;
    this.#shown = this.current?.reviewed.id ?? null;
  }

  /** Notes that a card was answered, by the id of the entry. */
  answer(card: string, answer: string): void {
    this.#steps.push({ card, answer, isSuspension: false });
    this.#shown = null;
  }

  /** Leaves a card out of this review. */
  skip(card: string): void {
    this.#steps.push({ card, answer: null, isSuspension: false });
    this.#skipped.add(card);
    this.#shown = null;
  }

  /** Notes that a card was suspended. */
  suspend(card: string): void {
    this.#steps.push({ card, answer: null, isSuspension: true });
    this.#shown = null;
  }

  /** Takes the last step back: its card is shown next. Whoever calls undoes what was logged. */
  undo(): SessionStep | null {
    const step = this.#steps.pop();
    if (!step) return null;
    this.#skipped.delete(step.card);
    this.#shown = step.card;
    return step;
  }

  /** Goes on with cards of all notes, or with some more than the day has. */
  extend(limit: number): void {
    if (this.#onlyFile) this.#onlyFile = false;
    else this.#extra += limit;
    this.#skipped.clear();
  }
}

/** The day on which the next card becomes due; null where none will. */
export function nextDueDay(cards: Iterable<ReviewedCard>): number | null {
  let next: number | null = null;
  for (const { isSuspended, schedule } of cards) {
    if (isSuspended || !schedule) continue;
    if (next === null || schedule.dueDay < next) next = schedule.dueDay;
  }
  return next;
}

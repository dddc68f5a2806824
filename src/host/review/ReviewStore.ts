import * as vscode from 'vscode';
import { Delayer } from '../../core/async/Delayer';
import { Sequencer } from '../../core/async/Sequencer';
import { TimeSlicer } from '../../core/async/TimeSlicer';
import { WordRarity } from '../../core/review/hiddenWord';
import { reviewCards } from '../../core/review/ReviewCard';
import { reviewDay } from '../../core/review/reviewDay';
import { dueCount } from '../../core/review/reviewFigures';
import type { Rating, ReviewEntry } from '../../core/review/ReviewLog';
import {
  describeCard,
  isDescribed,
  type ReviewedCard,
  ReviewState,
} from '../../core/review/ReviewState';
import { hostClock } from '../hostClock';
import type { JournalStore } from '../journal/JournalStore';
import { readReviewSettings, reviewSection } from '../settings/FeatureSettings';
import { type ReviewLogDeps, ReviewLogFiles } from './ReviewLogFiles';

/** Milliseconds after an edit of a note before its cards are made anew. */
const editDelay = 150;
/** Milliseconds after which the log says how a reworded card stands, so that not each pause is a line. */
const seenDelay = 10_000;

/** What the store of reviews is given. */
export interface ReviewStoreDeps extends ReviewLogDeps {
  readonly store: JournalStore;
}

/**
 * The cards of the window's journals with their reviews. It costs nothing until somebody loads it; from
 * then on it follows the notes and the log.
 */
export class ReviewStore implements vscode.Disposable {
  readonly #deps: ReviewStoreDeps;
  readonly #files: ReviewLogFiles;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly #turns = new Sequencer();
  readonly #slicer = new TimeSlicer(hostClock);
  readonly #renewSoon = new Delayer(hostClock, editDelay, () => void this.#renew());
  readonly #describeSoon = new Delayer(hostClock, seenDelay, () => this.#describe());
  #loading: Promise<ReviewState> | null = null;
  #state: ReviewState | null = null;
  #rarity: WordRarity | null = null;
  /** What this window has logged, which the files may not hold yet. */
  readonly #added: ReviewEntry[] = [];

  /** Fires after an answer, an edit of a note, or what another window or machine has done. */
  readonly onDidChange = this.#changed.event;

  constructor(deps: ReviewStoreDeps) {
    this.#deps = deps;
    this.#files = new ReviewLogFiles(deps);
    this.#subscriptions = vscode.Disposable.from(
      this.#files,
      this.#changed,
      this.#renewSoon,
      this.#describeSoon,
      deps.store.onDidChange(() => {
        if (this.#loading) this.#renewSoon.trigger();
      }),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused && this.#loading) void this.#readAgain();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (this.#loading && event.affectsConfiguration(reviewSection)) void this.#readAgain(true);
      }),
    );
  }

  /** The cards with their schedules; null until they were loaded. */
  get state(): ReviewState | null {
    return this.#state;
  }

  /** The day of review that it is now, from 1970. */
  get today(): number {
    const now = new Date();
    return reviewDay(now.getTime(), now.getTimezoneOffset());
  }

  /** How many cards a review would ask for now; 0 before the first review, and until cards were loaded. */
  get dueCount(): number {
    return this.#state ? dueCount(this.#state, this.today, readReviewSettings().cardsPerDay) : 0;
  }

  /** Loads notes and log once; later calls wait for the same loading. */
  load(): Promise<ReviewState> {
    this.#loading ??= this.#load();
    return this.#loading.then((first) => this.#state ?? first);
  }

  /** How rare each word is among the cards; counted when first wanted. */
  async rarity(): Promise<WordRarity> {
    const cards = [...(await this.load()).cards].map(({ card }) => card);
    this.#rarity ??= await this.#slicer.drain(WordRarity.of(cards));
    return this.#rarity;
  }

  /** Logs an answer; gives the id of its entry, by which it can be undone. */
  answer(reviewed: ReviewedCard, rating: Rating): string {
    const entry = {
      ...this.#entryOf(reviewed),
      action: 'answer',
      day: this.today,
      rating,
    } as const;
    this.#add(entry);
    return entry.id;
  }

  /** Takes an answer back. */
  undo(answerId: string): void {
    this.#add({ ...this.#files.next(), action: 'undo', entry: answerId });
  }

  /** Leaves a card out of review, or takes it in again. */
  suspend(reviewed: ReviewedCard, isSuspended: boolean): void {
    this.#add({ ...this.#entryOf(reviewed), action: isSuspended ? 'suspend' : 'resume' });
  }

  /** Ends when everything that was logged has been written. */
  async settled(): Promise<void> {
    await this.#turns.queue(() => undefined);
    await this.#files.add(this.today, []);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #load(): Promise<ReviewState> {
    await Promise.all([this.#deps.store.load(), this.#files.read(this.today)]);
    return this.#renew();
  }

  /** Makes the state anew, of the notes and the log as they are now. */
  #renew(): Promise<ReviewState> {
    return this.#turns.queue(async () => {
      const cards = await this.#slicer.drain(reviewCards(this.#deps.store.notes));
      const known = this.#added.length;
      const entries = this.#files.entries.concat(this.#added);
      const state = await this.#slicer.drain(ReviewState.make(cards, entries));
      // Somebody may have answered meanwhile.
      for (const entry of this.#added.slice(known)) state.add(entry);
      this.#state = state;
      this.#rarity = null;
      this.#describeSoon.trigger();
      this.#changed.fire();
      return state;
    });
  }

  async #readAgain(always = false): Promise<void> {
    if ((await this.#files.read(this.today)) || always) await this.#renew();
  }

  #entryOf(reviewed: ReviewedCard) {
    const { card, id } = reviewed;
    const entry = { ...this.#files.next(), card: id };
    return isDescribed(reviewed) ? entry : { ...entry, as: describeCard(card) };
  }

  #add(...entries: readonly ReviewEntry[]): void {
    for (const entry of entries) {
      this.#added.push(entry);
      this.#state?.add(entry);
    }
    void this.#files.add(this.today, entries);
    this.#changed.fire();
  }

  /**
   * Logs how the cards stand that were reworded or moved, so that the next change is compared with that.
   * Not while notes are still to come: a card may lie in one of them.
   */
  #describe(): void {
    const { store } = this.#deps;
    const isWhole = store.loaded && store.journals.every(({ status }) => status === 'ready');
    if (!this.#state || !isWhole) return;
    const seen = [...this.#state.cards].filter(
      (one) => one.answers.length > 0 && !isDescribed(one),
    );
    if (seen.length === 0) return;
    this.#add(...seen.map((reviewed) => ({ ...this.#entryOf(reviewed), action: 'seen' }) as const));
  }
}

import * as vscode from 'vscode';
import type { Clock } from '../../core/async/Clock';
import { Delayer } from '../../core/async/Delayer';
import { startOfDay } from '../../core/review/reviewDay';
import { countedWords } from '../countedWords';
import { hostClock } from '../hostClock';

/** What the badge asks of the reviews. */
export interface DueReviews {
  /** How many cards are due; 0 until they are loaded. */
  readonly dueCount: number;
  /** The day of review, from 1970. */
  readonly today: number;
  readonly onDidChange: vscode.Event<void>;
  /** Loads once; fires the event. */
  load(): Promise<unknown>;
}

/** How long a day may be, in milliseconds, whatever the clock says: the day is looked at again then. */
const maxWait = 24 * 60 * 60 * 1000;

/**
 * Keeps the badge of a view at the number of cards that are due, with none where nothing is. It loads the
 * reviews when the view is first seen, so that they cost nothing until then.
 */
export class DueBadge implements vscode.Disposable {
  readonly #view: Pick<vscode.TreeView<unknown>, 'badge'>;
  readonly #reviews: DueReviews;
  readonly #clock: Clock;
  readonly #tomorrow: Delayer;
  readonly #subscriptions: vscode.Disposable;

  constructor(
    view: Pick<vscode.TreeView<unknown>, 'badge'>,
    reviews: DueReviews,
    clock: Clock = hostClock,
  ) {
    this.#view = view;
    this.#reviews = reviews;
    this.#clock = clock;
    this.#tomorrow = new Delayer(clock, maxWait, () => this.#update());
    this.#subscriptions = vscode.Disposable.from(
      this.#tomorrow,
      reviews.onDidChange(() => this.#update()),
      // A machine that slept through the turn of the day runs its timers late.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) this.#update();
      }),
    );
  }

  /** Counts what is due from now on: somebody sees the view. Further calls do nothing. */
  load(): void {
    void this.#reviews.load();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const { dueCount, today } = this.#reviews;
    if (dueCount !== (this.#view.badge?.value ?? 0)) this.#view.badge = badgeOf(dueCount);
    const now = this.#clock.now();
    const end = startOfDay(today + 1, new Date(now).getTimezoneOffset());
    this.#tomorrow.trigger(Math.min(Math.max(0, end - now), maxWait));
  }
}

function badgeOf(count: number): vscode.ViewBadge | undefined {
  if (count === 0) return undefined;
  const tooltip = countedWords(
    count,
    (cards) => vscode.l10n.t('{0} card is due for review', cards),
    (cards) => vscode.l10n.t('{0} cards are due for review', cards),
  );
  return { value: count, tooltip };
}

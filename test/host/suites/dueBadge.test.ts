import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Clock } from '../../../src/core/async/Clock';
import { reviewDay } from '../../../src/core/review/reviewDay';
import { DueBadge, type DueReviews } from '../../../src/host/forThisFile/DueBadge';

/** A clock with one timer, which stands still until a test lets time pass. */
class StandingClock implements Clock {
  #time = Date.UTC(2024, 0, 1, 12);
  #timer: { readonly due: number; readonly run: () => void } | null = null;

  now(): number {
    return this.#time;
  }

  elapsed(): number {
    return this.#time;
  }

  schedule(run: () => void, delay: number): () => void {
    this.#timer = { due: this.#time + delay, run };
    return () => (this.#timer = null);
  }

  nextTurn(): Promise<void> {
    return Promise.resolve();
  }

  /** Lets time pass, with the timers that this leads to. */
  pass(milliseconds: number): void {
    const end = this.#time + milliseconds;
    while (this.#timer && this.#timer.due <= end) {
      const { due, run } = this.#timer;
      this.#timer = null;
      this.#time = due;
      run();
    }
    this.#time = end;
  }
}

describe('the badge of the view For This File', () => {
  const day = 24 * 60 * 60 * 1000;
  let clock: StandingClock;
  let changed: vscode.EventEmitter<void>;
  let view: { badge?: vscode.ViewBadge | undefined };
  let badge: DueBadge;
  /** How many cards are due on each of some days from the first on. */
  let due: readonly number[];
  let loads: number;

  const today = (): number => {
    const now = clock.now();
    return reviewDay(now, new Date(now).getTimezoneOffset());
  };

  const shown = (): number | undefined => view.badge?.value;

  beforeEach(() => {
    clock = new StandingClock();
    const first = today();
    changed = new vscode.EventEmitter();
    view = {};
    due = [0, 0, 0];
    loads = 0;
    const reviews: DueReviews = {
      get dueCount() {
        return loads > 0 ? (due[today() - first] ?? 0) : 0;
      },
      get today() {
        return today();
      },
      onDidChange: changed.event,
      load: () => {
        loads += 1;
        changed.fire();
        return Promise.resolve();
      },
    };
    badge = new DueBadge(view, reviews, clock);
  });

  afterEach(() => {
    badge.dispose();
    changed.dispose();
  });

  it('counts what is due once the view is seen, and not before', () => {
    due = [2];
    assert.deepEqual([view.badge, loads], [undefined, 0]);
    badge.load();
    assert.deepEqual(view.badge, { value: 2, tooltip: '2 cards are due for review' });
  });

  it('follows the answers until nothing is due, and is gone then', () => {
    due = [2];
    badge.load();
    due = [1];
    changed.fire();
    assert.deepEqual(view.badge, { value: 1, tooltip: '1 card is due for review' });
    due = [0];
    changed.fire();
    assert.equal(view.badge, undefined);
  });

  it('counts anew on each day, with nobody doing anything', () => {
    due = [0, 3, 5];
    badge.load();
    assert.equal(shown(), undefined);
    clock.pass(day);
    assert.equal(shown(), 3);
    clock.pass(day);
    assert.equal(shown(), 5);
  });
});

/**
 * What a review says: prompts, answers, and what comes after the last card.
 */

import * as vscode from 'vscode';
import type { PlannedCard } from '../../core/review/planReview';
import type { ReviewCard } from '../../core/review/ReviewCard';
import type { ReviewAnswer, ReviewRating, ReviewScreen } from '../../shared/reviewProtocol';
import type { ReviewStrings } from '../../shared/ReviewStrings';
import { inertText } from '../../core/text/inertText';
import { countedWords, numberWords } from '../countedWords';
import { wordsLanguage } from '../pageLanguages';

/** The page's own words in the language of the editor. */
export function localizedReviewStrings(): ReviewStrings {
  return {
    loading: vscode.l10n.t('Loading cards…'),
    showAnswer: vscode.l10n.t('Show Answer'),
    undo: vscode.l10n.t('Undo'),
    skip: vscode.l10n.t('Skip'),
    suspend: vscode.l10n.t('Suspend'),
    openNote: vscode.l10n.t('Open Note'),
    answers: vscode.l10n.t('How well did you know it?'),
    more: vscode.l10n.t('Card actions'),
    answer: vscode.l10n.t('Answer'),
    hiddenWord: vscode.l10n.t('hidden word'),
    fits: vscode.l10n.t('Fits the file: {0}', '{0}'),
  };
}

/** What a card asks. */
export function promptOf(kind: ReviewCard['kind'], isRecall: boolean): string {
  switch (kind) {
    case 'challenge':
      return vscode.l10n.t('How was it solved?');
    case 'pitfall':
      return vscode.l10n.t('What is the fix?');
    case 'term':
      return vscode.l10n.t('What does it mean?');
    case 'takeaway':
      return isRecall
        ? vscode.l10n.t('What is the takeaway?')
        : vscode.l10n.t('Which word is missing?');
  }
}

/** Whether a card is new or due, in a word. */
export function statusOf({ reviewed }: PlannedCard): string {
  return reviewed.schedule ? vscode.l10n.t('Due') : vscode.l10n.t('New');
}

/** The answers to choose from, each with when the card comes again. */
export function answersOf(
  intervals: ReadonlyMap<ReviewRating, number>,
  number: 'two' | 'four',
): ReviewAnswer[] {
  const labels: readonly (readonly [ReviewRating, string])[] = [
    [1, vscode.l10n.t('Forgot')],
    [2, vscode.l10n.t('Hard')],
    [3, vscode.l10n.t('Knew It')],
    [4, vscode.l10n.t('Easy')],
  ];
  return labels
    .filter(([rating]) => number === 'four' || rating === 1 || rating === 3)
    .map(([rating, label]) => ({ rating, label, interval: dayWords(intervals.get(rating) ?? 1) }));
}

/** A number of days from now, as people say it: `tomorrow`, `in 3 days`, `in 2 months`. */
function dayWords(days: number): string {
  const format = new Intl.RelativeTimeFormat(wordsLanguage(), { numeric: 'auto' });
  if (days < 60) return format.format(days, 'day');
  return days < 730
    ? format.format(Math.round(days / 30.4), 'month')
    : format.format(Math.round(days / 365.25), 'year');
}

/** How far a review is: `3 of 10`. */
export function progressWords(answered: number, total: number): ReviewScreen['progress'] {
  const number = numberWords(Math.min(answered + 1, total));
  return {
    text: total === 0 ? '' : vscode.l10n.t('{0} of {1}', number, numberWords(total)),
    part: total === 0 ? 1 : answered / total,
  };
}

/** What a review is at when it has no card to ask for. */
export interface ReviewEnd {
  /** Cards answered today. */
  readonly answered: number;
  /** Cards that are due or new beyond those of today. */
  readonly more: number;
  readonly cardsPerDay: number;
  /** The name of the file whose cards were asked for; null where those of all notes were. */
  readonly file: string | null;
  /** Days until the next card is due; null where none will be. */
  readonly nextDue: number | null;
  /** Whether the journal holds any card. */
  readonly hasCards: boolean;
}

type EndWords = Pick<ReviewScreen, 'title' | 'text' | 'actions'>;

/** What is said when there is no card to ask for, with what can be done then. */
export function endWords(end: ReviewEnd): EndWords {
  const close = { action: 'close', label: vscode.l10n.t('Close') } as const;
  if (!end.hasCards) {
    return {
      title: vscode.l10n.t('Nothing to review yet'),
      text: vscode.l10n.t(
        'Cards come from the takeaways, challenges with solutions, and terms in your notes.',
      ),
      actions: [{ action: 'addTakeaway', label: vscode.l10n.t('Add Takeaway...') }, close],
    };
  }
  if (end.file !== null) return fileEnd(end.file, close);
  const title =
    end.answered > 0 ? vscode.l10n.t('Done for today') : vscode.l10n.t('Nothing is due today');
  const text = [answeredWords(end.answered), moreWords(end.more), nextWords(end.nextDue)]
    .filter((sentence) => sentence !== '')
    .join(' ');
  const number = Math.min(end.more, end.cardsPerDay);
  const more = { action: 'more', label: reviewMore(number) } as const;
  return { title, text, actions: end.more > 0 ? [close, more] : [close] };
}

function fileEnd(file: string, close: EndWords['actions'][number]): EndWords {
  return {
    title: vscode.l10n.t('No more cards for this file'),
    text: vscode.l10n.t('No other due or new card fits {0}.', inertText(file)),
    actions: [{ action: 'more', label: vscode.l10n.t('Review All Cards') }, close],
  };
}

function answeredWords(count: number): string {
  if (count === 0) return '';
  return countedWords(
    count,
    (cards) => vscode.l10n.t('You reviewed {0} card today.', cards),
    (cards) => vscode.l10n.t('You reviewed {0} cards today.', cards),
  );
}

function moreWords(count: number): string {
  if (count === 0) return '';
  return countedWords(
    count,
    (cards) => vscode.l10n.t('{0} more card can wait for another day.', cards),
    (cards) => vscode.l10n.t('{0} more cards can wait for another day.', cards),
  );
}

function nextWords(days: number | null): string {
  if (days === null || days <= 0) return '';
  return vscode.l10n.t('The next card is due {0}.', inertText(dayWords(days)));
}

function reviewMore(count: number): string {
  return countedWords(
    count,
    (cards) => vscode.l10n.t('Review {0} More', cards),
    (cards) => vscode.l10n.t('Review {0} More', cards),
  );
}

import type * as vscode from 'vscode';
import type { PlannedCard } from '../../core/review/planReview';
import { nextDueDay, type ReviewSession } from '../../core/review/ReviewSession';
import type { ReviewScreen, ShownCard } from '../../shared/reviewProtocol';
import { fitReasonText } from '../describeDocument';
import type { JournalStore } from '../journal/JournalStore';
import { imageBases } from '../reader/noteImages';
import { readReviewSettings } from '../settings/FeatureSettings';
import type { CardRenderer } from './CardRenderer';
import type { ReviewStore } from './ReviewStore';
import { answersOf, endWords, progressWords, promptOf, statusOf } from './reviewWords';

/** What screens are made of. */
interface ScreenSources {
  readonly renderer: CardRenderer;
  readonly reviews: ReviewStore;
  readonly store: JournalStore;
}

/** Makes what the page of a review shows: the card that is asked for, or what is said when there is none. */
export class ReviewScreens {
  readonly #sources: ScreenSources;
  readonly #webview: vscode.Webview;

  constructor(sources: ScreenSources, webview: vscode.Webview) {
    this.#sources = sources;
    this.#webview = webview;
  }

  /** The screen that a session is at; `revealed` is the card whose answer is shown. */
  async make(session: ReviewSession, revealed: string): Promise<ReviewScreen> {
    const { answered, canUndo, current, total } = session;
    const card = current && (await this.#card(current));
    const words = card ? { title: '', text: '', actions: [] } : this.#endWords(session);
    return {
      type: 'screen',
      card,
      ...words,
      progress: progressWords(answered, total),
      canUndo,
      isRevealed: card !== null && card.id === revealed,
    };
  }

  async #card(planned: PlannedCard): Promise<ShownCard | null> {
    const { renderer, reviews, store } = this.#sources;
    const { card, answers, id } = planned.reviewed;
    const placed = store.find(card.noteKey);
    const state = reviews.state;
    if (!placed || !state) return null;
    const uri = store.uriOf(placed);
    const sides = await renderer.render(card, uri, await reviews.rarity());
    const reason = planned.fit?.reason;
    return {
      id,
      ...sides,
      prompt: promptOf(card.kind, sides.isRecall),
      trail: [card.noteTitle, card.heading].filter((part) => part !== ''),
      reason: reason ? fitReasonText(reason) : null,
      status: statusOf(planned),
      answers: answersOf(
        state.scheduler.intervals(answers, reviews.today),
        readReviewSettings().answers,
      ),
      ...imageBases(this.#webview, uri),
    };
  }

  #endWords(session: ReviewSession): ReturnType<typeof endWords> {
    const { reviews } = this.#sources;
    const cards = reviews.state ? [...reviews.state.cards] : [];
    const next = nextDueDay(cards);
    return endWords({
      answered: reviews.state?.answeredOn(reviews.today) ?? 0,
      more: session.more,
      cardsPerDay: readReviewSettings().cardsPerDay,
      file: session.onlyFile ? (session.file?.name ?? null) : null,
      nextDue: next === null ? null : next - reviews.today,
      hasCards: cards.length > 0,
    });
  }
}

import * as vscode from 'vscode';
import { Sequencer } from '../../core/async/Sequencer';
import { TimeSlicer } from '../../core/async/TimeSlicer';
import { ReviewSession, type SessionStart } from '../../core/review/ReviewSession';
import type { PlannedCard } from '../../core/review/planReview';
import { inertReason } from '../../core/text/inertText';
import { parseReviewMessage } from '../../shared/parseReviewMessage';
import type {
  ReviewAction,
  ReviewHostMessage,
  ReviewPageMessage,
} from '../../shared/reviewProtocol';
import { hostClock } from '../hostClock';
import type { Insertion } from '../insertion/Insertion';
import type { JournalStore } from '../journal/JournalStore';
import { type PageAssets, localizedStrings } from '../reader/PageAssets';
import type { RegisteredReader } from '../reader/registerReader';
import type { ThemeColors } from '../reader/ThemeColors';
import { readReviewSettings } from '../settings/FeatureSettings';
import { showError } from '../showMessage';
import type { CardRenderer } from './CardRenderer';
import { reviewPage } from './reviewPage';
import { ReviewScreens } from './ReviewScreens';
import type { ReviewStore } from './ReviewStore';
import { localizedReviewStrings } from './reviewWords';

/** What all pages of review share. */
export interface ReviewContext {
  readonly extensionUri: vscode.Uri;
  readonly assets: PageAssets;
  readonly colors: ThemeColors;
  readonly insertion: Pick<Insertion, 'insertCode'>;
  readonly log: vscode.LogOutputChannel;
  readonly reader: Pick<RegisteredReader, 'open'>;
  readonly renderer: CardRenderer;
  readonly reviews: ReviewStore;
  readonly store: JournalStore;
}

/** What is done on each message of the page. */
type Handlers = {
  readonly [T in ReviewPageMessage['type']]: (
    message: Extract<ReviewPageMessage, { type: T }>,
  ) => unknown;
};

/** The tab of a review: shows one card after the other and carries out what the page asks for. */
export class ReviewPanel implements vscode.Disposable {
  readonly #context: ReviewContext;
  readonly #panel: vscode.WebviewPanel;
  readonly #session: ReviewSession;
  readonly #screens: ReviewScreens;
  readonly #turns = new Sequencer();
  readonly #slicer = new TimeSlicer(hostClock);
  readonly #disposables: vscode.Disposable[];
  /** The card whose answer is shown. */
  #revealed = '';
  /** What the page shows, as it was sent. */
  #sent = '';
  #isReady = false;
  #isDisposed = false;

  constructor(context: ReviewContext, panel: vscode.WebviewPanel, start: SessionStart) {
    this.#context = context;
    this.#panel = panel;
    this.#session = new ReviewSession(start);
    this.#screens = new ReviewScreens(context, panel.webview);
    panel.webview.options = { enableScripts: true, localResourceRoots: rootsOf(context) };
    this.#disposables = [
      panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      context.reviews.onDidChange(() => this.#update()),
      vscode.window.onDidChangeActiveColorTheme(() => this.#recolor()),
      panel.onDidChangeViewState(() => {
        // A hidden page is thrown away by the editor and comes back asking anew.
        if (!panel.visible) this.#isReady = false;
      }),
    ];
    this.#do(() => this.#open());
  }

  /** Brings the tab to the front. */
  reveal(): void {
    this.#panel.reveal();
  }

  /** Closes the tab. */
  close(): void {
    this.#panel.dispose();
  }

  /** Takes the last answer back; its card is shown again. */
  undo(): void {
    const { reviews } = this.#context;
    const step = this.#session.undo();
    if (!step) return;
    this.#revealed = step.answer === null ? '' : step.card;
    const reviewed = reviews.state?.find(step.card);
    if (step.answer !== null) reviews.undo(step.answer);
    else if (step.isSuspension && reviewed) reviews.suspend(reviewed, false);
    else this.#update();
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #open(): Promise<void> {
    const { assets, extensionUri } = this.#context;
    const parts = await assets.read();
    if (this.#isDisposed) return;
    this.#panel.webview.html = reviewPage(this.#panel.webview, extensionUri, {
      title: this.#panel.title,
      parts,
      strings: localizedReviewStrings(),
      noteStrings: localizedStrings(),
    });
  }

  #update(): void {
    this.#do(() => this.#turns.queue(() => this.#show()));
  }

  /** Plans what is left and sends the page what it does not show yet. */
  async #show(): Promise<void> {
    const { reviews } = this.#context;
    const state = await reviews.load();
    const { cardsPerDay } = readReviewSettings();
    await this.#slicer.drain(this.#session.plan(state, reviews.today, cardsPerDay));
    const screen = await this.#screens.make(this.#session, this.#revealed);
    const sent = JSON.stringify(screen);
    if (this.#isDisposed || !this.#isReady || sent === this.#sent) return;
    this.#sent = sent;
    this.#post(screen);
  }

  #receive(value: unknown): void {
    const message = parseReviewMessage(value);
    if (!message) {
      this.#context.log.warn('Ignored an invalid message from the review page.');
      return;
    }
    // Each handler takes the messages of its own type, which the compiler cannot follow through here.
    const handle = this.#handlers[message.type] as (message: ReviewPageMessage) => unknown;
    this.#do(() => handle(message));
  }

  readonly #handlers: Handlers = {
    ready: ({ revealed }) => {
      this.#isReady = true;
      this.#sent = '';
      if (revealed !== '') this.#revealed = revealed;
      this.#recolor();
      this.#update();
    },
    revealed: ({ card }) => {
      this.#revealed = card;
    },
    answer: ({ card, rating }) => {
      const reviewed = this.#currentOf(card);
      if (reviewed) this.#session.answer(card, this.#context.reviews.answer(reviewed, rating));
    },
    skip: ({ card }) => {
      if (!this.#currentOf(card)) return;
      this.#session.skip(card);
      this.#update();
    },
    suspend: ({ card }) => {
      const reviewed = this.#currentOf(card);
      if (!reviewed) return;
      this.#session.suspend(card);
      this.#context.reviews.suspend(reviewed, true);
    },
    open: ({ card }) => this.#openNote(card),
    openLink: ({ card, href }) =>
      /^(?:https?|mailto):/i.test(href)
        ? vscode.env.openExternal(vscode.Uri.parse(href))
        : this.#openNote(card),
    copy: ({ text }) => vscode.env.clipboard.writeText(text),
    insertCode: ({ code }) => this.#context.insertion.insertCode(code),
    act: ({ action }) => this.#act(action),
  };

  #act(action: ReviewAction): unknown {
    switch (action) {
      case 'close':
        this.#panel.dispose();
        return undefined;
      case 'undo':
        this.undo();
        return undefined;
      case 'more':
        this.#session.extend(readReviewSettings().cardsPerDay);
        this.#update();
        return undefined;
      case 'addTakeaway':
        return vscode.commands.executeCommand('nexusJournal.addTakeaway');
    }
  }

  /** The card that is shown, if that is the one meant: a page may answer a moment too late. */
  #currentOf(id: string): PlannedCard['reviewed'] | undefined {
    const shown = this.#session.current?.reviewed.id;
    return shown === id ? this.#context.reviews.state?.find(id) : undefined;
  }

  async #openNote(id: string): Promise<void> {
    const { reader, reviews, store } = this.#context;
    const card = reviews.state?.find(id)?.card;
    const placed = card && store.find(card.noteKey);
    if (!placed) return;
    const column = vscode.ViewColumn.Beside;
    await reader.open(store.uriOf(placed), { column, place: { line: card.line } });
  }

  #recolor(): void {
    const colors = this.#context.colors.current();
    void colors.then((variables) => this.#post({ type: 'colors', variables }));
  }

  #post(message: ReviewHostMessage): void {
    if (!this.#isDisposed) void this.#panel.webview.postMessage(message);
  }

  /** Does what may fail, which is then logged and told. */
  #do(act: () => unknown): void {
    const done = async (): Promise<void> => {
      await act();
    };
    done().catch((error: unknown) => {
      this.#context.log.error('Unable to continue the review.', error);
      void showError(vscode.l10n.t('Unable to continue the review: {0}', inertReason(error)));
    });
  }
}

/** The folders that a page may load files from: our own, and those of the journals for their images. */
function rootsOf({ extensionUri, store }: ReviewContext): vscode.Uri[] {
  const journals = store.journals.flatMap(({ id }) => store.rootOf(id) ?? []);
  const own = ['dist', 'media'].map((name) => vscode.Uri.joinPath(extensionUri, name));
  return [...own, ...journals];
}

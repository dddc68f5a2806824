import * as vscode from 'vscode';
import type { SessionStart } from '../../core/review/ReviewSession';
import { literalLabel } from '../../core/text/inertText';
import type { CommandRegistry } from '../CommandRegistry';
import { readFileContext } from '../describeDocument';
import type { Insertion } from '../insertion/Insertion';
import type { JournalStore } from '../journal/JournalStore';
import { chooseRows } from '../PickerRow';
import { PageAssets } from '../reader/PageAssets';
import type { RegisteredReader } from '../reader/registerReader';
import { ThemeColors } from '../reader/ThemeColors';
import { showInformation } from '../showMessage';
import { exportReviewCards } from './exportReviewCards';
import { CardRenderer } from './CardRenderer';
import { type ReviewContext, ReviewPanel } from './ReviewPanel';
import type { ReviewStore } from './ReviewStore';

/** The type of the tab of a review. */
const viewType = 'nexusJournal.review';

/** What review is given. */
export interface ReviewDeps {
  readonly commands: CommandRegistry;
  /** The id of this extension. */
  readonly extensionId: string;
  readonly extensionUri: vscode.Uri;
  readonly insertion: Pick<Insertion, 'insertCode'>;
  readonly log: vscode.LogOutputChannel;
  readonly reader: Pick<RegisteredReader, 'open'>;
  readonly reviews: ReviewStore;
  readonly store: JournalStore;
}

/** Registers the review of takeaways: its commands, and its tab, which comes back after a reload. */
export function registerReview({ commands, ...deps }: ReviewDeps): vscode.Disposable {
  const review = new Review(deps);
  return vscode.Disposable.from(
    review,
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel) => {
        review.show(panel, { file: null, onlyFile: false });
        return Promise.resolve();
      },
    }),
    commands.register('nexusJournal.reviewTakeaways', () => review.start(false)),
    commands.register('nexusJournal.reviewTakeawaysForFile', () => review.start(true)),
    commands.register('nexusJournal.undoAnswer', () => review.undo()),
    commands.register('nexusJournal.exportReviewCards', () => exportReviewCards(deps)),
    commands.register('nexusJournal.resumeCards', () => resumeCards(deps.reviews)),
  );
}

/** The one tab of review there is. */
class Review implements vscode.Disposable {
  readonly #context: ReviewContext;
  #panel: ReviewPanel | null = null;

  constructor(deps: Omit<ReviewDeps, 'commands' | 'extensionId'>) {
    const assets = new PageAssets(deps.extensionUri, 'review.js', ['reader.css', 'review.css']);
    const colors = new ThemeColors(deps.log);
    this.#context = { ...deps, assets, colors, renderer: new CardRenderer(deps.log) };
  }

  /** Starts a review; one of all cards that is open already goes on. */
  start(onlyFile: boolean): void {
    const file = readFileContext();
    if (this.#panel && !onlyFile) {
      this.#panel.reveal();
      return;
    }
    const title = vscode.l10n.t('Review');
    const panel = vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active, {
      enableFindWidget: true,
    });
    this.show(panel, { file, onlyFile });
  }

  /** Shows a review in a tab, in the place of one that is open. */
  show(panel: vscode.WebviewPanel, start: SessionStart): void {
    const { extensionUri } = this.#context;
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'journal.svg');
    const shown = new ReviewPanel(this.#context, panel, start);
    panel.onDidDispose(() => {
      shown.dispose();
      if (this.#panel === shown) this.#panel = null;
    });
    this.#panel?.close();
    this.#panel = shown;
  }

  /** Takes the last answer of the open review back. */
  undo(): void {
    this.#panel?.undo();
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}

/** Asks which suspended cards come back to review. */
async function resumeCards(reviews: ReviewStore): Promise<void> {
  const state = await reviews.load();
  const rows = [...state.cards]
    .filter(({ isSuspended }) => isSuspended)
    .map((reviewed) => ({
      reviewed,
      label: literalLabel(reviewed.card.question),
      description: literalLabel(reviewed.card.noteTitle),
    }));
  if (rows.length === 0) {
    void showInformation(vscode.l10n.t('No cards are suspended.'));
    return;
  }
  const title = vscode.l10n.t('Resume Suspended Cards');
  const chosen = await chooseRows(rows, { title, matchOnDescription: true });
  for (const { reviewed } of chosen ?? []) reviews.suspend(reviewed, false);
}

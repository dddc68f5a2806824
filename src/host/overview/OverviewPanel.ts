import * as vscode from 'vscode';
import { Delayer } from '../../core/async/Delayer';
import { Sequencer } from '../../core/async/Sequencer';
import type { JournalOverview } from '../../core/overview/JournalOverview';
import { renderOverview } from '../../core/overview/renderOverview';
import { inertReason } from '../../core/text/inertText';
import { isOverviewReady, type OverviewUpdate } from '../../shared/overviewProtocol';
import { hostClock } from '../hostClock';
import type { PageAssets } from '../reader/PageAssets';
import { showError } from '../showMessage';
import { overviewPage, pageCommands, pageLinks } from './overviewPage';
import { localizedOverviewWords } from './overviewWords';
import { findUnlinked, type OverviewSources, readOverview } from './readOverview';

/** Quiet milliseconds after a change before the page is made anew. */
const updateDelay = 400;

/** What the tab is given. */
export interface OverviewContext extends OverviewSources {
  readonly assets: Pick<PageAssets, 'read'>;
  readonly log: vscode.LogOutputChannel;
}

/**
 * The tab of the overview: brings its page up to date while somebody sees it and something has changed. The
 * page is set once; what changes later it is told, so that the focus stays where it is.
 */
export class OverviewPanel implements vscode.Disposable {
  readonly #context: OverviewContext;
  readonly #panel: vscode.WebviewPanel;
  readonly #turns = new Sequencer();
  readonly #updateSoon = new Delayer(hostClock, updateDelay, () => this.#update());
  readonly #subscriptions: vscode.Disposable;
  #unlinked: JournalOverview['unlinked'] = null;
  #body = '';
  #isStale = true;
  #isDisposed = false;

  constructor(context: OverviewContext, panel: vscode.WebviewPanel) {
    this.#context = context;
    this.#panel = panel;
    const { checklists, recent, reviews, store } = context;
    panel.webview.options = {
      enableCommandUris: pageCommands,
      enableScripts: true,
      localResourceRoots: [],
    };
    const stale = (): void => {
      this.#isStale = true;
      if (panel.visible) this.#updateSoon.trigger();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#updateSoon,
      checklists.onDidChange(stale),
      recent.onDidChange(stale),
      reviews.onDidChange(stale),
      store.onDidChange(stale),
      panel.webview.onDidReceiveMessage((message: unknown) => {
        // A page that was hidden begins with what it was set to first.
        if (isOverviewReady(message)) this.#tell();
      }),
      panel.onDidChangeViewState(() => {
        if (panel.visible && this.#isStale) this.#updateSoon.trigger();
      }),
    );
    this.#update();
    void checklists.look();
  }

  /** What the page shows, as HTML. */
  get body(): string {
    return this.#body;
  }

  /** Brings the tab to the front. */
  reveal(): void {
    this.#panel.reveal();
  }

  /** Closes the tab. */
  close(): void {
    this.#panel.dispose();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#subscriptions.dispose();
  }

  #update(): void {
    void this.#turns.queue(async () => {
      try {
        await this.#makeAnew();
      } catch (error) {
        this.#context.log.error('Unable to create the overview.', error);
        void showError(vscode.l10n.t('Unable to show the overview: {0}', inertReason(error)));
      }
    });
  }

  /** Links are looked for last: that reads every note once, and the rest need not wait. */
  async #makeAnew(): Promise<void> {
    if (this.#isDisposed || !this.#isStale) return;
    await this.#context.store.load();
    this.#isStale = false;
    if (!(await this.#show())) return;
    this.#unlinked = await findUnlinked(this.#context);
    await this.#show();
  }

  /** Brings the page up to date; says whether there is one still. */
  async #show(): Promise<boolean> {
    const [parts, overview] = await Promise.all([
      this.#context.assets.read(),
      readOverview(this.#context, this.#unlinked),
    ]);
    const body = renderOverview(overview, localizedOverviewWords(), pageLinks);
    if (this.#isDisposed) return false;
    if (body === this.#body) return true;
    const isFirst = this.#body === '';
    this.#body = body;
    if (isFirst) this.#panel.webview.html = overviewPage(this.#panel.title, parts, body);
    else this.#tell();
    return true;
  }

  #tell(): void {
    const update: OverviewUpdate = { type: 'update', body: this.#body };
    void this.#panel.webview.postMessage(update);
  }
}

import * as vscode from 'vscode';
import { pageFailure, type ReaderAct } from './pageFailure';
import { parsePageMessage } from '../../shared/parsePageMessage';
import type { HostMessage, PageMessage } from '../../shared/protocol';
import { Delayer } from '../../core/async/Delayer';
import { hostClock } from '../hostClock';
import { Sequencer } from '../../core/async/Sequencer';
import { type OwnHandlers, type PageHandlers, sharedHandlers } from './pageHandlers';
import { type NoteAddress, addressOf } from './NoteAddress';
import { imageRoots } from './noteImages';
import { NoteNotices } from './NoteNotices';
import { NotePage } from './NotePage';
import { openText, type SightedLines, TextFollower } from './TextFollower';
import { RelatedUpdater } from './RelatedUpdater';
import type { ReaderContext } from './ReaderContext';
import { imageHostsSetting } from '../settings/FeatureSettings';
import { showError } from '../showMessage';

/** Quiet time in milliseconds before an edit is shown. */
const renderDelay = 20;

/** One tab of the reader: shows the live document of a note and handles messages from the page. */
export class NotePanel implements vscode.Disposable {
  readonly #context: ReaderContext;
  readonly #document: vscode.TextDocument;
  readonly #panel: vscode.WebviewPanel;
  readonly #address: NoteAddress;
  readonly #page: NotePage;
  readonly #notices: NoteNotices;
  readonly #related: RelatedUpdater;
  readonly #follower: TextFollower;
  readonly #disposables: vscode.Disposable[] = [];
  /** What is shown changes by one thing at a time: a long note takes many turns of the event loop. */
  readonly #turns = new Sequencer();
  readonly #updateSoon = new Delayer(hostClock, renderDelay, () => {
    this.#do('update', () => this.#turns.queue(() => this.#update()));
  });
  /** Whether the page that is shown now has asked for the note. */
  #ready = false;
  #sighted: SightedLines | null = null;
  #showLarge = false;
  #isDisposed = false;

  readonly #handlers: PageHandlers;

  constructor(context: ReaderContext, document: vscode.TextDocument, panel: vscode.WebviewPanel) {
    this.#context = context;
    this.#document = document;
    this.#panel = panel;
    this.#address = addressOf(document.uri);
    this.#page = new NotePage(context, document, panel.webview);
    const post = (message: HostMessage): void => this.post(message);
    this.#notices = new NoteNotices(this.#address, context, document.uri, post);
    this.#follower = new TextFollower(document, panel, post);
    this.#related = new RelatedUpdater(context, document, post, () => this.#page.content.links);
    this.#handlers = {
      ...sharedHandlers({
        ...{ context, uri: document.uri, address: this.#address, notices: this.#notices, post },
        title: () => this.#page.title,
        showAgain: () => this.#turns.queue(() => this.#show()),
      }),
      ...this.#ownHandlers(),
    };
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [
        vscode.Uri.joinPath(context.extensionUri, 'dist'),
        vscode.Uri.joinPath(context.extensionUri, 'media'),
        ...imageRoots(document.uri),
      ],
    };
    this.#disposables.push(
      this.#updateSoon,
      this.#notices,
      this.#follower,
      this.#related,
      panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        // The policy of a page is part of it.
        if (event.affectsConfiguration(imageHostsSetting)) this.#reopen();
      }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document) this.#updateSoon.trigger();
      }),
      panel.onDidChangeViewState(() => {
        // A hidden page is thrown away by the editor and comes back asking anew.
        if (!panel.visible) this.#ready = false;
      }),
    );
    this.#reopen();
  }

  /** Whether the page is the editor in front. */
  get isActive(): boolean {
    return this.#panel.active;
  }

  /** Opens the note's text at the lines that the page has told to be in sight. */
  openText(): Promise<void> {
    return openText(this.uri, this.#sighted);
  }

  /** The note shown. */
  get uri(): vscode.Uri {
    return this.#document.uri;
  }

  /** Goes to the place the note was last asked to be opened at, if there is one waiting. */
  reveal(): void {
    this.#do('reveal', () =>
      this.#turns.queue(() => {
        if (!this.#ready) return;
        const place = this.#context.takePlace(this.uri);
        if (place) this.post({ type: 'reveal', place, mark: true });
      }),
    );
  }

  /** Sends the page a message. */
  post(message: HostMessage): void {
    if (this.#isDisposed) return;
    void this.#panel.webview.postMessage(message);
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #reopen(): void {
    this.#do('open', () => this.#turns.queue(() => this.#open()));
  }

  /** Makes the page anew. */
  async #open(): Promise<void> {
    const html = await this.#page.html();
    if (this.#isDisposed) return;
    // Newer versions of the editor show it on the tab and in the window's title, older ones the file name.
    this.#panel.title = this.#page.title;
    this.#panel.webview.html = html;
  }

  /** Sends everything that the page, which shows a revision of its initial blocks, does not have. */
  async #show(shown = 0): Promise<void> {
    if (this.#page.isLarge && !this.#showLarge) {
      this.#notices.large(this.#document.getText().length);
      return;
    }
    const message = await this.#page.rest(shown);
    if (this.#isDisposed) return;
    this.post(message);
    const checks = this.#context.memory.keptChecks(this.#address.key);
    if (checks.length > 0) this.post({ type: 'checks', checks });
    this.recolor();
    this.#related.update();
  }

  /** Sends what changed. */
  async #update(): Promise<void> {
    if (!this.#ready) return;
    if (this.#page.content.revision === 0) {
      await this.#show();
      return;
    }
    const patch = await this.#page.content.update(this.#document.getText());
    if (this.#isDisposed) return;
    if (patch) this.post(patch);
    this.#panel.title = this.#page.title;
    this.#related.updateSoon();
  }

  /** Tells the page the colors of a theme that has come into force. */
  recolor(): void {
    if (!this.#ready) return;
    const colors = this.#context.colors.current();
    void colors.then((variables) => this.post({ type: 'colors', variables }));
  }

  #receive(value: unknown): void {
    const message = parsePageMessage(value);
    if (!message) {
      this.#context.log.warn(
        `Ignored an invalid message from the page of ${this.uri.toString(true)}.`,
      );
      return;
    }
    // Each handler takes the messages of its own type, which the compiler cannot follow through here.
    const handle = this.#handlers[message.type] as (message: PageMessage) => unknown;
    this.#do(message.type, () => handle(message));
  }

  /** Does what may fail, which is then logged under its name and told. */
  #do(name: ReaderAct, act: () => unknown): void {
    const done = async (): Promise<void> => {
      await act();
    };
    done().catch((error: unknown) => {
      this.#context.log.error(`${name} failed in ${this.uri.toString(true)}.`, error);
      void showError(pageFailure(name, error));
    });
  }

  async #greet(revision: number): Promise<void> {
    this.#ready = true;
    await this.#turns.queue(() => this.#show(revision));
    this.reveal();
  }

  #ownHandlers(): OwnHandlers {
    const { memory } = this.#context;
    return {
      ready: ({ revision }) => this.#greet(revision),
      openAsText: () => this.openText(),
      position: ({ position, last }) => {
        this.#sighted = { first: position.line, last };
        this.#follower.lead(position.line);
        if (!this.#context.isPassing(this.uri)) memory.keepPosition(this.#address.key, position);
      },
      allowImages: () => {
        memory.allowImages(this.#address.key);
        return this.#turns.queue(() => this.#open());
      },
      showLarge: () => {
        this.#showLarge = true;
        this.#notices.clear();
        return this.#turns.queue(() => this.#show());
      },
    };
  }
}

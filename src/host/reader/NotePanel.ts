import * as vscode from 'vscode';
import { pageFailure, type ReaderAct } from './pageFailure';
import { parsePageMessage } from '../../shared/parsePageMessage';
import { initialBlocks, type BlockRange } from '../../shared/initialBlocks';
import type { HostMessage, PageMessage, ReadingPosition, ShowMessage } from '../../shared/protocol';
import { Delayer } from '../../core/async/Delayer';
import { hostClock } from '../hostClock';
import { languageOfNote } from '../pageLanguages';
import { Sequencer } from '../../core/async/Sequencer';
import { type OwnHandlers, type PageHandlers, sharedHandlers } from './pageHandlers';
import { type NoteAddress, addressOf } from './NoteAddress';
import { NoteContent } from './NoteContent';
import { imageRoots } from './noteImages';
import { NoteNotices } from './NoteNotices';
import { openText, type SightedLines, TextFollower } from './TextFollower';
import { RelatedUpdater } from './RelatedUpdater';
import { localizedStrings } from './PageAssets';
import type { ReaderContext } from './ReaderContext';
import { readerPage } from './readerPage';
import { shownTitle } from './takeOverTab';
import { imageHostsSetting, readImageHosts } from '../settings/FeatureSettings';
import { showError } from '../showMessage';

/** Quiet time in milliseconds before an edit is shown. */
const renderDelay = 20;
/** Characters above which a note is only rendered when asked to: a page of that size is slow. */
const largeNote = 1_500_000;

/** One tab of the reader: shows the live document of a note and handles messages from the page. */
export class NotePanel implements vscode.Disposable {
  readonly #context: ReaderContext;
  readonly #document: vscode.TextDocument;
  readonly #panel: vscode.WebviewPanel;
  readonly #address: NoteAddress;
  readonly #content: NoteContent;
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
  /** The blocks that the page was made with. */
  #initial: BlockRange = { from: 0, to: 0 };

  readonly #handlers: PageHandlers;

  constructor(context: ReaderContext, document: vscode.TextDocument, panel: vscode.WebviewPanel) {
    this.#context = context;
    this.#document = document;
    this.#panel = panel;
    this.#address = addressOf(document.uri);
    this.#content = new NoteContent(context.markdown);
    const post = (message: HostMessage): void => this.post(message);
    this.#notices = new NoteNotices(this.#address, context, document.uri, post);
    this.#follower = new TextFollower(document, panel, post);
    this.#related = new RelatedUpdater(context, document, post, () => this.#content.links);
    this.#handlers = {
      ...sharedHandlers({
        ...{ context, uri: document.uri, address: this.#address, notices: this.#notices, post },
        title: () => this.#title,
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

  /** The line that the note is to be opened at, else where it was left. */
  #firstPosition(): ReadingPosition | null {
    const expected = this.#context.expectedPlace(this.uri);
    return expected && 'line' in expected
      ? { line: expected.line, within: 0 }
      : this.#context.memory.position(this.#address.key);
  }

  /**
   * Makes the page with the start of the note in it, so that its text waits for no message. The editor
   * readies an empty frame meanwhile.
   */
  async #open(): Promise<void> {
    const parts = await this.#context.assets.read();
    const { memory } = this.#context;
    const position = this.#firstPosition();
    const line = position?.line ?? 1;
    const text = this.#document.getText();
    const isLarge = text.length > largeNote;
    if (!isLarge) await this.#content.takeStart(text, line);
    if (this.#isDisposed) return;
    // Newer versions of the editor show it on the tab and in the window's title, older ones the file name.
    this.#panel.title = this.#title;
    const messages: HostMessage[] = [{ type: 'zoom', percent: memory.zoom }];
    if (!isLarge) {
      this.#initial = initialBlocks(this.#content.blocks, line);
      messages.push(this.#showMessage(this.#initial));
    }
    this.#panel.webview.html = readerPage(this.#panel.webview, this.#context.extensionUri, {
      title: this.#title,
      language: languageOfNote(this.uri, text),
      parts,
      strings: localizedStrings(),
      position,
      remoteImages: memory.allowsImages(this.#address.key),
      imageHosts: readImageHosts(),
      messages,
    });
  }

  /** Some of the blocks, or all, with what the page has to know of them. */
  #showMessage({ from, to }: BlockRange): ShowMessage {
    const { webview } = this.#panel;
    return {
      type: 'show',
      revision: this.#content.revision,
      blocks: this.#content.part(from, to),
      title: this.#content.title,
      folder: webview.asWebviewUri(vscode.Uri.joinPath(this.uri, '..')).toString(),
      root: webview.asWebviewUri(this.#address.root).toString().replace(/\/$/, ''),
      remoteImages: this.#context.memory.allowsImages(this.#address.key),
      imageHosts: readImageHosts(),
    };
  }

  /** Sends everything that the page, which shows a revision of its initial blocks, does not have. */
  async #show(shown = 0): Promise<void> {
    const text = this.#document.getText();
    if (text.length > largeNote && !this.#showLarge) {
      this.#notices.large(text.length);
      return;
    }
    const { from, to } = this.#initial;
    await this.#content.take(text, to);
    if (this.#isDisposed) return;
    const { blocks, revision } = this.#content;
    this.post(
      shown === revision
        ? { type: 'rest', before: this.#content.part(0, from), after: this.#content.part(to) }
        : this.#showMessage({ from: 0, to: blocks.length }),
    );
    const checks = this.#context.memory.keptChecks(this.#address.key);
    if (checks.length > 0) this.post({ type: 'checks', checks });
    this.recolor();
    this.#related.update();
  }

  /** Sends what changed. */
  async #update(): Promise<void> {
    if (!this.#ready) return;
    if (this.#content.revision === 0) {
      await this.#show();
      return;
    }
    const patch = await this.#content.update(this.#document.getText());
    if (this.#isDisposed) return;
    if (patch) this.post(patch);
    this.#panel.title = this.#title;
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
      this.#context.log.warn(`A message from the page of ${this.uri.toString(true)} was dropped.`);
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

  get #title(): string {
    return shownTitle(this.#context.store, this.#document);
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

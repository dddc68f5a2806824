import * as vscode from 'vscode';
import { planBoxEdit } from '../../core/rendering/planBoxEdit';
import { inertReason } from '../../core/text/inertText';
import type { EditPlan } from '../../core/text/EditPlan';
import { parsePageMessage } from '../../shared/parsePageMessage';
import { firstHelping, type Helping } from '../../shared/firstHelping';
import type { HostMessage, PageMessage, ShowMessage } from '../../shared/protocol';
import { Debounced } from '../Debounced';
import { InTurn } from '../InTurn';
import { exportNoteFile } from './exportNoteFile';
import { type NoteAddress, noteAddress } from './NoteAddress';
import { NoteContent } from './NoteContent';
import { imageRoots, readNoteImages } from './noteImages';
import { NoteNotices } from './NoteNotices';
import { PanelSurroundings } from './PanelSurroundings';
import { pageStrings } from './pageStrings';
import type { ReaderContext } from './ReaderContext';
import { readerPage } from './readerPage';
import { fileName } from '../fileName';
import { refusalText } from '../files/refusalText';
import { showError } from '../showMessage';

/** Quiet time in milliseconds before an edit is shown. */
const renderDelay = 20;
/** Characters above which a note is only rendered when asked to: a page of that size is slow. */
const largeNote = 1_500_000;

/** What is done on each message of the page. */
type Handlers = {
  readonly [T in PageMessage['type']]: (message: Extract<PageMessage, { type: T }>) => unknown;
};

/** One tab of the reader: shows the live document of a note and obeys the page's messages. */
export class NotePanel implements vscode.Disposable {
  readonly #context: ReaderContext;
  readonly #document: vscode.TextDocument;
  readonly #panel: vscode.WebviewPanel;
  readonly #address: NoteAddress;
  readonly #content: NoteContent;
  readonly #notices: NoteNotices;
  readonly #surroundings: PanelSurroundings;
  readonly #disposables: vscode.Disposable[] = [];
  /** What is shown changes by one thing at a time: a long note takes many turns of the event loop. */
  readonly #turns = new InTurn();
  readonly #updateSoon = new Debounced(renderDelay, () => {
    this.#do('update', () => this.#turns.run(() => this.#update()));
  });
  /** Whether the page that is shown now has asked for the note. */
  #ready = false;
  #showLarge = false;
  #isDisposed = false;
  /** The blocks that the page was made with. */
  #helping: Helping = { from: 0, to: 0 };

  readonly #handlers: Handlers = {
    ready: ({ revision }) => this.#greet(revision),
    openLink: ({ href }) => this.#context.links.open(this.uri, href),
    openNote: ({ key }) => {
      const { links, store } = this.#context;
      const placed = store.find(key);
      return placed && links.openNote(store.uriOf(placed), null);
    },
    openSource: () => vscode.commands.executeCommand('vscode.openWith', this.uri, 'default'),
    insertCode: ({ code }) => this.#context.insertion.insertCode(code),
    insertItems: ({ items }) => this.#context.insertion.insertItems(this.#title, items),
    copy: ({ text }) => vscode.env.clipboard.writeText(text),
    tick: (message) => this.#tick(message),
    readImages: ({ request, sources }) => this.#sendImages(request, sources),
    exported: (message) => exportNoteFile(this.#context, this.uri, this.#title, message),
    place: ({ place }) => {
      if (this.#context.isPassing(this.uri)) return;
      this.#context.memory.keepPlace(this.#address.key, place);
    },
    jump: ({ from, to }) => this.#context.onJump(this.uri, from, to),
    focus: ({ focused }) => this.#context.onFocus(this.uri, focused),
    remoteImages: () => this.#notices.remoteImages(),
    allowImages: () => {
      this.#context.memory.allowImages(this.#address.key);
      return this.#turns.run(() => this.#open());
    },
    showLarge: () => {
      this.#showLarge = true;
      this.#notices.clear();
      return this.#turns.run(() => this.#show());
    },
  };

  constructor(context: ReaderContext, document: vscode.TextDocument, panel: vscode.WebviewPanel) {
    this.#context = context;
    this.#document = document;
    this.#panel = panel;
    this.#address = noteAddress(document.uri);
    this.#content = new NoteContent(context.markdown);
    const post = (message: HostMessage): void => this.post(message);
    this.#notices = new NoteNotices(this.#address, context, document.uri, post);
    this.#surroundings = new PanelSurroundings(context, document, post, () => this.#content.links);
    const { webview } = panel;
    webview.options = {
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
      this.#surroundings,
      webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document) this.#updateSoon.request();
      }),
      panel.onDidChangeViewState(() => {
        // A hidden page is thrown away by the editor and comes back asking anew.
        if (!panel.visible) this.#ready = false;
      }),
    );
    this.#do('open', () => this.#turns.run(() => this.#open()));
  }

  /** The note shown. */
  get uri(): vscode.Uri {
    return this.#document.uri;
  }

  /** Goes to the place the note was last asked to be opened at, if there is one waiting. */
  reveal(): void {
    this.#do('reveal', () =>
      this.#turns.run(() => {
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

  /**
   * Makes the page with the start of the note in it, so that its text waits for no message. The editor
   * readies an empty frame meanwhile.
   */
  async #open(): Promise<void> {
    const parts = await this.#context.assets.read();
    const { memory } = this.#context;
    const { key } = this.#address;
    const place = memory.place(key);
    const line = place?.line ?? 1;
    const text = this.#document.getText();
    const isLarge = text.length > largeNote;
    if (!isLarge) await this.#content.takeStart(text, line);
    if (this.#isDisposed) return;
    const messages: HostMessage[] = [{ type: 'zoom', percent: memory.zoom }];
    if (!isLarge) {
      this.#helping = firstHelping(this.#content.blocks, line);
      messages.push(this.#showMessage(this.#helping));
    }
    this.#panel.webview.html = readerPage(this.#panel.webview, this.#context.extensionUri, {
      title: this.#title,
      parts,
      strings: pageStrings(),
      place,
      remoteImages: memory.allowsImages(key),
      messages,
    });
  }

  /** Some of the blocks, or all, with what the page has to know of them. */
  #showMessage({ from, to }: Helping): ShowMessage {
    const { webview } = this.#panel;
    return {
      type: 'show',
      revision: this.#content.revision,
      blocks: this.#content.part(from, to),
      folder: webview.asWebviewUri(vscode.Uri.joinPath(this.uri, '..')).toString(),
      root: webview.asWebviewUri(this.#address.root).toString().replace(/\/$/, ''),
      remoteImages: this.#context.memory.allowsImages(this.#address.key),
    };
  }

  /** Sends everything that the page, which shows a revision of its first helping, does not have. */
  async #show(shown = 0): Promise<void> {
    const text = this.#document.getText();
    if (text.length > largeNote && !this.#showLarge) {
      this.#notices.large(text.length);
      return;
    }
    const { from, to } = this.#helping;
    await this.#content.take(text, to);
    if (this.#isDisposed) return;
    const { blocks, revision } = this.#content;
    this.post(
      shown === revision
        ? { type: 'rest', before: this.#content.part(0, from), after: this.#content.part(to) }
        : this.#showMessage({ from: 0, to: blocks.length }),
    );
    const ticks = this.#context.memory.ticks(this.#address.key);
    if (ticks.length > 0) this.post({ type: 'ticks', ticks });
    void this.#sendColours();
    this.#surroundings.update();
  }

  /** Sends what changed. */
  async #update(): Promise<void> {
    if (!this.#ready) return;
    if (this.#content.revision === 0) {
      await this.#show();
      return;
    }
    const patch = await this.#content.update(this.#document.getText());
    if (patch) this.post(patch);
    this.#surroundings.updateSoon();
  }

  /** Answers whatever becomes of the reading: the page waits for it. */
  async #sendImages(request: number, sources: readonly string[]): Promise<void> {
    const images = await readNoteImages(this.uri, sources, this.#context.log);
    this.post({ type: 'images', request, images });
  }

  async #sendColours(): Promise<void> {
    this.post({ type: 'colours', variables: await this.#context.colours.current() });
  }

  /** Tells the page the colours of a theme that has come into force. */
  recolour(): void {
    if (this.#ready) void this.#sendColours();
  }

  #receive(value: unknown): void {
    const message = parsePageMessage(value);
    if (!message) {
      this.#context.log.warn(`A message from the page of ${this.uri.toString(true)} was dropped.`);
      return;
    }
    // Each handler takes the messages of its own type, which the compiler cannot follow through here.
    const obey = this.#handlers[message.type] as (message: PageMessage) => unknown;
    this.#do(message.type, () => obey(message));
  }

  /** Does what may fail, which is then logged under its name and told. */
  #do(name: string, act: () => unknown): void {
    const done = async (): Promise<void> => {
      await act();
    };
    done().catch((error: unknown) => {
      this.#context.log.error(`${name} failed in ${this.uri.toString(true)}.`, error);
      void showError(
        vscode.l10n.t(
          'Unable to do this with the note: {0}. The log says more.',
          inertReason(error),
        ),
      );
    });
  }

  async #greet(revision: number): Promise<void> {
    this.#ready = true;
    await this.#turns.run(() => this.#show(revision));
    this.reveal();
  }

  get #title(): string {
    const { store } = this.#context;
    return store.findByUri(this.uri)?.note.title ?? fileName(this.uri);
  }

  async #tick({ line, tick }: Extract<PageMessage, { type: 'tick' }>): Promise<void> {
    const { edits, markdown, memory } = this.#context;
    if (this.#address.readOnly) {
      memory.keepTick(this.#address.key, tick);
      this.#notices.keptTick();
      return;
    }
    const plan = (text: string): EditPlan => planBoxEdit(text, { ...tick, line }, markdown);
    const outcome = await edits.apply({ uri: this.uri, plan }, 'file');
    if (outcome.kind !== 'refused') return;
    // The page checked the box by itself: it is shown again as the note has it.
    await this.#turns.run(() => this.#show());
    this.#notices.notEdited(refusalText('check', this.uri, outcome));
  }
}

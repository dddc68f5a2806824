import type * as vscode from 'vscode';
import type { HostMessage } from '../../shared/protocol';
import { Debounced } from '../Debounced';
import { noteSurroundings, targetOf } from './noteSurroundings';
import type { ReaderContext } from './ReaderContext';

/** Quiet time in milliseconds before the surroundings follow an edit or another note. */
const settleTime = 400;

/** Keeps what stands around one note up to date: it comes after the text and never delays it. */
export class PanelSurroundings implements vscode.Disposable {
  readonly #context: ReaderContext;
  readonly #document: vscode.TextDocument;
  readonly #post: (message: HostMessage) => void;
  readonly #links: () => readonly string[];
  readonly #soon = new Debounced(settleTime, () => this.update());
  readonly #changes: vscode.Disposable;
  #asked = 0;

  constructor(
    context: ReaderContext,
    document: vscode.TextDocument,
    post: (message: HostMessage) => void,
    links: () => readonly string[],
  ) {
    this.#context = context;
    this.#document = document;
    this.#post = post;
    this.#links = links;
    this.#changes = context.store.onDidChange(() => this.#soon.request());
  }

  /** Asks for an update after a while of quiet. */
  updateSoon(): void {
    this.#soon.request();
  }

  /** Sends what is known now, then what has to be read first. */
  update(): void {
    const { log, store } = this.#context;
    this.#asked += 1;
    this.#send(this.#asked).catch((error: unknown) => {
      log.warn(`The surroundings of ${this.#document.uri.toString(true)} are missing.`, error);
    });
    void store.load();
  }

  dispose(): void {
    this.#soon.dispose();
    this.#changes.dispose();
    this.#asked = -1;
  }

  async #send(asked: number): Promise<void> {
    const { links, mentions, store } = this.#context;
    const { uri } = this.#document;
    const placed = store.findByUri(uri);
    const text = this.#document.getText();
    const surroundings = noteSurroundings(store, placed, { uri, text });
    this.#post({ type: 'surroundings', surroundings });
    const broken = await links.broken(uri, this.#links());
    if (asked !== this.#asked) return;
    this.#post({ type: 'links', broken });
    if (!placed || !store.loaded) return;
    const found = await mentions.mentionsOf(placed);
    if (asked !== this.#asked || found.length === 0) return;
    const targets = found.map(targetOf).filter((target) => target !== null);
    this.#post({ type: 'surroundings', surroundings: { ...surroundings, mentions: targets } });
  }
}

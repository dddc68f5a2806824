import type * as vscode from 'vscode';
import { type BlockRange, initialBlocks } from '../../shared/initialBlocks';
import type { HostMessage, ReadingPosition, ShowMessage } from '../../shared/protocol';
import { languageOfNote } from '../pageLanguages';
import { readImageHosts } from '../settings/FeatureSettings';
import { type NoteAddress, addressOf } from './NoteAddress';
import { NoteContent } from './NoteContent';
import { imageBases } from './noteImages';
import { localizedStrings } from './PageAssets';
import type { ReaderContext } from './ReaderContext';
import { readerPage } from './readerPage';
import { shownTitle } from './takeOverTab';

/** Characters above which a note is only rendered when asked to: a page of that size is slow. */
const largeNote = 1_500_000;

/** What the page of a note is made of: first its start, then all of it. */
export class NotePage {
  readonly content: NoteContent;
  readonly #context: ReaderContext;
  readonly #document: vscode.TextDocument;
  readonly #webview: vscode.Webview;
  readonly #address: NoteAddress;
  /** The blocks that the page was made with. */
  #initial: BlockRange = { from: 0, to: 0 };

  constructor(context: ReaderContext, document: vscode.TextDocument, webview: vscode.Webview) {
    this.content = new NoteContent(context.markdown);
    this.#context = context;
    this.#document = document;
    this.#webview = webview;
    this.#address = addressOf(document.uri);
  }

  /** The title on the tab. */
  get title(): string {
    return shownTitle(this.#context.store, this.#document);
  }

  /** Whether the note is so long that it is only shown when asked for. */
  get isLarge(): boolean {
    return this.#document.getText().length > largeNote;
  }

  /**
   * HTML of the page with the start of the note in it, so that its text waits for no message. The editor
   * readies an empty frame meanwhile.
   */
  async html(): Promise<string> {
    const { assets, extensionUri, memory } = this.#context;
    const parts = await assets.read();
    const position = this.#firstPosition();
    const line = position?.line ?? 1;
    const text = this.#document.getText();
    const messages: HostMessage[] = [{ type: 'zoom', percent: memory.zoom }];
    if (!this.isLarge) {
      await this.content.takeStart(text, line);
      this.#initial = initialBlocks(this.content.blocks, line);
      messages.push(this.#showMessage(this.#initial));
    }
    return readerPage(this.#webview, extensionUri, {
      title: this.title,
      language: languageOfNote(this.#document.uri, text),
      parts,
      strings: localizedStrings(),
      position,
      remoteImages: memory.allowsImages(this.#address.key),
      imageHosts: readImageHosts(),
      messages,
    });
  }

  /** Everything that the page, which shows a revision of its initial blocks, does not have. */
  async rest(shown: number): Promise<HostMessage> {
    const { content } = this;
    const { from, to } = this.#initial;
    await content.take(this.#document.getText(), to);
    return shown === content.revision
      ? { type: 'rest', before: content.part(0, from), after: content.part(to) }
      : this.#showMessage({ from: 0, to: content.blocks.length });
  }

  /** The line that the note is to be opened at, else where it was left. */
  #firstPosition(): ReadingPosition | null {
    const expected = this.#context.expectedPlace(this.#document.uri);
    return expected && 'line' in expected
      ? { line: expected.line, within: 0 }
      : this.#context.memory.position(this.#address.key);
  }

  /** Some of the blocks, or all, with what the page has to know of them. */
  #showMessage({ from, to }: BlockRange): ShowMessage {
    return {
      type: 'show',
      revision: this.content.revision,
      blocks: this.content.part(from, to),
      title: this.content.title,
      ...imageBases(this.#webview, this.#document.uri),
      remoteImages: this.#context.memory.allowsImages(this.#address.key),
      imageHosts: readImageHosts(),
    };
  }
}

import { maxAddressLength, maxImages } from '../shared/parsePageMessage';
import type { HostMessage, PageMessage } from '../shared/protocol';
import { createElement, type PageShell } from './PageShell';
import { type DetachedNote, detachNote, embedImages } from './detachNote';

/** Longest wait for the focus, in milliseconds. */
const focusTime = 1500;

type ImagesMessage = Extract<HostMessage, { type: 'images' }>;

/** What handing on a note asks of the page. */
interface OutputPort {
  post(message: PageMessage): void;
  /** Completes what waits until it comes near the window. */
  finish(): Promise<void>;
}

/** Hands the note on, with its local images in it: as a file of its own, or as rich text. */
export class NoteOutput {
  readonly #window: Window & typeof globalThis;
  readonly #note: HTMLElement;
  readonly #title: HTMLElement;
  readonly #port: OutputPort;
  readonly #waiting = new Map<number, (images: ImagesMessage['images']) => void>();
  #requests = 0;

  constructor(
    window: Window & typeof globalThis,
    { note, title }: Pick<PageShell, 'note' | 'title'>,
    port: OutputPort,
  ) {
    this.#window = window;
    this.#note = note;
    this.#title = title;
    this.#port = port;
  }

  /** Takes the images that were asked for. */
  receive({ request, images }: ImagesMessage): void {
    this.#waiting.get(request)?.(images);
    this.#waiting.delete(request);
  }

  /** Sends the host the whole note for a file. */
  async export(): Promise<void> {
    await this.#port.finish();
    const detached = detachNote(this.#note, 'file');
    const leftOut = await this.#embed(detached);
    if (this.#title.hasChildNodes())
      detached.body.prepend(this.#titleIn(detached.body.ownerDocument));
    this.#port.post({
      type: 'exported',
      html: detached.body.innerHTML,
      variables: variablesOf(this.#note.ownerDocument),
      leftOut,
    });
  }

  #titleIn(document: Document): HTMLElement {
    return createElement(document, 'h1', { dir: 'auto' }, this.#title.textContent);
  }

  /** Copies what is selected, or the whole note, with its markup. */
  async copyRich(): Promise<void> {
    await this.#port.finish();
    const { ClipboardItem, Blob, navigator } = this.#window;
    const selection = this.#window.getSelection();
    const chosen = selection !== null && !selection.isCollapsed;
    const text = chosen ? selection.toString() : this.#note.innerText;
    const detached = detachNote(
      chosen ? selection.getRangeAt(0).cloneContents() : this.#note,
      'copy',
    );
    await this.#embed(detached);
    const part = (type: string, content: string): Record<string, Blob> => ({
      [type]: new Blob([content], { type }),
    });
    // Called from the palette, the page has the focus again only a moment later.
    await this.#focused();
    try {
      const item = { ...part('text/html', detached.body.innerHTML), ...part('text/plain', text) };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    } catch {
      // Without the focus the browser refuses; the text alone goes by way of the editor.
      this.#port.post({ type: 'copy', text });
    }
  }

  /** Puts the local images into a note; resolves with how many could not be. */
  async #embed(detached: DetachedNote): Promise<number> {
    const sources = [...detached.images.keys()]
      .filter((source) => source.length <= maxAddressLength)
      .slice(0, maxImages);
    const images = sources.length === 0 ? [] : await this.#read(sources);
    const found = new Map(images.map(({ source, data }) => [source, data]));
    return embedImages(detached, found).leftOut;
  }

  /** The host answers every request, if need be without an image. */
  #read(sources: readonly string[]): Promise<ImagesMessage['images']> {
    this.#requests += 1;
    const request = this.#requests;
    return new Promise((resolve) => {
      this.#waiting.set(request, resolve);
      this.#port.post({ type: 'readImages', request, sources });
    });
  }

  /** Waits a little for the focus, without which the browser gives no access to the clipboard. */
  async #focused(): Promise<void> {
    if (this.#note.ownerDocument.hasFocus()) return;
    await new Promise<void>((resolve) => {
      this.#window.addEventListener('focus', () => resolve(), { once: true });
      this.#window.setTimeout(resolve, focusTime);
    });
  }
}

/** Every property of the editor's theme that is set on the page. */
function variablesOf(document: Document): Readonly<Record<string, string>> {
  const { style } = document.documentElement;
  const names = Array.from({ length: style.length }, (_, at) => style.item(at));
  return Object.fromEntries(
    names
      .filter((name) => /^--[\w-]+$/.test(name))
      .map((name) => [name, style.getPropertyValue(name).trim().slice(0, maxAddressLength)]),
  );
}

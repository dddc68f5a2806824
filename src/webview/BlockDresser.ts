import type { PageStrings } from '../shared/PageStrings';
import type { ShowMessage } from '../shared/protocol';
import { createElement } from './PageShell';
import { CodeBlocks } from './CodeBlocks';
import { HeavyBlocks } from './HeavyBlocks';
import { isFromHost } from './guardNavigation';
import type { LazyScripts } from './LazyScripts';
import { NoteSanitizer } from './NoteSanitizer';

/** What a dressed block needs from the page it stands on. */
export interface DresserPort {
  copy(text: string): void;
  insertCode(code: string): void;
  /** Told when an image from the web was met and not loaded. */
  onRemoteImage(): void;
}

/** Where a note's images lie, and whether those of the web are loaded. */
type ImagePlaces = Pick<ShowMessage, 'folder' | 'root' | 'remoteImages' | 'imageHosts'>;

/** Makes of a block's HTML what stands on the page: cleaned, completed and ready to be used. */
export class BlockDresser {
  readonly #document: Document;
  readonly #strings: PageStrings;
  readonly #port: DresserPort;
  readonly #sanitizer: NoteSanitizer;
  readonly #code: CodeBlocks;
  readonly #heavy: HeavyBlocks;
  #images: ImagePlaces = { folder: '', root: '', remoteImages: false, imageHosts: [] };

  constructor(
    window: Window & typeof globalThis,
    strings: PageStrings,
    scripts: LazyScripts,
    port: DresserPort,
  ) {
    this.#document = window.document;
    this.#strings = strings;
    this.#port = port;
    this.#sanitizer = new NoteSanitizer(window);
    this.#code = new CodeBlocks(window, strings, scripts, port);
    this.#heavy = new HeavyBlocks(window, strings, scripts, this.#sanitizer);
  }

  /** Says where the images of the note lie. */
  place(images: ImagePlaces): void {
    this.#images = images;
  }

  /** Completes what waits until it comes near the window. */
  async finish(): Promise<void> {
    await Promise.allSettled([this.#code.finish(), this.#heavy.finish()]);
  }

  /** Draws diagrams anew, in the colors of another theme. */
  recolor(): void {
    this.#heavy.recolor();
  }

  /** Cleans a block and completes it. */
  readonly dress = (html: string): DocumentFragment => {
    const fragment = this.#sanitizer.note(html);
    for (const image of fragment.querySelectorAll('img')) this.#placeImage(image);
    for (const text of fragment.querySelectorAll(
      'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, summary',
    )) {
      if (!text.hasAttribute('dir')) text.setAttribute('dir', 'auto');
    }
    for (const box of fragment.querySelectorAll<HTMLInputElement>('input')) this.#openBox(box);
    for (const alert of fragment.querySelectorAll<HTMLElement>('.alert')) this.#entitle(alert);
    for (const notes of fragment.querySelectorAll('section.footnotes')) this.#nameNotes(notes);
    for (const table of fragment.querySelectorAll('table')) this.#frame(table);
    this.#code.dress(fragment);
    this.#heavy.dress(fragment);
    return fragment;
  };

  /** Gives a local image its address; one from the web is named but not loaded. */
  #placeImage(image: HTMLImageElement): void {
    const source = image.getAttribute('src') ?? '';
    image.loading = 'lazy';
    if (source.startsWith('data:')) return;
    if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(source)) {
      const { folder, root } = this.#images;
      image.dataset['source'] = source;
      image.src = source.startsWith('/') ? `${root}${source}` : `${folder}/${source}`;
      return;
    }
    if (this.#isLoaded(source)) return;
    this.#port.onRemoteImage();
    const text = image.alt === '' ? lastPart(source) : image.alt;
    const span = createElement(
      this.#document,
      'span',
      {
        class: 'remote-image',
        role: 'img',
        'aria-label': `${this.#strings.remoteImage} ${text}`,
        title: `${this.#strings.remoteImage} ${source}`,
      },
      text,
    );
    // For a copy of the note, which names the image without the page's words.
    Object.assign(span.dataset, { source, text });
    image.replaceWith(span);
  }

  #isLoaded(source: string): boolean {
    const { remoteImages, imageHosts } = this.#images;
    return (remoteImages && /^https:/i.test(source)) || isFromHost(source, imageHosts);
  }

  #openBox(box: HTMLInputElement): void {
    const { task } = box.dataset;
    const item = box.closest('li');
    box.setAttribute('aria-label', (item?.textContent ?? '').trim().split('\n')[0] ?? '');
    if (task === undefined) return;
    box.disabled = false;
    if (item?.parentElement) item.parentElement.classList.add('tasks');
  }

  #entitle(alert: HTMLElement): void {
    const { alerts } = this.#strings;
    const kind = alert.dataset['alert'] ?? '';
    // The kind may be any text of the note: `constructor` is a property of every object.
    const title = Object.hasOwn(alerts, kind) ? alerts[kind] : undefined;
    if (title === undefined) return;
    alert.setAttribute('role', 'note');
    alert.setAttribute('aria-label', title);
    alert.prepend(
      createElement(this.#document, 'p', { class: 'alert-title', 'aria-hidden': 'true' }, title),
    );
  }

  #nameNotes(notes: Element): void {
    notes.setAttribute('aria-label', this.#strings.footnotes);
    for (const back of notes.querySelectorAll('a.footnote-backref')) {
      back.setAttribute('aria-label', this.#strings.backToText);
    }
  }

  /** Wide tables scroll in a frame of their own, which the keyboard must reach. */
  #frame(table: HTMLTableElement): void {
    const frame = createElement(this.#document, 'div', { class: 'table', tabindex: '0' });
    frame.setAttribute('role', 'group');
    frame.setAttribute('aria-label', table.caption?.textContent ?? firstWords(table));
    table.replaceWith(frame);
    frame.append(table);
  }
}

/** The name at the end of an address, for an image without a text. */
function lastPart(address: string): string {
  const [path = ''] = address.split(/[?#]/);
  const parts = path.split('/').filter((part) => part !== '');
  return parts.at(-1) ?? address;
}

function firstWords(table: HTMLTableElement): string {
  const cells = [...(table.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim());
  return (
    cells
      .filter((text) => text !== '')
      .join(', ')
      .slice(0, 80) || '…'
  );
}

import type { HostMessage, NotePlace, PageMessage, PageStrings } from '../shared/protocol';
import { sanitiseNote } from './sanitiseNote';

/** What the page asks of the editor it lives in. */
export interface ReaderPort {
  post(message: PageMessage): void;
  /** What was saved by an earlier life of this page; of any shape. */
  load(): unknown;
  save(state: { readonly line: number }): void;
}

/** How long in milliseconds a revealed block stays marked. */
const markTime = 1600;

/** The reader's page: shows what the host sends, keeps the place, hands links to the host. */
export class ReaderView {
  readonly #document: Document;
  readonly #window: Window & typeof globalThis;
  readonly #strings: PageStrings;
  readonly #port: ReaderPort;
  readonly #note: HTMLElement;
  readonly #notice: HTMLElement;
  #line: number;
  #scheduled = false;

  constructor(document: Document, strings: PageStrings, port: ReaderPort) {
    const { defaultView } = document;
    const note = document.getElementById('note');
    const notice = document.getElementById('notice');
    if (!defaultView || !note || !notice) throw new Error('The page lacks its shell.');
    this.#document = document;
    this.#window = defaultView;
    this.#strings = strings;
    this.#port = port;
    this.#note = note;
    this.#notice = notice;
    this.#line = savedLine(port.load());
    // In the capture phase and alone: the editor's own handler would open links a second time.
    this.#window.addEventListener('click', (event) => this.#follow(event), { capture: true });
    this.#window.addEventListener('scroll', () => this.#remember(), { passive: true });
  }

  /** Carries out a message of the host. */
  receive(message: HostMessage): void {
    switch (message.type) {
      case 'show':
        this.#show(message);
        return;
      case 'notice':
        this.#showNotice(message);
        return;
      case 'reveal':
        this.#reveal(message.place);
    }
  }

  #show({ html, folder, root }: HostMessage & { type: 'show' }): void {
    const fragment = sanitiseNote(this.#window, html);
    for (const image of fragment.querySelectorAll('img')) this.#place(image, folder, root);
    for (const text of fragment.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6, td, th')) {
      text.setAttribute('dir', 'auto');
    }
    const line = this.#line;
    this.#note.replaceChildren(fragment);
    if (this.#note.textContent.trim() === '' && !this.#note.querySelector('img, hr, input')) {
      const empty = this.#document.createElement('p');
      empty.className = 'empty';
      empty.textContent = this.#strings.emptyNote;
      this.#note.replaceChildren(empty);
    }
    if (line > 1) this.#blockAt(line)?.scrollIntoView({ block: 'start' });
  }

  /** Gives a local image its address; one from the web is named but not loaded. */
  #place(image: HTMLImageElement, folder: string, root: string): void {
    const source = image.getAttribute('src') ?? '';
    if (source.startsWith('data:')) return;
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(source)) {
      const stand = this.#document.createElement('span');
      stand.className = 'remote-image';
      stand.textContent = `${this.#strings.remoteImage} ${image.alt === '' ? source : image.alt}`;
      stand.title = source;
      image.replaceWith(stand);
      return;
    }
    image.src = source.startsWith('/') ? `${root}${source}` : `${folder}/${source}`;
  }

  #showNotice({ text, actions }: HostMessage & { type: 'notice' }): void {
    this.#notice.replaceChildren();
    if (text === '') return;
    const words = this.#document.createElement('span');
    words.textContent = text;
    this.#notice.append(words);
    for (const { action, label } of actions) {
      const button = this.#document.createElement('button');
      button.textContent = label;
      button.addEventListener('click', () => this.#port.post({ type: action }));
      this.#notice.append(button);
    }
  }

  #reveal(place: NotePlace): void {
    const block =
      'line' in place ? this.#blockAt(place.line) : this.#document.getElementById(place.anchor);
    if (!block) return;
    block.scrollIntoView({ block: 'line' in place ? 'center' : 'start' });
    block.classList.add('revealed');
    this.#window.setTimeout(() => block.classList.remove('revealed'), markTime);
  }

  /** The innermost block that starts on a line or last before it. */
  #blockAt(line: number): HTMLElement | null {
    let found: HTMLElement | null = null;
    for (const block of this.#note.querySelectorAll<HTMLElement>('[data-line]')) {
      if (Number(block.dataset['line']) > line) break;
      found = block;
    }
    return found;
  }

  #follow(event: MouseEvent): void {
    const target = event.target instanceof this.#window.Element ? event.target : null;
    const href = target?.closest('#note a[href]')?.getAttribute('href');
    if (href === undefined || href === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (href.startsWith('#')) this.#reveal({ anchor: decodeFragment(href.slice(1)) });
    else this.#port.post({ type: 'openLink', href });
  }

  #remember(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#window.requestAnimationFrame(() => {
      this.#scheduled = false;
      for (const block of this.#note.querySelectorAll<HTMLElement>('[data-line]')) {
        if (block.getBoundingClientRect().bottom <= 0) continue;
        this.#line = this.#window.scrollY === 0 ? 1 : Number(block.dataset['line']);
        break;
      }
      this.#port.save({ line: this.#line });
    });
  }
}

function savedLine(state: unknown): number {
  const line =
    typeof state === 'object' && state !== null && 'line' in state ? Number(state.line) : 1;
  return Number.isFinite(line) ? line : 1;
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    // A stray percent sign is part of the anchor.
    if (error instanceof URIError) return fragment;
    throw error;
  }
}

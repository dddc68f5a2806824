import type { PageStrings } from '../shared/PageStrings';
import { createElement } from './createElement';
import { anchorOf, encodeAnchor } from './noteAnchors';
import type { NoteBlocks } from './NoteBlocks';
import { partitionPoint } from './partitionPoint';

/** Headings deeper than this are left out. */
const deepest = 4;
/** Pixels below the top of the window to which a heading has come when its section is being read. */
const readingTop = 120;

/** The list of the note's headings: beside the text where there is room, else behind a button. */
export class Contents {
  readonly #document: Document;
  readonly #list: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #note: HTMLElement;
  readonly #blocks: NoteBlocks;
  #entries: { readonly heading: HTMLElement; readonly link: HTMLElement }[] = [];
  #current: HTMLElement | null = null;

  constructor(
    note: HTMLElement,
    blocks: NoteBlocks,
    parts: { list: HTMLElement; button: HTMLButtonElement },
  ) {
    this.#document = note.ownerDocument;
    this.#note = note;
    this.#blocks = blocks;
    this.#list = parts.list;
    this.#button = parts.button;
    this.#button.addEventListener('click', () => this.#toggle(!this.#open));
    this.#list.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a')) this.#toggle(false);
    });
    this.#document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#open) return;
      this.#toggle(false);
      this.#button.focus();
    });
  }

  /** Words the list and its button. */
  label(strings: PageStrings): void {
    this.#list.setAttribute('aria-label', strings.contents);
    this.#button.textContent = strings.contents;
  }

  /** Lists the headings as they are now. */
  update(): void {
    const headings = [...this.#note.querySelectorAll<HTMLElement>('h1, h2, h3, h4')].filter(
      (heading) => heading.id !== '' && heading.textContent.trim() !== '',
    );
    if (this.#lists(headings)) {
      this.#entries = this.#entries.map(({ heading, link }, at) => ({
        heading: headings[at] ?? heading,
        link,
      }));
    } else this.#write(headings);
    this.follow();
  }

  /** Whether these very headings are listed, so that an edit of the text below them costs nothing. */
  #lists(headings: readonly HTMLElement[]): boolean {
    return (
      headings.length > 0 &&
      headings.length === this.#entries.length &&
      this.#entries.every(({ heading: known }, at) => {
        const heading = headings[at];
        return (
          heading === known ||
          (heading?.id === known.id &&
            heading.tagName === known.tagName &&
            heading.textContent === known.textContent)
        );
      })
    );
  }

  #write(headings: readonly HTMLElement[]): void {
    const top = headings.reduce((least, heading) => Math.min(least, levelOf(heading)), deepest);
    this.#entries = headings.map((heading) => {
      const link = createElement(
        this.#document,
        'a',
        { href: `#${encodeAnchor(anchorOf(heading.id))}`, dir: 'auto' },
        heading.textContent.trim(),
      );
      link.dataset['depth'] = String(levelOf(heading) - top);
      return { heading, link };
    });
    const items = this.#entries.map(({ link }) => createElement(this.#document, 'li', {}, link));
    this.#list.replaceChildren(createElement(this.#document, 'ul', {}, items));
    const useful = this.#entries.length > 1;
    this.#list.hidden = !useful;
    this.#button.hidden = !useful;
    this.#current = null;
  }

  /** Marks the heading that is being read. */
  follow(): void {
    const link = this.#entries[Math.max(0, this.#passed() - 1)]?.link ?? null;
    if (link === this.#current) return;
    this.#current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    this.#current = link;
    this.#keepInSight(link);
  }

  /** How many headings are above where one reads; only one there is measured, for that costs layout. */
  #passed(): number {
    const block = this.#blocks.topBlock(readingTop);
    return partitionPoint(this.#entries.length, (at) => {
      const heading = this.#entries[at]?.heading;
      return heading !== undefined && isPassed(heading, block);
    });
  }

  #keepInSight(link: HTMLElement | null): void {
    if (!link) return;
    const { top, bottom } = link.getBoundingClientRect();
    const frame = this.#list.getBoundingClientRect();
    if (top < frame.top) this.#list.scrollTop -= frame.top - top + 24;
    else if (bottom > frame.bottom) this.#list.scrollTop += bottom - frame.bottom + 24;
  }

  get #open(): boolean {
    return this.#button.getAttribute('aria-expanded') === 'true';
  }

  #toggle(open: boolean): void {
    this.#button.setAttribute('aria-expanded', String(open));
    this.#list.classList.toggle('open', open);
    if (open) this.#list.querySelector('a')?.focus();
  }
}

function isPassed(heading: HTMLElement, block: HTMLElement | null): boolean {
  if (!block) return false;
  if (block.contains(heading)) return heading.getBoundingClientRect().top <= readingTop;
  return (heading.compareDocumentPosition(block) & heading.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}

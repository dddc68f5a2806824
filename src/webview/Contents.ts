import type { PageStrings } from '../shared/PageStrings';
import { createElement } from './PageShell';
import { anchorId, anchorOf, encodeAnchor } from './LinkMarks';
import type { NoteBlocks } from './NoteBlocks';
import { partitionPoint } from './BlockChunks';

/** Headings deeper than this are left out. */
const deepest = 4;
/** Pixels below the top of the window to which a heading has come when its section is being read. */
const readingTop = 120;
/** Pixels below the bar up to which the margin of a block that is out of sight may reach. */
const margin = 24;
/** What moves the page by hand: the heading that was gone to may no longer be the one being read. */
const handMoves = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/** A heading and the link to it. */
interface Entry {
  readonly heading: HTMLElement;
  readonly link: HTMLElement;
}

/** The list of the note's headings: beside the text where there is room, else behind a button. */
export class Contents {
  readonly #document: Document;
  readonly #list: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #note: HTMLElement;
  readonly #blocks: NoteBlocks;
  #entries: Entry[] = [];
  #current: HTMLElement | null = null;
  /** The heading that was gone to, until the page is moved by hand. */
  #reached: string | null = null;

  constructor(
    note: HTMLElement,
    blocks: NoteBlocks,
    parts: { list: HTMLElement; button: HTMLButtonElement },
    strings: PageStrings,
  ) {
    this.#document = note.ownerDocument;
    this.#note = note;
    this.#blocks = blocks;
    this.#list = parts.list;
    this.#button = parts.button;
    this.#list.setAttribute('aria-label', strings.contents);
    this.#button.textContent = strings.contents;
    this.#button.addEventListener('click', () => this.#toggle(!this.#open));
    this.#list.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a')) this.#toggle(false);
    });
    for (const type of handMoves) {
      this.#document.addEventListener(type, () => (this.#reached = null), {
        capture: true,
        passive: true,
      });
    }
    this.#document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#open) return;
      this.#toggle(false);
      this.#button.focus();
    });
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

  /** Marks a heading that was gone to, also where the page ends before it comes to the top. */
  reach(anchor: string): void {
    this.#reached = anchorId(anchor);
    this.follow();
  }

  /** Marks the heading that is being read. */
  follow(): void {
    const link =
      (this.#reachedEntry() ?? this.#entries[Math.max(0, this.#passed() - 1)])?.link ?? null;
    if (link === this.#current) return;
    this.#current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    this.#current = link;
    this.#keepInSight(link);
  }

  #reachedEntry(): Entry | undefined {
    if (this.#reached === null) return undefined;
    return this.#entries.find(({ heading }) => heading.id === this.#reached);
  }

  /** How many headings are above where one reads; only one there is measured, for that costs layout. */
  #passed(): number {
    const line = this.#readingLine();
    const block = this.#blocks.topBlock(line);
    const passed = partitionPoint(this.#entries.length, (at) => {
      const heading = this.#entries[at]?.heading;
      return heading !== undefined && isPassed(heading, block, line);
    });
    return this.#isFirstInSight(this.#entries[passed]?.heading) ? passed + 1 : passed;
  }

  /**
   * The height of the window where one reads. It moves down over the last part of the page, up to the
   * bottom of the window: the last headings never come to the top of it.
   */
  #readingLine(): number {
    const window = this.#document.defaultView;
    const { scrollHeight } = this.#document.documentElement;
    if (!window) return readingTop;
    const { innerHeight, scrollY } = window;
    const farthest = scrollHeight - innerHeight;
    if (farthest <= 0) return readingTop;
    const reach = Math.min(innerHeight, farthest);
    const isNear = Math.min(1, Math.max(0, 1 - (farthest - scrollY) / reach));
    return readingTop + isNear * Math.max(0, innerHeight - readingTop);
  }

  /** Whether all that stands above a heading is out of sight, but for rules. */
  #isFirstInSight(heading: HTMLElement | undefined): boolean {
    if (!heading) return false;
    const bar = this.#document.getElementById('bar')?.getBoundingClientRect().bottom ?? 0;
    let block = this.#blocks.topBlock(bar + margin);
    while (block?.querySelector(':scope > hr:only-child')) block = blockAfter(block);
    return block !== null && block.firstElementChild === heading;
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

function isPassed(heading: HTMLElement, block: HTMLElement | null, line: number): boolean {
  if (!block) return false;
  if (block.contains(heading)) return heading.getBoundingClientRect().top <= line;
  return (heading.compareDocumentPosition(block) & heading.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function blockAfter(block: HTMLElement): HTMLElement | null {
  const next =
    block.nextElementSibling ?? block.parentElement?.nextElementSibling?.firstElementChild;
  return (next as HTMLElement | null | undefined) ?? null;
}

function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}

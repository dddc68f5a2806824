import type { NotePlace, ReadingPosition } from '../shared/protocol';
import { anchorId } from './LinkMarks';
import { windowOf } from './PageShell';
import type { NoteBlocks } from './NoteBlocks';

/** How long in milliseconds a revealed block stays marked. */
const markTime = 1800;
/** How long in milliseconds whoever scrolls by hand is not led elsewhere by the text beside the page. */
const handTime = 1000;
/** Quiet time in milliseconds before a position is told to the host. */
const tellDelay = 250;

/** What is told when the reader's position has changed. */
interface PositionListener {
  /** At once, for what follows the scroll. */
  moved(): void;
  /** After a while of rest, for what is to be remembered. */
  rested(position: ReadingPosition): void;
}

/** Where the reader is in the note: kept over edits, resizes and whole lives of the page. */
export class PositionKeeper {
  readonly #window: Window & typeof globalThis;
  readonly #note: HTMLElement;
  readonly #blocks: NoteBlocks;
  readonly #listener: PositionListener;
  #position: ReadingPosition;
  /** A position that lies further down than the page reaches yet. */
  #wanted: ReadingPosition | null = null;
  #scheduled = false;
  #timer = 0;
  /** When the page was last moved by hand. */
  #moved = Number.NEGATIVE_INFINITY;
  /** The line of the cursor in the text beside the page, and what is marked for it. */
  #cursor: number | null = null;
  #current: HTMLElement | null = null;

  constructor(
    note: HTMLElement,
    blocks: NoteBlocks,
    position: ReadingPosition,
    listener: PositionListener,
  ) {
    this.#window = windowOf(note.ownerDocument);
    this.#note = note;
    this.#blocks = blocks;
    this.#position = position;
    this.#listener = listener;
    this.#window.addEventListener('scroll', () => this.#follow(), { passive: true });
    this.#window.addEventListener('resize', () => this.goTo(this.#position));
    this.#watchGrowth();
    for (const type of ['wheel', 'touchmove']) {
      const move = (): void => void (this.#moved = this.#window.performance.now());
      this.#window.addEventListener(type, move, { passive: true });
    }
  }

  /** Follows the text beside the page to a line, but not while the page is moved by hand. */
  follow(line: number, to: 'top' | 'sight'): void {
    if (to === 'sight') this.setCursor(line);
    else if (!this.#isMovedByHand) {
      const element = this.#blocks.elementAt(line);
      if (element) this.#blocks.layOut(element);
      this.goTo(this.#blocks.positionOfLine(line));
    }
  }

  /** Marks the line of the cursor in the text and brings it into sight; after an edit, where it is now. */
  setCursor(line = this.#cursor): void {
    this.#current?.classList.remove('current');
    this.#cursor = line;
    this.#current = line === null ? null : this.#blocks.elementAt(line);
    const current = this.#current;
    if (!current) return;
    current.classList.add('current');
    if (this.#isMovedByHand || this.#isInSight(current)) return;
    this.#blocks.layOut(current);
    current.scrollIntoView({ block: 'center' });
  }

  get #isMovedByHand(): boolean {
    return this.#window.performance.now() - this.#moved < handTime;
  }

  #isInSight(element: HTMLElement): boolean {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > this.#top && top < this.#window.innerHeight;
  }

  /** The last line of the note that is in sight, from 1. */
  get lastLine(): number {
    return this.#blocks.lastLineAbove(this.#window.innerHeight);
  }

  /** A page that was too short for a position goes there when it has grown, unless it was moved since. */
  #watchGrowth(): void {
    const { ResizeObserver } = this.#window;
    if (!('ResizeObserver' in this.#window)) return;
    new ResizeObserver(() => {
      if (this.#wanted) this.goTo(this.#wanted);
    }).observe(this.#note.ownerDocument.body);
    for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
      this.#window.addEventListener(type, () => (this.#wanted = null), { passive: true });
    }
  }

  /** The position as it was last seen. */
  get position(): ReadingPosition {
    return this.#position;
  }

  /** The height below the page's own header at which reading starts. */
  get #top(): number {
    const header = this.#note.ownerDocument.getElementById('bar');
    return header?.getBoundingClientRect().bottom ?? 0;
  }

  /** Scrolls so that a position stands at the top again. */
  goTo(position: ReadingPosition): void {
    this.#position = position;
    this.#wanted = null;
    if (position.line <= 1 && position.within <= 0) {
      this.#window.scrollTo(0, 0);
      return;
    }
    const element = this.#blocks.elementAt(position.line);
    if (!element) return;
    this.#blocks.layOut(element);
    // Twice: what was estimated while out of sight has its real height after the first time.
    for (let times = 0; times < 2; times += 1) {
      const { top } = element.getBoundingClientRect();
      this.#window.scrollBy(0, top + position.within - this.#top);
    }
    const missing = element.getBoundingClientRect().top + position.within - this.#top;
    if (missing > 2) this.#wanted = position;
  }

  /** Goes to a line or heading and marks it for a moment where asked; false where there is none. */
  reveal(place: NotePlace, mark: boolean): boolean {
    const element =
      'line' in place ? this.#blocks.elementAt(place.line) : this.#anchor(place.anchor);
    if (!element && 'line' in place) {
      // Above the first block stands front matter.
      this.goTo({ line: 1, within: 0 });
      return true;
    }
    if (!element) return false;
    this.#wanted = null;
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (around instanceof HTMLDetailsElement) around.open = true;
    }
    this.#blocks.layOut(element);
    element.scrollIntoView({ block: 'line' in place ? 'center' : 'start' });
    if ('anchor' in place) this.#focus(element);
    if (mark) this.#mark(element);
    this.#update();
    return true;
  }

  /** Tells the position without waiting for rest where it has moved: what comes next may lead away. */
  tell(): void {
    if (!this.#scheduled && this.#timer === 0) return;
    this.#position = this.#blocks.positionAt(this.#top);
    this.#rest();
  }

  /** Changes the page while what stands at the top stays where it is. */
  hold(change: () => void): void {
    const anchor = this.#window.scrollY > 1 ? this.#blocks.topBlock(this.#top) : null;
    const before = anchor?.getBoundingClientRect().top ?? 0;
    change();
    if (!anchor) return;
    if (!anchor.isConnected) this.goTo(this.#position);
    else this.#window.scrollBy(0, anchor.getBoundingClientRect().top - before);
  }

  #anchor(anchor: string): HTMLElement | null {
    const called = (name: string): HTMLElement | null => {
      const id = CSS.escape(anchorId(name));
      return this.#note.querySelector<HTMLElement>(`[id="${id}"], a[name="${id}"]`);
    };
    // As in the editor's own preview, capitals do not matter.
    const find = (): HTMLElement | null => called(anchor) ?? called(anchor.toLowerCase());
    const found = find();
    if (found || !this.#blocks.busy) return found;
    this.#blocks.finish();
    return find();
  }

  #focus(element: HTMLElement): void {
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }

  #mark(element: HTMLElement): void {
    element.classList.add('revealed');
    this.#window.setTimeout(() => element.classList.remove('revealed'), markTime);
  }

  #follow(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#window.requestAnimationFrame(() => {
      this.#scheduled = false;
      this.#update();
    });
  }

  #update(): void {
    this.#position = this.#blocks.positionAt(this.#top);
    this.#listener.moved();
    this.#window.clearTimeout(this.#timer);
    this.#timer = this.#window.setTimeout(() => this.#rest(), tellDelay);
  }

  #rest(): void {
    this.#window.clearTimeout(this.#timer);
    this.#timer = 0;
    this.#listener.rested(this.#position);
  }
}

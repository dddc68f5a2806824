import { initialBlocks } from '../shared/initialBlocks';
import { maxCount } from '../shared/parsePageMessage';
import type { BlockData, PatchMessage, ReadingPosition } from '../shared/protocol';
import { BlockChunks, partitionPoint } from './BlockChunks';
import { isPointedAt, lastLineAbove, partAtTop, partOfLine, positionInBlock } from './blockParts';

/** One block of the note on the page; without an element until its turn has come. */
interface PageBlock {
  readonly html: string;
  line: number;
  element: HTMLElement | null;
}

/** Milliseconds of work before the page is given time to paint and to answer. */
const sliceTime = 7;
/** Milliseconds after an edit without another until what depends on the whole note follows it. */
const settleDelay = 150;
/** Notes of more blocks leave the layout of what is out of sight to later. */
const longNote = 60;

function waiting({ html, line }: BlockData): PageBlock {
  return { html, line, element: null };
}

/**
 * The note's blocks on the page. A long note comes in slices, so that its start is there at once; an
 * edit touches the blocks that changed and nothing else.
 */
export class NoteBlocks {
  readonly #note: HTMLElement;
  readonly #window: Window;
  readonly #dress: (html: string) => DocumentFragment;
  readonly #settled: () => void;
  readonly #chunks: BlockChunks;
  #blocks: PageBlock[] = [];
  #waiting = false;
  /** Blocks that are there: all from `#first` to `#below`, and all from `#above` on before it. */
  #first = 0;
  #below = 0;
  #above = 0;
  #unsettled = false;
  #settling = 0;

  /**
   * `dress` makes a cleaned fragment of a block's HTML. `settled` is told when all are there, and of
   * edits that change what others point at, once they rest: whoever types in a long note must not
   * wait for a look at all of it.
   */
  constructor(
    note: HTMLElement,
    window: Window,
    dress: (html: string) => DocumentFragment,
    settled: () => void,
  ) {
    this.#note = note;
    this.#chunks = new BlockChunks(note);
    this.#window = window;
    this.#dress = dress;
    this.#settled = settled;
  }

  /** Whether blocks are still to come. */
  get busy(): boolean {
    return this.#waiting;
  }

  /** Replaces everything; the block of `line` is among those that are there at once. */
  show(blocks: readonly BlockData[], line: number): void {
    this.#blocks = blocks.map(waiting);
    this.#chunks.clear();
    this.#note.classList.toggle('long', blocks.length > longNote);
    // What comes before the position is skipped over and put in above it, which moves nothing in sight.
    const { from, to } = initialBlocks(blocks, line);
    this.#startAt(from);
    this.#unsettled = true;
    for (let at = from; at < to; at += 1) this.#build(at);
    this.#continue();
  }

  /** Adds what stands before and after the blocks that are there. */
  complete(before: readonly BlockData[], after: readonly BlockData[]): void {
    this.#blocks = [...before.map(waiting), ...this.#blocks, ...after.map(waiting)];
    this.#startAt(this.#first + before.length);
    this.#unsettled = true;
    this.#note.classList.toggle('long', this.#blocks.length > longNote);
    this.#continue();
  }

  /** Carries out an edit. */
  patch({ from, removed, blocks, shift }: PatchMessage): void {
    const fresh = blocks.map(waiting);
    const gone = this.#blocks.slice(from, from + removed);
    const after = this.#blocks.slice(from + removed);
    this.#blocks = [...this.#blocks.slice(0, from), ...fresh, ...after];
    for (const { element } of gone) if (element) this.#chunks.remove(element);
    this.#startAt(this.#first);
    for (let at = from + fresh.length; at < this.#blocks.length; at += 1) {
      const block = this.#blocks[at];
      if (block) block.line += shift;
    }
    for (let at = from; at < from + Math.min(fresh.length, longNote); at += 1) this.#build(at);
    this.#unsettled ||= [...gone, ...fresh].some(isPointedAt);
    this.#note.classList.toggle('long', this.#blocks.length > longNote);
    this.#continue(settleDelay);
  }

  /** Builds all that is missing at once, for what needs the whole note. */
  finish(): void {
    for (let at = 0; at < this.#blocks.length; at += 1) this.#build(at);
  }

  /** The innermost element that starts on a line, or last before it. */
  elementAt(line: number): HTMLElement | null {
    const at = this.indexAt(line);
    const block = this.#blocks[at];
    return block ? partOfLine({ line: block.line, element: this.#build(at) }, line) : null;
  }

  /** The position at which a line stands at the top: within a block by the share of its lines above. */
  positionOfLine(line: number): ReadingPosition {
    const at = this.indexAt(line);
    const block = this.#blocks[at];
    if (!block) return { line: 1, within: 0 };
    const next = this.#blocks[at + 1]?.line ?? block.line;
    return positionInBlock(
      { line: block.line, element: this.#build(at) },
      { line: next, element: this.#build(at + 1) },
      line,
    );
  }

  /** The last line, from 1, that begins above a height of the window; `maxCount` behind all of them. */
  lastLineAbove(bottom: number): number {
    const element = this.#chunks.firstBelow(bottom);
    const at = this.#blocks.findIndex((block) => block.element === element);
    const block = this.#blocks[at];
    if (!element || !block) return maxCount;
    const next = this.#blocks[at + 1];
    const last = next ? next.line - 1 : maxCount;
    return lastLineAbove({ line: block.line, element }, bottom) ?? last;
  }

  /** The line an element of the note starts on, or stands in. */
  lineOf(element: Element): number {
    const block = element.closest('.block');
    const start = this.#blocks.find((candidate) => candidate.element === block)?.line ?? 1;
    const part = element.closest<HTMLElement>('[data-line]');
    return start + Number(part?.dataset['line'] ?? 0);
  }

  /** What stands at the top of the window, `top` pixels below its edge. */
  positionAt(top: number): ReadingPosition {
    if (this.#window.scrollY <= 1) return { line: 1, within: 0 };
    const block = this.topBlock(top);
    if (!block) return { line: 1, within: 0 };
    const part = partAtTop(block, top);
    return {
      line: this.lineOf(part),
      within: Math.round(top - part.getBoundingClientRect().top),
    };
  }

  /** The first block that reaches below a height of the window. */
  topBlock(top: number): HTMLElement | null {
    return this.#chunks.firstBelow(top);
  }

  /** Has what is around an element laid out, so that it can be gone to. */
  layOut(element: Element): void {
    this.#chunks.layOut(element);
  }

  /** Index of the block a line belongs to, or -1 above the first. */
  indexAt(line: number): number {
    return partitionPoint(this.#blocks.length, (at) => (this.#blocks[at]?.line ?? 0) <= line) - 1;
  }

  #build(at: number): HTMLElement {
    const block = this.#blocks[at];
    if (block?.element) return block.element;
    const element = this.#note.ownerDocument.createElement('div');
    element.className = 'block';
    if (!block) return element;
    element.append(this.#dress(block.html));
    block.element = element;
    const previous = this.#blocks[at - 1]?.element ?? null;
    this.#chunks.insert(element, previous, previous ? null : this.#elementAfter(at));
    return element;
  }

  #elementAfter(at: number): HTMLElement | null {
    for (let next = at + 1; next < this.#blocks.length; next += 1) {
      const element = this.#blocks[next]?.element;
      if (element) return element;
    }
    return null;
  }

  /** Builds what is missing, a slice at a time; `delay` is that of the settling if nothing is. */
  #continue(delay = 0): void {
    this.#window.clearTimeout(this.#settling);
    if (this.#waiting) return;
    if (this.#nextMissing() < 0) {
      if (delay === 0) this.#settle();
      else if (this.#unsettled) {
        this.#settling = this.#window.setTimeout(() => this.#settle(), delay);
      }
      return;
    }
    this.#waiting = true;
    const step = (): void => {
      const end = this.#window.performance.now() + sliceTime;
      let at = this.#nextMissing();
      while (at >= 0 && this.#window.performance.now() < end) {
        this.#build(at);
        at = this.#nextMissing();
      }
      if (at >= 0) {
        this.#window.setTimeout(step);
        return;
      }
      this.#waiting = false;
      this.#settle();
    };
    this.#window.setTimeout(step);
  }

  #settle(): void {
    this.#unsettled = false;
    this.#settled();
  }

  #startAt(first: number): void {
    // An edit may have left fewer than there were.
    this.#first = Math.min(first, this.#blocks.length);
    this.#below = this.#first;
    this.#above = this.#first;
  }

  /** First those below what is shown, then upwards from it. */
  #nextMissing(): number {
    for (; this.#below < this.#blocks.length; this.#below += 1) {
      if (!this.#blocks[this.#below]?.element) return this.#below;
    }
    for (; this.#above > 0; this.#above -= 1) {
      if (!this.#blocks[this.#above - 1]?.element) return this.#above - 1;
    }
    return -1;
  }
}

import { diffBlocks } from '../../core/rendering/diffBlocks';
import { findLinks } from '../../core/rendering/findLinks';
import type { NoteMarkdown } from '../../core/rendering/markdown/createNoteMarkdown';
import { NoteRenderer, type RenderedBlock } from '../../core/rendering/renderNote';
import { startOfNote } from '../../core/rendering/startOfNote';
import { repairEncoding } from '../../core/text/repairEncoding';
import type { BlockData, PatchMessage } from '../../shared/protocol';

/** The rendered note as the page has it, and how to bring the page up to date. */
export class NoteContent {
  readonly #renderer: NoteRenderer;
  #blocks: readonly RenderedBlock[] = [];
  #stored: string | null = null;
  #revision = 0;
  #isStart = false;

  constructor(markdown: NoteMarkdown) {
    this.#renderer = new NoteRenderer(markdown);
  }

  /** Everything that is shown; the HTML of a block is made when it is first read. */
  get blocks(): readonly BlockData[] {
    return this.#blocks;
  }

  /** Some of the blocks, made and fit for a message. */
  part(from: number, to = this.#blocks.length): BlockData[] {
    return this.#blocks.slice(from, to).map(dataOf);
  }

  /** Counts what was shown. */
  get revision(): number {
    return this.#revision;
  }

  /** The links that lead out of the note, as written. */
  get links(): readonly string[] {
    return findLinks(this.#blocks.map(({ html }) => html));
  }

  /**
   * Takes of a note as stored what a first page read from a line (from 1) needs: its start where it is
   * long and that will do, else all of it.
   */
  takeStart(stored: string, line: number): void {
    const text = repairEncoding(stored) ?? stored;
    const start = startOfNote(text, line);
    this.#isStart = start !== null;
    this.#stored = start === null ? stored : null;
    this.#blocks = this.#renderer.render(start ?? text);
    this.#revision += 1;
  }

  /**
   * Takes the note as stored; each block is made when it is read. It is no new revision for a page that
   * was given the first blocks where they are those of a start that was taken before.
   */
  take(stored: string, given: number): void {
    if (stored === this.#stored) return;
    const before = this.#isStart ? this.#blocks.slice(0, given) : null;
    this.#blocks = this.#render(stored);
    if (before?.every((block, at) => isSame(block, this.#blocks[at])) !== true) this.#revision += 1;
  }

  /** Takes the note as stored; tells what changed since the last time, or null. */
  update(stored: string): PatchMessage | null {
    if (stored === this.#stored) return null;
    const blocks = this.#render(stored);
    const change = diffBlocks(this.#blocks, blocks);
    this.#blocks = blocks;
    if (!change) return null;
    this.#revision += 1;
    const fresh = change.blocks.map(dataOf);
    return { type: 'patch', revision: this.#revision, ...change, blocks: fresh };
  }

  #render(stored: string): readonly RenderedBlock[] {
    this.#stored = stored;
    this.#isStart = false;
    return this.#renderer.render(repairEncoding(stored) ?? stored);
  }
}

function isSame({ html, line }: RenderedBlock, other: RenderedBlock | undefined): boolean {
  return html === other?.html && line === other.line;
}

function dataOf({ html, line }: RenderedBlock): BlockData {
  return { html, line };
}

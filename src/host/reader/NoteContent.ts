import { diffBlocks } from '../../core/rendering/diffBlocks';
import { findLinks } from '../../core/links/findMentions';
import type { NoteMarkdown } from '../../core/rendering/markdown/createNoteMarkdown';
import { missingTitle, longNote, startOfNote } from '../../core/rendering/noteSource';
import { NoteRenderer } from '../../core/rendering/renderNote';
import { repairEncoding } from '../../core/text/repairEncoding';
import type { BlockData, PatchMessage } from '../../shared/protocol';
import { TimeSlicer } from '../../core/async/TimeSlicer';
import { hostClock } from '../hostClock';

/**
 * The rendered note as the page has it, and how to bring the page up to date. Whoever takes or updates
 * it waits until that is done before the next.
 */
export class NoteContent {
  readonly #renderer: NoteRenderer;
  readonly #slice = new TimeSlicer(hostClock);
  #blocks: readonly BlockData[] = [];
  #stored: string | null = null;
  #revision = 0;
  #isStart = false;
  #title: string | null = null;

  constructor(markdown: NoteMarkdown) {
    this.#renderer = new NoteRenderer(markdown);
  }

  /** Everything that is shown; of a start that was taken the HTML is made when it is first read. */
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

  /** The title that the front matter has and the text has not. */
  get title(): string | null {
    return this.#title;
  }

  /** The links that lead out of the note, as written. */
  get links(): readonly string[] {
    return findLinks(this.#blocks.map(({ html }) => html));
  }

  /**
   * Takes of a note as stored what a first page read from a line (from 1) needs: its start where it is
   * long and that will do, else all of it.
   */
  async takeStart(stored: string, line: number): Promise<void> {
    const text = repairEncoding(stored) ?? stored;
    const start = startOfNote(text, line);
    const shown = start ?? text;
    // A first page that gave way would wait for all that others do meanwhile.
    this.#blocks =
      shown.length >= longNote
        ? await this.#slice.drain(this.#renderer.rendering(shown))
        : this.#renderer.render(shown);
    this.#title = missingTitle(text, this.#blocks);
    this.#isStart = start !== null;
    this.#stored = start === null ? stored : null;
    this.#revision += 1;
  }

  /**
   * Takes the note as stored. It is no new revision for a page that was given the first blocks where they
   * are those of a start that was taken before.
   */
  async take(stored: string, given: number): Promise<void> {
    if (stored === this.#stored) {
      this.#blocks = await this.#slice.drain(made(this.#blocks));
      return;
    }
    const before = this.#isStart ? this.#blocks.slice(0, given) : null;
    this.#blocks = await this.#render(stored);
    if (before?.every((block, at) => isSame(block, this.#blocks[at])) !== true) this.#revision += 1;
  }

  /** Takes the note as stored; tells what changed since the last time, or null. */
  async update(stored: string): Promise<PatchMessage | null> {
    if (stored === this.#stored) return null;
    const { title } = this;
    const blocks = await this.#render(stored);
    const change = diffBlocks(this.#blocks, blocks);
    this.#blocks = blocks;
    if (!change && title === this.title) return null;
    this.#revision += 1;
    const { revision } = this;
    return { type: 'patch', revision, title: this.title, ...(change ?? noChange) };
  }

  async #render(stored: string): Promise<readonly BlockData[]> {
    const text = repairEncoding(stored) ?? stored;
    const blocks = await this.#slice.drain(this.#rendering(text));
    this.#title = missingTitle(text, blocks);
    this.#stored = stored;
    this.#isStart = false;
    return blocks;
  }

  *#rendering(text: string): Generator<void, BlockData[]> {
    return yield* made(yield* this.#renderer.rendering(text));
  }
}

const noChange = { from: 0, removed: 0, blocks: [], shift: 0 };

/** Makes the HTML of all blocks, a block a step. */
function* made(blocks: readonly BlockData[]): Generator<void, BlockData[]> {
  const all: BlockData[] = [];
  for (const block of blocks) {
    all.push(dataOf(block));
    yield;
  }
  return all;
}

function isSame({ html, line }: BlockData, other: BlockData | undefined): boolean {
  return html === other?.html && line === other.line;
}

function dataOf({ html, line }: BlockData): BlockData {
  return { html, line };
}

import { diffBlocks } from '../../core/rendering/diffBlocks';
import { findLinks } from '../../core/rendering/findLinks';
import type { NoteMarkdown } from '../../core/rendering/markdown/createNoteMarkdown';
import { NoteRenderer, type RenderedBlock } from '../../core/rendering/renderNote';
import { repairEncoding } from '../../core/text/repairEncoding';
import type { BlockData, PatchMessage } from '../../shared/protocol';

/** The rendered note as the page has it, and how to bring the page up to date. */
export class NoteContent {
  readonly #renderer: NoteRenderer;
  #blocks: readonly RenderedBlock[] = [];
  #stored: string | null = null;
  #revision = 0;

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

  /** Renders the note as stored; tells what changed since the last time, or null. */
  update(stored: string): PatchMessage | null {
    if (stored === this.#stored) return null;
    this.#stored = stored;
    const blocks = this.#renderer.render(repairEncoding(stored) ?? stored);
    const change = diffBlocks(this.#blocks, blocks);
    this.#blocks = blocks;
    if (!change && this.#revision > 0) return null;
    this.#revision += 1;
    if (!change) return null;
    const fresh = change.blocks.map(dataOf);
    return { type: 'patch', revision: this.#revision, ...change, blocks: fresh };
  }
}

function dataOf({ html, line }: RenderedBlock): BlockData {
  return { html, line };
}

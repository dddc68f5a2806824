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
  #revision = 0;

  constructor(markdown: NoteMarkdown) {
    this.#renderer = new NoteRenderer(markdown);
  }

  /** Everything that is shown. */
  get blocks(): readonly BlockData[] {
    return this.#blocks;
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
    const blocks = this.#renderer.render(repairEncoding(stored) ?? stored);
    const change = diffBlocks(this.#blocks, blocks);
    this.#blocks = blocks;
    if (!change && this.#revision > 0) return null;
    this.#revision += 1;
    return change && { type: 'patch', revision: this.#revision, ...change };
  }
}

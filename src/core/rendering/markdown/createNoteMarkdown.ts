import markdownit, { type MarkdownIt } from 'markdown-it';
import deflist from 'markdown-it-deflist';
import { full as emoji } from 'markdown-it-emoji';
import { alerts } from './alerts';
import { alignedCells } from './alignedCells';
import { asides } from './asides';
import { fences } from './fences';
import { footnotes } from './footnotes';
import { highlights } from './highlights';
import { math } from './math';
import { rawHtml } from './rawHtml';
import { taskBoxes } from './taskBoxes';
import { wikiLinks } from './wikiLinks';

/** The two halves of reading a note: its blocks, and what stands inside them. */
export interface NoteMarkdown {
  /** Finds blocks and link definitions; inline tokens stay unread. */
  readonly blocks: MarkdownIt;
  /** Reads the inline tokens of blocks that are handed to its core, and renders. */
  readonly inline: MarkdownIt;
}

/**
 * CommonMark and GitHub's extensions as github.com shows them. In two halves, so that only blocks
 * that have changed are read and rendered anew.
 */
export function createNoteMarkdown(): NoteMarkdown {
  const blocks = createOne();
  blocks.core.ruler.enableOnly(['normalize', 'block']);
  const inline = createOne();
  inline.core.ruler.disable(['normalize', 'block']);
  return { blocks, inline };
}

function createOne(): MarkdownIt {
  const markdown = markdownit({ html: true, linkify: true });
  for (const plugin of [
    footnotes,
    deflist,
    alerts,
    rawHtml,
    taskBoxes,
    alignedCells,
    math,
    wikiLinks,
    highlights,
    asides,
    fences,
  ]) {
    markdown.use(plugin);
  }
  markdown.use(emoji, { shortcuts: {} });
  return markdown;
}

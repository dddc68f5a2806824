import GithubSlugger from 'github-slugger';
import markdownit, { type MarkdownIt, type Token } from 'markdown-it';
import { alignedCells } from './alignedCells';
import { plainText } from './plainText';
import { taskBoxes } from './taskBoxes';

/** A note as HTML that is still to be sanitised: raw HTML of the note stands in it unchanged. */
export interface RenderedNote {
  readonly html: string;
}

/**
 * Turns Markdown into HTML in which every block says the line it starts on (`data-line`, from 1) and
 * every heading has GitHub's anchor. Front matter is left out; lines count in the text as given.
 */
export class NoteRenderer {
  readonly #markdown: MarkdownIt = markdownit({ html: true, linkify: true })
    .use(taskBoxes)
    .use(alignedCells);

  /** Renders one note. */
  render(text: string): RenderedNote {
    const tokens = this.#markdown.parse(withoutFrontMatter(text), {});
    const slugger = new GithubSlugger();
    tokens.forEach((token, at) => {
      if (token.map && token.nesting >= 0) token.attrSet('data-line', String(token.map[0] + 1));
      if (token.type === 'heading_open') token.attrSet('id', slugger.slug(heading(tokens[at + 1])));
    });
    return { html: this.#markdown.renderer.render(tokens, this.#markdown.options, {}) };
  }
}

function heading(inline: Token | undefined): string {
  return inline ? plainText(inline) : '';
}

/** Blanks the front matter, so that the lines below keep their numbers. */
function withoutFrontMatter(text: string): string {
  const block = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(
    text,
  );
  if (!block) return text;
  return '\n'.repeat(block[0].split('\n').length - 1) + text.slice(block[0].length);
}

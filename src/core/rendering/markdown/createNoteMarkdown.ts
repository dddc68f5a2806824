/**
 * The Markdown of notes: CommonMark with the plugins of GitHub, Obsidian and the page.
 */

import markdownit, { type MarkdownIt, type Token } from 'markdown-it';
import deflist from 'markdown-it-deflist';
import { full as emoji } from 'markdown-it-emoji';
import { footnotes } from './footnotes';
import { alerts, taskItems } from './githubMarkdown';
import { math } from './math';
import { asides, highlights, wikiLinks } from './obsidianMarkdown';

/** An attribute by which the renderer says what an element is, as raw HTML could write it. */
const ownAttribute = /\bdata-(?=(?:task|line|alert)\s*=)/gi;

/**
 * A markdown-it plugin that keeps raw HTML from passing for what the renderer makes of Markdown: a box
 * with a `data-task` of its own would check another box of the note.
 */
function rawHtml(markdown: MarkdownIt): void {
  for (const type of ['html_block', 'html_inline']) {
    markdown.renderer.rules[type] = (tokens, at) =>
      (tokens[at]?.content ?? '').replace(ownAttribute, 'data-note-');
  }
}

/**
 * A markdown-it plugin that aligns table cells by the attribute GitHub uses, because the page takes
 * no inline style (GFM 0.29, section 4.10).
 */
function alignedCells(markdown: MarkdownIt): void {
  markdown.core.ruler.push('aligned-cells', (state) => {
    for (const token of state.tokens) {
      if (token.type !== 'th_open' && token.type !== 'td_open') continue;
      const side = /^text-align:(left|center|right)$/.exec(
        String(token.attrGet('style') ?? ''),
      )?.[1];
      if (side === undefined) continue;
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
      token.attrSet('align', side);
    }
  });
}

/**
 * A markdown-it plugin that tells the page what a block of code is: its language, a diagram to draw
 * or a formula to set. Without the page's help it remains readable code.
 */
function fences(markdown: MarkdownIt): void {
  const escape = (text: string): string => markdown.utils.escapeHtml(text);
  const block = (token: Token): string => {
    const language = languageOf(markdown.utils.unescapeAll(token.info));
    const line = token.attrGet('data-line');
    const place = line === null ? '' : ` data-line="${line}"`;
    const text = escape(token.content);
    switch (language) {
      case 'math':
        return `<div class="math display"${place}>${text}</div>\n`;
      case 'mermaid':
        return `<pre class="diagram"${place}><code>${text}</code></pre>\n`;
      default: {
        const name = language === '' ? '' : ` class="language-${escape(language)}"`;
        return `<pre${place}><code${name}>${text}</code></pre>\n`;
      }
    }
  };
  const rule = (tokens: readonly Token[], at: number): string => {
    const token = tokens[at];
    return token ? block(token) : '';
  };
  markdown.renderer.rules['fence'] = rule;
  markdown.renderer.rules['code_block'] = rule;
}

/** The first word of a fence's info string, without the braces and dots that some tools want. */
function languageOf(info: string): string {
  return (/[^\s{.,}]+/.exec(info)?.[0] ?? '').toLowerCase();
}

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
    taskItems,
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

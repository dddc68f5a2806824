import type { MarkdownIt } from 'markdown-it';

/** An attribute by which the renderer says what an element is, as raw HTML could write it. */
const ownAttribute = /\bdata-(?=(?:task|line|alert)\s*=)/gi;

/**
 * A markdown-it plugin that keeps raw HTML from passing for what the renderer makes of Markdown: a box
 * with a `data-task` of its own would check another box of the note.
 */
export function rawHtml(markdown: MarkdownIt): void {
  for (const type of ['html_block', 'html_inline']) {
    markdown.renderer.rules[type] = (tokens, at) =>
      (tokens[at]?.content ?? '').replace(ownAttribute, 'data-note-');
  }
}

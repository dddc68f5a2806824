import { oneLine } from './oneLine';

/** Every sign that Markdown, an automatic link, HTML or a picture could begin or end with. */
const signs = /[\\`*_{}[\]()#+\-!~|.&<>$:@]/g;

/**
 * Writes a text as Markdown that shows exactly that text, on one line of at most 2,000 code points.
 * Blanks stay blanks, so that long texts wrap between words (`MarkdownString.appendText` makes them
 * unbreakable, and an address then swallows all words behind it).
 */
export function literalMarkdown(text: string): string {
  return oneLine(text, 2000).replace(signs, '\\$&');
}

import type { InlineReader } from './InlineReader';

/** What the rules need to turn blocks into text and into the author's own Markdown. */
export interface ReadingContext {
  readonly inline: InlineReader;
  /** The lines as stored, for `markdown`. */
  readonly stored: readonly string[];
}

const itemStart = /^[\s>]*(?:(?:[-*+•·●▪◦‣]|o(?=\s)|\d{1,9}[.)])\s+)*(?:\[[ xX]\]\s+)?/;

/** The Markdown of some lines as stored, without bullet, task box and indentation. */
export function storedMarkdown(context: ReadingContext, line: number, endLine: number): string {
  const [first = '', ...rest] = context.stored.slice(line - 1, endLine);
  const lines = [first.replace(itemStart, ''), ...rest.map((text) => text.trimStart())];
  return lines.join('\n').trim();
}

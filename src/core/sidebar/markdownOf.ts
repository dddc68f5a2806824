import { readFrontMatter } from '../reading/readFrontMatter';

/** The Markdown of lines `first` to `last`, from 1; of a whole note without its front matter. */
export function markdownOf(
  text: string,
  section: { readonly line: number; readonly endLine: number } | null,
): string {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const first = section ? section.line - 1 : readFrontMatter(lines).lineCount;
  const last = section ? section.endLine : lines.length;
  return `${lines.slice(first, last).join('\n').trim()}\n`;
}

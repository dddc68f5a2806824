import { readFrontMatter } from '../reading/readFrontMatter';

/** Front matter further down than this is none. */
const frontMatterReach = 420;

/**
 * The Markdown of a note as the parser takes it: front matter blank, so that the lines below keep their
 * numbers, every line end LF and no NUL (CommonMark 0.31, sections 2.1 and 2.3).
 */
export function noteSource(text: string): string {
  return withoutFrontMatter(text).replace(/\r\n?/g, '\n').replaceAll('\u0000', '\ufffd');
}

function withoutFrontMatter(text: string): string {
  if (!/^\uFEFF?---/.test(text)) return text;
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const { lineCount } = readFrontMatter(
    lines.slice(0, frontMatterReach).map((line) => line.replace(/\r$/, '')),
  );
  return '\n'.repeat(lineCount) + lines.slice(lineCount).join('\n');
}

import { oneLine } from '../text/oneLine';
import { readFrontMatter } from '../reading/readFrontMatter';
import { noteSource } from './noteSource';
import type { RenderedBlock } from './renderNote';

/** Front matter further down than this is none. */
const frontMatterReach = 420;
/** Characters at the start of a note among which its first heading is looked for. */
const headingReach = 20_000;
/** Blocks at the start of a note among which its title stands: badges may come first. */
const titleReach = 5;
const heading = /^ {0,3}#[ \t]+(\S[^\n]{0,300})/m;

/** The title that a note's front matter names; null where there is none. */
function titleField(text: string): string | null {
  if (!/^\uFEFF?---/.test(text)) return null;
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/, frontMatterReach);
  const { title } = readFrontMatter(lines).fields;
  return title === undefined ? null : oneLine(title);
}

/** The title of a note that only its front matter has, for the page to show; null for any other note. */
export function missingTitle(text: string, blocks: readonly RenderedBlock[]): string | null {
  const title = titleField(text);
  if (title === null) return null;
  return blocks.slice(0, titleReach).some(({ html }) => /<h1[\s>]/i.test(html)) ? null : title;
}

/** The title of a note by its text alone: of its front matter, or its first heading; null without either. */
export function noteTitle(text: string): string | null {
  const found = heading.exec(noteSource(text.slice(0, headingReach)))?.[1];
  return titleField(text) ?? (found === undefined ? null : oneLine(found.replace(/\s#+\s*$/, '')));
}

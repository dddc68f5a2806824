/**
 * Writing at the end of a section: finds it in the text as it is now, and plans a block there.
 */

import type { Section } from '../note/Note';
import { readFrontMatter } from '../reading/readFrontMatter';
import { readNote } from '../reading/readNote';
import { createNoteMarkdown } from '../rendering/markdown/createNoteMarkdown';
import { type EditPlan, planOf, replaceIn, targetGone, TextLines } from '../text/EditPlan';

/** What a section is known by when it is looked for again. */
export type WantedSection = Pick<Section, 'title' | 'level' | 'slug'> & {
  /** The titles of the sections it stands in, outermost first. */
  readonly parents?: readonly string[];
};

/** Lines of a section, from 0: its heading and its last one; the heading is -1 for the whole note. */
export interface SectionRange {
  readonly line: number;
  readonly endLine: number;
}

/** Where a section stands, lines from 0. */
interface FoundSection extends SectionRange {
  /** The last line before the first heading inside the section. */
  readonly bodyEnd: number;
}

/** The titles of the sections that a section stands in, outermost first. */
export function parentTitles(sections: readonly Section[], inner: Section): readonly string[] {
  return sections
    .filter(({ level, line, endLine }) => {
      return level < inner.level && line < inner.line && inner.line <= endLine;
    })
    .map(({ title }) => title);
}

/**
 * Looks for a section in the text as it is now: by its title, or where several have that by the titles
 * above it too. Lines from 0; null where it is gone or cannot be told from others. Without a section, all
 * that stands below the front matter.
 */
export function findSection(
  text: string,
  lines: TextLines,
  wanted: WantedSection | null,
): FoundSection | null {
  if (wanted === null) {
    const { lineCount } = readFrontMatter(lines.lines);
    const endLine = lines.lines.length - 1;
    return { line: lineCount - 1, endLine, bodyEnd: endLine };
  }
  const { sections } = readNote(text, '');
  const named = sections.filter(
    ({ level, title }) => title === wanted.title && level === wanted.level,
  );
  const chain = wanted.parents?.join('\n');
  const within =
    named.length > 1
      ? named.filter((one) => parentTitles(sections, one).join('\n') === chain)
      : named;
  const [found] = within;
  if (!found || within.length > 1) return null;
  const inner = sections.find(({ line }) => line > found.line && line <= found.endLine);
  const endLine = found.endLine - 1;
  return { line: found.line - 1, endLine, bodyEnd: inner ? inner.line - 2 : endLine };
}

/**
 * Plans to append lines as blocks of their own to a section of a Markdown text, before the first heading
 * inside it, or to the whole text where that is null; blank lines part them from what stands around. For
 * editors that give no cursor. Refused
 * where the section is gone, or where the lines would become part of a code block or a comment left open.
 */
export function planBlockEdit(
  text: string,
  wanted: WantedSection | null,
  added: readonly string[],
): EditPlan {
  const lines = new TextLines(text);
  const section = findSection(text, lines, wanted);
  if (!section || added.length === 0) return targetGone;
  const last = lastFilledLine(lines.lines, section.line, section.bodyEnd);
  const lineEnd = lines.lineEndAt(Math.max(0, last));
  const above = isFilled(lines.lines[last]) ? [''] : [];
  const below = isFilled(lines.lines[last + 1]) ? [''] : [];
  const block = [...above, ...added, ...below].join(lineEnd);
  const at = last < 0 ? 0 : lines.endOf(last);
  const edit = { start: at, end: at, text: last < 0 ? block + lineEnd : lineEnd + block };
  const first = last + 1 + above.length;
  return startsBlock(replaceIn(text, [edit]), first) ? planOf([edit]) : targetGone;
}

function isFilled(line = ''): boolean {
  return line.trim() !== '';
}

/** The last line of a section that is not blank; its heading, or the end of the front matter, where all are. */
function lastFilledLine(lines: readonly string[], from: number, to: number): number {
  let at = to;
  while (at > from && !isFilled(lines[at])) at -= 1;
  return at;
}

/** Whether an outermost block, or an item of an outermost list, begins on a line, from 0. */
function startsBlock(text: string, line: number): boolean {
  const lines = [...new TextLines(text).lines];
  lines.fill('', 0, readFrontMatter(lines).lineCount);
  const tokens = createNoteMarkdown().blocks.parse(lines.join('\n'), {});
  return tokens.some(
    ({ level, map, nesting, type }) =>
      map?.[0] === line &&
      nesting >= 0 &&
      (level === 0 || (level === 1 && type === 'list_item_open')),
  );
}

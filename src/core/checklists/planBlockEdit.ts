import { readFrontMatter } from '../reading/readFrontMatter';
import { createNoteMarkdown } from '../rendering/markdown/createNoteMarkdown';
import { type EditPlan, planOf, replaceIn, targetGone } from '../text/EditPlan';
import { TextLines } from '../text/TextLines';
import { findSection, type WantedSection } from './findSection';

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

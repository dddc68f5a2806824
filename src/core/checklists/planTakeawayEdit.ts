import { readFrontMatter } from '../reading/readFrontMatter';
import { createNoteMarkdown } from '../rendering/markdown/createNoteMarkdown';
import { type EditPlan, planOf, replaceIn, targetGone } from '../text/EditPlan';
import { TextLines } from '../text/TextLines';
import { findSection, type WantedSection } from './findSection';
import { planTakeaway } from './planTakeaway';

/**
 * Plans to append an item to a section, or to the note where that is null. The section is looked for in
 * the text as it is now: by its title, or where several have that by the titles above it too. Refused where
 * the text would not be read as an item of that section.
 */
export function planTakeawayEdit(
  text: string,
  wanted: WantedSection | null,
  item: string,
): EditPlan {
  const lines = new TextLines(text);
  const section = findSection(text, lines, wanted);
  if (!section) return targetGone;
  const plan = planTakeaway(lines.lines, section, item);
  const lineEnd = lines.lineEndAt(Math.max(0, plan.afterLine));
  const added = plan.lines.join(lineEnd);
  const at = plan.afterLine < 0 ? 0 : lines.endOf(plan.afterLine);
  const written = plan.afterLine < 0 ? added + lineEnd : lineEnd + added;
  const edit = { start: at, end: at, text: written };
  const line = plan.afterLine + 1 + plan.lines.findIndex((one) => one !== '');
  return isItem(replaceIn(text, [edit]), line, section.line, item) ? planOf([edit]) : targetGone;
}

/** Whether a line, from 0, is an item of an outermost list with the text, below no other heading. */
function isItem(text: string, line: number, heading: number, item: string): boolean {
  const lines = [...new TextLines(text).lines];
  lines.fill('', 0, readFrontMatter(lines).lineCount);
  const tokens = createNoteMarkdown().blocks.parse(lines.join('\n'), {});
  const isOther = tokens.some(
    ({ level, map, type }) =>
      level === 0 && type === 'heading_open' && map && map[0] > heading && map[0] < line,
  );
  const at = tokens.findIndex(
    ({ level, map, type }) => level === 1 && type === 'list_item_open' && map?.[0] === line,
  );
  const [first = ''] = (tokens[at + 2]?.content ?? '').split('\n');
  return at >= 0 && !isOther && [item, `[ ] ${item}`].includes(first);
}

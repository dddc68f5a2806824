import type { Section } from '../note/Note';
import { readFrontMatter } from '../reading/readFrontMatter';
import { readNote } from '../reading/readNote';
import { type EditPlan, planOf, targetGone } from '../text/EditPlan';
import { TextLines } from '../text/TextLines';
import { planTakeaway, type SectionRange } from './planTakeaway';

/** What a section is known by when it is looked for again. */
export type WantedSection = Pick<Section, 'title' | 'level' | 'slug'>;

/**
 * Plans to append an item to a section, or to the note where that is null. The section is looked for in
 * the text as it is now: by its anchor and title, else by a title that stands there once.
 */
export function planTakeawayEdit(
  text: string,
  wanted: WantedSection | null,
  item: string,
): EditPlan {
  const lines = new TextLines(text);
  const section = wanted
    ? sectionIn(text, wanted)
    : { line: readFrontMatter(lines.lines).lineCount - 1, endLine: lines.lines.length - 1 };
  if (!section) return targetGone;
  const plan = planTakeaway(lines.lines, section, item);
  const lineEnd = lines.lineEndAt(Math.max(0, plan.afterLine));
  const added = plan.lines.join(lineEnd);
  if (plan.afterLine < 0) return planOf([{ start: 0, end: 0, text: added + lineEnd }]);
  const at = lines.endOf(plan.afterLine);
  return planOf([{ start: at, end: at, text: lineEnd + added }]);
}

/** Lines from 0 of a section; null where it is gone or cannot be told from others. */
function sectionIn(text: string, { level, slug, title }: WantedSection): SectionRange | null {
  const named = readNote(text, '').sections.filter(
    (one) => one.title === title && one.level === level,
  );
  const found = named.find((one) => one.slug === slug) ?? (named.length === 1 ? named[0] : null);
  return found ? { line: found.line - 1, endLine: found.endLine - 1 } : null;
}

import type { Block, ItemBlock, ParagraphBlock } from '../blocks/Block';
import { labelRole } from '../titles/labelRole';
import { mayHoldLabel, splitLabel } from '../titles/splitLabel';
import type { TakeawayCollector, TakeawayPlace } from './TakeawayCollector';

const mayBeLesson = /take-?\s?away|learn|lesson|insight|practice/i;
const deepest = 12;
/** `Lesson 3: Views` among others is a unit of a course. */
const unitOfCourse = /^lessons?\s*#?\d/i;

function readLines(
  collector: TakeawayCollector,
  block: ParagraphBlock,
  place: TakeawayPlace,
): void {
  if (!mayHoldLabel(block.source) || !mayBeLesson.test(block.source)) return;
  const lines = block.source.split('\n');
  lines.forEach((source, index) => {
    if (!mayBeLesson.test(source)) return;
    const labelled = splitLabel(source);
    if (labelled === null) return;
    const label = collector.context.inline.text(labelled.label);
    if (labelRole(label) !== 'lesson' || unitOfCourse.test(label)) return;
    let end = index;
    while (end + 1 < lines.length && splitLabel(lines[end + 1] ?? '') === null) end += 1;
    const text = [labelled.text, ...lines.slice(index + 1, end + 1)].join('\n').trim();
    if (text.split(/\s+/).length < 3) return;
    collector.add({ source: text, line: block.line + index, endLine: block.line + end }, place);
  });
}

/** A list whose items are named after the sections of a journal describes the journal: no lessons there. */
function namesSections(items: readonly ItemBlock[]): boolean {
  const named = items.filter(({ children: [first] }) => {
    if (first?.type !== 'paragraph') return false;
    const label = splitLabel(first.source)?.label;
    return label !== undefined && /technolog|concept|challenge|practice|overview/i.test(label);
  });
  return named.length > 1;
}

/**
 * Takes lines such as `**Takeaway:** context beats prop drilling`, which stand anywhere: below a
 * challenge, at the end of a section, in a quote.
 */
export function readLessonLines(
  collector: TakeawayCollector,
  blocks: readonly Block[],
  place: TakeawayPlace,
  depth = 0,
): void {
  if (depth > deepest) return;
  for (const block of blocks) {
    if (block.type === 'paragraph') readLines(collector, block, place);
    else if (block.type === 'quote') readLessonLines(collector, block.children, place, depth + 1);
    else if (block.type === 'list' && !namesSections(block.items)) {
      for (const { children } of block.items)
        readLessonLines(collector, children, place, depth + 1);
    }
  }
}

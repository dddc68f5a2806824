import type { OutlineNode } from '../Outline';
import { splitLabel } from '../titles/splitLabel';
import type { TakeawayCollector, TakeawayPlace } from './TakeawayCollector';

const number = /^\s*\d+(?:\.\d+)*[.)]?\s+/;

/**
 * Takes a heading with a `TL;DR` line below it, as collections of best practices write each of theirs;
 * the heading is the takeaway and the line says why. True where the section is such a one.
 */
export function readTldr(
  collector: TakeawayCollector,
  node: OutlineNode,
  place: TakeawayPlace,
): boolean {
  const { section } = node;
  if (section === null || !number.test(section.title)) return false;
  const told = node.blocks.find((block) => {
    if (block.type !== 'paragraph' || !/tl;?dr/i.test(block.source.slice(0, 24))) return false;
    return /^tl;?dr$/i.test(splitLabel(block.source)?.label ?? '');
  });
  if (told?.type !== 'paragraph') return false;
  const why = collector.context.inline.text(splitLabel(told.source)?.text ?? '');
  if (why === '') return false;
  const title = section.title.replace(number, '');
  const parent = node.parent?.section?.title ?? null;
  const at = { line: section.line, endLine: told.endLine };
  collector.addText(`${title}: ${why}`, at, { ...place, section: parent, group: null });
  return true;
}

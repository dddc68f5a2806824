import type { ParagraphBlock } from '../blocks/Block';
import type { OutlineNode } from '../Outline';
import { splitLabel } from '../titles/splitLabel';
import type { TakeawayCollector, TakeawayPlace } from './TakeawayCollector';

const number = /^\s*\d+(?:\.\d+)*[.)]?\s+/;

function told(node: OutlineNode): ParagraphBlock | null {
  for (const block of node.blocks) {
    if (block.type !== 'paragraph' || !/tl;?dr/i.test(block.source.slice(0, 24))) continue;
    if (/^tl;?dr$/i.test(splitLabel(block.source)?.label ?? '')) return block;
  }
  return null;
}

/**
 * Takes a numbered heading with a `TL;DR` line below it, as collections of best practices write each of
 * theirs; the heading is the takeaway and the line says why. True where the section is such a one.
 */
export function readTldr(
  collector: TakeawayCollector,
  node: OutlineNode,
  place: TakeawayPlace,
): boolean {
  const { section } = node;
  if (section === null || !number.test(section.title)) return false;
  const line = told(node);
  if (line === null) return false;
  const why = collector.context.inline.text(splitLabel(line.source)?.text ?? '');
  if (why === '') return false;
  const title = section.title.replace(number, '');
  const parent = node.parent?.section?.title ?? null;
  const at = { line: section.line, endLine: line.endLine };
  collector.addText(`${title}: ${why}`, at, { ...place, section: parent, group: null });
  return true;
}

import type { Takeaway } from '../../note/Note';
import type { OutlineNode } from '../Outline';
import type { ReadingContext } from '../ReadingContext';
import { SectionReader } from './SectionReader';
import { owningNode, TakeawayCollector } from './TakeawayCollector';
import { withoutTopics } from './withoutTopics';
import { isContainer, takeawayModes, type TakeawayMode } from './takeawayMode';

/** The heading that promised what stands in a section: it names the section, the inner one the group. */
function ownerOf(node: OutlineNode, modes: ReadonlyMap<OutlineNode, TakeawayMode>): OutlineNode {
  const mode = modes.get(node);
  if (mode === null || mode === 'blocked') return node;
  return owningNode(node, (candidate) => {
    if (isContainer(candidate)) return false;
    const above = modes.get(candidate);
    return above === 'practice' || above === 'lesson';
  });
}

/**
 * Finds the takeaways of a note: all below headings that promise them, items below labels that do, and
 * lines labelled as lessons.
 * @param taken lines that are told as challenges already
 */
export function readTakeaways(
  nodes: readonly OutlineNode[],
  context: ReadingContext,
  taken: ReadonlySet<number>,
): readonly Takeaway[] {
  const modes = takeawayModes(nodes);
  const takenLines = new Set(taken);
  const found = nodes.flatMap((node) => {
    const collector = new TakeawayCollector(context, takenLines);
    const owner = ownerOf(node, modes);
    const section = owner.section?.title ?? null;
    const group = owner === node ? null : (node.section?.title ?? null);
    new SectionReader(collector, node, { mode: modes.get(node) ?? null, section, group }).read();
    const { takeaways } = collector;
    return takeaways.length === 0 ? [] : [{ node, takeaways }];
  });
  return [...withoutTopics(found)].sort((left, right) => left.line - right.line);
}

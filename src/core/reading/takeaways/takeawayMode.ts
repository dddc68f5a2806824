import type { Takeaway } from '../../note/Note';
import { hasDirective, type OutlineNode } from '../Outline';

/** What items below a heading are, or `blocked` where none are wanted, or null where only labels tell. */
export type TakeawayMode = Takeaway['kind'] | 'blocked' | null;

const contents = new Set(['technologies', 'concepts', 'overview', 'challenges', 'conclusion']);

/** A heading over sections of several kinds holds a whole journal, as `Major learnings` often does. */
function isContainer(node: OutlineNode): boolean {
  const kinds = new Set(node.children.map(({ meaning }) => meaning.kind));
  const others = [...kinds].filter((kind) => contents.has(kind));
  return others.length > 1 || (kinds.has('challenges') && node.meaning.kind !== 'challenges');
}

function inherited(node: OutlineNode, parentMode: TakeawayMode): TakeawayMode {
  const { parent } = node;
  if (parent === null || parentMode === null) return null;
  if (parentMode === 'blocked') return isContainer(parent) ? null : 'blocked';
  const stops = ['challenges', 'conclusion', 'overview'].includes(node.meaning.kind);
  return stops || isContainer(parent) ? null : parentMode;
}

function ownMode(node: OutlineNode): TakeawayMode {
  if (node.isTitle) return null;
  const { takeaways, kind } = node.meaning;
  if (kind === 'challenges') return null;
  if (takeaways !== 'negative') return takeaways;
  return node.section !== null && node.section.level > 1 ? 'blocked' : null;
}

/** The mode of every section, in order: own title, then what stands above, the author's word first. */
export function takeawayModes(
  nodes: readonly OutlineNode[],
): ReadonlyMap<OutlineNode, TakeawayMode> {
  const modes = new Map<OutlineNode, TakeawayMode>();
  for (const node of nodes) {
    const own = ownMode(node);
    const above = inherited(node, node.parent === null ? null : (modes.get(node.parent) ?? null));
    if (hasDirective(node, 'ignore')) modes.set(node, 'blocked');
    else if (hasDirective(node, 'takeaways')) {
      modes.set(node, own === 'practice' || own === 'lesson' ? own : 'lesson');
    } else modes.set(node, above === 'blocked' ? above : (own ?? above));
  }
  return modes;
}

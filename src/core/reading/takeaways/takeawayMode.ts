import type { TakeawayPlace } from './TakeawayCollector';
import { hasDirective, type OutlineNode } from '../Outline';
import { rememberEach } from '../../rememberEach';
import { isUnit } from '../titles/classifyTitle';

/** What items below a heading are, or `blocked` where none are wanted, or null where only labels tell. */
export type TakeawayMode = TakeawayPlace['kind'] | 'blocked' | null;

const numberedLesson = /^lessons?\s+#?\d+\s*(?:[:.)]|[-–—]\s)/i;

const contents = new Set(['technologies', 'concepts', 'overview', 'challenges', 'conclusion']);

/** A heading over sections of several kinds holds a whole journal, as `Major learnings` often does. */
export const isContainer = rememberEach((node: OutlineNode): boolean => {
  const kinds = new Set(node.children.map(({ meaning }) => meaning.kind));
  const others = [...kinds].filter((kind) => contents.has(kind));
  if (others.length > 1) return true;
  return kinds.has('challenges') && node.meaning.kind !== 'challenges' && !node.meaning.isStrong;
});

/** Whether a heading that wants no items itself leaves the sections below it to their own titles. */
function mayHoldLessons(parent: OutlineNode): boolean {
  return isContainer(parent) || isUnit(parent.section?.title ?? '');
}

/** `Self-reflection` over sections of which some promise lessons themselves: the others are about the work. */
const leavesToChildren = rememberEach(({ meaning, children }: OutlineNode): boolean => {
  if (meaning.takeaways !== 'lesson' || meaning.isStrong) return false;
  return children.some(({ meaning: { takeaways } }) => takeaways === 'lesson');
});

const numbered = /^\d{1,2}[.)]\s/;

/** Fewer sections with a number may be so by chance, and nobody counts more lessons. */
const [fewestCounted, mostCounted] = [3, 60];

/** Whether a section such as `3. Community matters` stands among others that are all counted. */
export function isAmongCounted({ parent }: OutlineNode): boolean {
  const all = parent?.children ?? [];
  if (all.length < fewestCounted || all.length > mostCounted) return false;
  return all.every(({ section }) => numbered.test(section?.title ?? ''));
}

/** Whether a section is of another sort than the one around it, which promises takeaways. */
function endsPromise(node: OutlineNode): boolean {
  const { kind } = node.meaning;
  if (kind === 'challenges' || kind === 'conclusion') return true;
  return kind === 'overview' && !isAmongCounted(node);
}

function inherited(node: OutlineNode, parentMode: TakeawayMode): TakeawayMode {
  const { parent } = node;
  if (parent === null || parentMode === null) return null;
  if (parentMode === 'blocked') return mayHoldLessons(parent) ? null : 'blocked';
  const stops = endsPromise(node);
  // What was studied is no lesson, though it stands below `Major learnings`.
  const isStudied = parentMode === 'lesson' && node.meaning.kind === 'technologies';
  return stops || isStudied || isContainer(parent) || leavesToChildren(parent) ? null : parentMode;
}

/** Longest title of a whole note that is still the name of a list. */
const longestName = 4;

/** Whether a section is a topic in a file called `Lessons learned`, where prose may tell of them. */
export function isTopicOfLessons({ parent, meaning }: OutlineNode): boolean {
  if (parent?.isTitle !== true || meaning.kind !== 'other' || meaning.takeaways !== null)
    return false;
  const { takeaways, isStrong } = parent.meaning;
  const title = parent.section?.title ?? '';
  return takeaways === 'lesson' && isStrong && title.split(' ').length <= longestName;
}

const studied = new Set(['technologies', 'concepts', 'other']);

/** Whether a section of what was studied stands below a heading such as `Key learnings`. */
export function isBelowLearnings({ parent, meaning }: OutlineNode): boolean {
  if (!studied.has(meaning.kind) || meaning.takeaways !== null) return false;
  return parent?.meaning.takeaways === 'lesson';
}

/** `Tips for success` below `Collaboration` tell whom to ask and when to answer. */
function isOfCommunity(parent: OutlineNode | null): boolean {
  return /\b(?:collaborat|communit|contribut)/i.test(parent?.section?.title ?? '');
}

function ownMode(node: OutlineNode): TakeawayMode {
  if (node.isTitle) return null;
  const { takeaways, kind, isStrong } = node.meaning;
  if (kind === 'challenges' || (!isStrong && isOfCommunity(node.parent))) return null;
  if (takeaways !== 'negative') return takeaways;
  return node.section !== null && node.section.level > 1 ? 'blocked' : null;
}

/** `Lesson 2: Group by pattern` is a course unit, but below `Lessons learned` it is one of those. */
function isNumberedLesson(node: OutlineNode, above: TakeawayMode): boolean {
  if (above !== 'lesson' && above !== 'practice') return false;
  if (node.meaning.takeaways === 'negative' && isAmongCounted(node)) return true;
  return numberedLesson.test(node.section?.title ?? '');
}

function modeOf(node: OutlineNode, parentMode: TakeawayMode): TakeawayMode {
  const above = inherited(node, parentMode);
  const own = isNumberedLesson(node, above) ? null : ownMode(node);
  if (hasDirective(node, 'ignore')) return 'blocked';
  if (hasDirective(node, 'takeaways')) {
    return own === 'practice' || own === 'lesson' ? own : 'lesson';
  }
  return above === 'blocked' ? above : (own ?? above);
}

/** The mode of every section, in order: own title, then what stands above, the author's word first. */
export function takeawayModes(
  nodes: readonly OutlineNode[],
): ReadonlyMap<OutlineNode, TakeawayMode> {
  const modes = new Map<OutlineNode, TakeawayMode>();
  for (const node of nodes) {
    const parentMode = node.parent === null ? null : (modes.get(node.parent) ?? null);
    modes.set(node, modeOf(node, parentMode));
  }
  return modes;
}

import type { Takeaway } from '../../note/Note';
import { hasDirective, type OutlineNode } from '../Outline';
import { isAdvice } from './isAdvice';
import { promiseOf } from './labelOf';
import { saysLearned } from './tellsLesson';

const learnings = /\blearn(?:ings?|ed|t)\b/i;
const otherPromise = /\b(?:take-?\s?aways?|lessons?|insights?|practices?|reflections?|tips)\b/i;

/** Verbs and small words that a sentence has and the name of a topic has not. */
const sentence =
  /\b(?:I|we|you|it|this|they|that|nobody|everybody|nothing|everything|an?|the|every|each|any|more|than|before|after|without|instead|early|often|once|may|might|need|is|are|was|were|be|been|can|could|should|must|will|would|has|have|had|does|did|do|not|never|always|helps|makes|made|keeps|saves|matters|leads|improves|ensures|prevents|reduces|allows|enables|requires|needs|means|beats|pays|gives|lets|goes|comes|takes|becomes|depends|taught)\b|n['’]t\b/i;

/** `Implemented caching` and `Writing tests` may tell of a deed or name a topic; the items beside them decide. */
const deed =
  /^(?:\w{2,}(?:ed|ing)|built|wrote|made|set|gave|got|found|ran|led|took|began|became|understood|learnt)\s/i;

/** `**Buffer:** loads all at once` and `**Queue:** a list of work` say what something is. */
const definition = /^(?:an?\s|\w+[^\Wsu]s\s|used\s(?:to|for|when|in)\b|helpful\b|useful\b)/i;
const opinion =
  /\b(?:I|we|you|should|must|never|always|matters?|saves?|pays|beats|better|instead|early|taught)\b|n['’]t\b/i;

/** The words behind a name such as `Caching:`, or null. */
function behindName(text: string): string | null {
  const [, name = '', rest] = /^([^:–—→]{2,60})(?::|\s[-–—→])\s+(.+)$/su.exec(text) ?? [];
  return rest === undefined || sentence.test(name) ? null : rest;
}

function tells(text: string): boolean {
  const behind = behindName(text);
  const words = behind ?? text;
  if (saysLearned(words) || isAdvice(words)) return true;
  if (behind !== null && definition.test(behind)) return opinion.test(behind);
  return sentence.test(words);
}

/** What was found in one section. */
export interface FoundInSection {
  readonly node: OutlineNode;
  readonly takeaways: readonly Takeaway[];
}

/** The heading such as `Key learnings` that a section stands below or is, or null. */
function learningsAbove(node: OutlineNode): OutlineNode | null {
  let at: OutlineNode | null = node;
  while (at !== null && at.meaning.takeaways === null) at = at.parent;
  if (at?.meaning.takeaways !== 'lesson') return null;
  const title = at.section?.title ?? '';
  return learnings.test(title) && !otherPromise.test(title) ? at : null;
}

/** Whether a section is one of learnings, or stands below it without a promise of its own. */
export function isOfLearnings(node: OutlineNode): boolean {
  return learningsAbove(node) !== null;
}

const studied = new Set(['technologies', 'concepts']);

/** The heading whose items may all be topics: one of learnings, or `Security practices` among the concepts. */
function ownerOfTopics(node: OutlineNode): OutlineNode | null {
  if (hasDirective(node, 'takeaways')) return null;
  const isStudied = node.parent !== null && studied.has(node.parent.meaning.kind);
  return isStudied && node.meaning.takeaways === 'practice' ? node : learningsAbove(node);
}

/** Whether a takeaway stands in no list below a label of its own, as `**Best practices:**` is one. */
function mayBeTopic({ group }: Takeaway, { section }: OutlineNode): boolean {
  return group === null || group === section?.title || promiseOf(group) === null;
}

/**
 * The items of a list that tell nothing, where it names topics: two for each item that tells something,
 * and not mostly deeds. None of another list.
 */
function topicsAmong(items: readonly Takeaway[]): readonly Takeaway[] {
  const silent = items.filter(({ text }) => !tells(text));
  const topics = silent.filter(({ text }) => !deed.test(text)).length;
  const telling = items.length - silent.length;
  return topics >= 2 * telling && 3 * topics >= items.length ? silent : [];
}

/**
 * All takeaways but the topics that were studied, where a heading such as `Key learnings` has a list of
 * them: `Django`, `Caching strategies`, `Testing: unit and integration`.
 */
export function withoutTopics(found: readonly FoundInSection[]): readonly Takeaway[] {
  const lists = new Map<OutlineNode, Takeaway[]>();
  for (const { node, takeaways } of found) {
    const owner = ownerOfTopics(node);
    if (owner === null) continue;
    const items = lists.get(owner) ?? [];
    for (const takeaway of takeaways) if (mayBeTopic(takeaway, node)) items.push(takeaway);
    lists.set(owner, items);
  }
  const dropped = new Set([...lists.values()].flatMap(topicsAmong));
  return found.flatMap(({ takeaways }) => takeaways.filter((takeaway) => !dropped.has(takeaway)));
}

import type { Takeaway } from '../../note/Note';
import { hasDirective, type OutlineNode } from '../Outline';
import { promiseOf } from './labelOf';
import { saysLearned } from './tellsLesson';

const learnings = /\blearn(?:ings?|ed|t)\b/i;
const otherPromise = /\b(?:take-?\s?aways?|lessons?|insights?|practices?|reflections?|tips)\b/i;

/** Verbs and small words that a sentence has and the name of a topic has not. */
const sentence =
  /\b(?:I|we|you|it|this|they|that|nobody|everybody|nothing|everything|an?|the|every|each|any|more|than|before|after|without|instead|early|often|once|may|might|need|is|are|was|were|be|been|can|could|should|must|will|would|has|have|had|does|did|do|not|never|always|helps|makes|made|keeps|saves|matters|leads|improves|ensures|prevents|reduces|allows|enables|requires|needs|means|beats|pays|gives|lets|goes|comes|takes|becomes|depends|taught)\b|n['’]t\b/i;

/** How advice, or the answer to a question, begins. */
const advice =
  /^(?:how|why|when|whether|that|to|use|avoid|keep|write|test|plan|start|break|build|choose|prefer|commit|document|read|ask|think|learn|make|take|do|don['’]t|never|always|design|validate|automate|separate|handle|log|measure|secure|store|review|stay|be|treat|follow|apply|cache|structure|organi[sz]e)\s/i;

/** `Implemented caching` and `Writing tests` may tell of a deed or name a topic; the items beside them decide. */
const deed =
  /^(?:\w{2,}(?:ed|ing)|built|wrote|made|set|gave|got|found|ran|led|took|began|became|understood|learnt)\s/i;

/** The words behind a name such as `Caching:`. */
function told(text: string): string {
  const [, rest] = /^[^:–—]{2,60}(?::|\s[-–—])\s+(.+)$/su.exec(text) ?? [];
  return rest ?? text;
}

function tells(text: string): boolean {
  const words = told(text);
  return saysLearned(words) || advice.test(words) || sentence.test(words);
}

function isTopic({ text }: Takeaway): boolean {
  return !tells(text) && !deed.test(text);
}

/** Whether a section stands below `Key learnings` or `What I learned`, which learners give to lessons and topics alike. */
function isOfLearnings(node: OutlineNode): boolean {
  let at: OutlineNode | null = node;
  while (at !== null && at.meaning.takeaways === null) at = at.parent;
  if (at?.meaning.takeaways !== 'lesson') return false;
  const title = at.section?.title ?? '';
  return learnings.test(title) && !otherPromise.test(title);
}

/**
 * The takeaways of one section without the topics that were studied, where below `Key learnings` two
 * items of three are topics: `Django`, `Caching strategies`, `Testing: unit and integration`.
 */
export function withoutTopics(
  takeaways: readonly Takeaway[],
  node: OutlineNode,
): readonly Takeaway[] {
  if (!isOfLearnings(node) || hasDirective(node, 'takeaways')) return takeaways;
  const items = takeaways.filter(({ kind, group }) => {
    return kind === 'lesson' && (group === null || promiseOf(group) === null);
  });
  if (items.filter(isTopic).length * 3 < items.length * 2) return takeaways;
  return takeaways.filter((takeaway) => !items.includes(takeaway) || tells(takeaway.text));
}

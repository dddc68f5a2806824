import type { Takeaway } from '../../note/Note';
import type { OutlineNode } from '../outline/Outline';
import type { RecognitionContext } from '../RecognitionContext';
import type { Candidate } from '../candidates/Candidate';
import type { Vocabulary } from '../lexicon/Vocabulary';
import { foldWords } from '../lexicon/foldWords';
import { splitLabel } from '../titles/labels';
import { isAdvice, saysLearned, wordCount } from '../titles/sentences';
import { promiseOfNext } from './leads';
import type { SectionPlace } from './sectionPlaces';

/* What is left out of the takeaways for what stands around it: topics among learnings, and the sign-off of a text. */

/** What was found in one section. */
export interface FoundInSection {
  readonly node: OutlineNode;
  readonly place: SectionPlace;
  readonly takeaways: readonly Takeaway[];
}

function isSentence(text: string, { sentences }: Vocabulary): boolean {
  const words = foldWords(text);
  return sentences.ofSentences.first(words) !== null || sentences.obligation.first(words) !== null;
}

/** The words behind a name such as `Caching:`, or null. */
function behindName(text: string, vocabulary: Vocabulary): string | null {
  const [, name = '', rest] = /^([^:：–—→]{2,60})(?:[:：]|\s[-–—→])\s*(.+)$/su.exec(text) ?? [];
  return rest === undefined || isSentence(name, vocabulary) ? null : rest;
}

/** Longest text behind a name that only says what it is, as in `**Queue:** a list of work`. In words. */
const longestDefinition = 6;

function tells(text: string, vocabulary: Vocabulary): boolean {
  const behind = behindName(text, vocabulary);
  const words = behind ?? text;
  if (saysLearned(words, vocabulary) || isAdvice(words, vocabulary)) return true;
  if (behind !== null && wordCount(behind) <= longestDefinition)
    return vocabulary.sentences.obligation.first(foldWords(behind)) !== null;
  return isSentence(words, vocabulary) || /[\u3040-\u9fff]{8}/u.test(words);
}

/** Three words or more that end as a sentence does, which the name of a topic does not. */
const wholeSentence = /^\S+\s+\S+\s+\S.*[.。]$/su;

/** `Implemented caching` and `Writing tests` may tell of a deed or name a topic; the items beside them decide. */
const deed = /^\p{L}{2,}(?:ed|ing)\s/iu;

/**
 * All items of a list but those that say in so many words that they were learned, where the list names
 * topics: more than two for each item that tells something, and not mostly deeds. None of another list.
 */
function topicsAmong(
  items: readonly Takeaway[],
  { vocabulary }: RecognitionContext,
): readonly Takeaway[] {
  const silent = items.filter(
    ({ text, rule }) =>
      !(rule === 'lost-bullet' && wholeSentence.test(text)) && !tells(text, vocabulary),
  );
  const topics = silent.filter(({ text }) => !deed.test(text)).length;
  const telling = items.length - silent.length;
  if (topics <= 2 * telling || 3 * topics < items.length) return [];
  return items.filter(({ text }) => !saysLearned(behindName(text, vocabulary) ?? text, vocabulary));
}

/** Fewer words behind the first cell of a row only say what that names. */
const fewestTold = 5;

/** Whether a text is labeled as a lesson, or a row tells at length what its first cell names. */
function saysLesson({ rule, text }: Takeaway): boolean {
  if (rule === 'labeled-lesson') return true;
  return rule === 'row' && wordCount(text.slice(text.indexOf(':') + 1).trim()) >= fewestTold;
}

/** The heading such as `Key learnings` that a section stands below or is, or null. */
function learningsAbove(node: OutlineNode): OutlineNode | null {
  let at: OutlineNode | null = node;
  while (at !== null && at.meaning.promise === null) at = at.parent;
  const roles = at?.meaning.roles ?? [];
  return roles.includes('learning') && !roles.includes('lesson') ? at : null;
}

/** The heading whose items may all be topics: one of learnings, or `Security practices` among the concepts. */
function ownerOfTopics({ node, place }: FoundInSection): OutlineNode | null {
  if (place.isDirected) return null;
  if (place.promise !== 'practice') return learningsAbove(node);
  const kind = node.parent?.meaning.kind;
  return kind === 'technologies' || kind === 'concepts' ? node : null;
}

/**
 * All takeaways but the topics that were studied, where a heading such as `Key learnings` has a list of
 * them: `Django`, `Caching strategies`, `Testing: unit and integration`.
 * @param isPromise whether a label names a list of takeaways by itself, which holds no topics
 */
export function withoutTopics(
  found: readonly FoundInSection[],
  context: RecognitionContext,
  isPromise: (group: string) => boolean,
): readonly Takeaway[] {
  const lists = new Map<OutlineNode, Takeaway[]>();
  for (const section of found) {
    const owner = ownerOfTopics(section);
    if (owner === null) continue;
    const items = lists.get(owner) ?? [];
    for (const takeaway of section.takeaways) {
      const { group } = takeaway;
      const isOwn = group === null || group === section.node.section?.title || !isPromise(group);
      if (isOwn && !saysLesson(takeaway)) items.push(takeaway);
    }
    lists.set(owner, items);
  }
  const dropped = new Set([...lists.values()].flatMap((items) => topicsAmong(items, context)));
  return found.flatMap(({ takeaways }) => takeaways.filter((one) => !dropped.has(one)));
}

const emphasized = /^\P{L}*?([*_]{1,3})(?=\S)[^*_]+\1\P{L}*$/u;

function isListed({ shape }: Candidate): boolean {
  return shape === 'item' || shape === 'row';
}

function isRule(candidate: Candidate | undefined): boolean {
  return candidate?.shape === 'rule' && candidate.standing.item === null;
}

/** Whether a paragraph begins with a label of takeaways, which may stand in a line of its own. */
function promises({ shape, source }: Candidate, context: RecognitionContext): boolean {
  const [first = ''] = source.split('\n', 1);
  const labeled = shape === 'paragraph' ? splitLabel(first.trim()) : null;
  return labeled !== null && promiseOfNext(labeled.label, context) !== null;
}

/**
 * The candidates of a section without what an author sets off below a last rule: `*Built with care*`, or
 * the start of another text, where the items stand above it.
 */
export function withoutSignOff(
  candidates: readonly Candidate[],
  context: RecognitionContext,
): readonly Candidate[] {
  let rule = candidates.length - 1;
  while (rule >= 0 && !isRule(candidates[rule])) rule -= 1;
  const below = rule < 0 ? [] : candidates.slice(rule + 1);
  if (below.length === 0 || below.some((one) => isListed(one) || promises(one, context)))
    return candidates;
  const isSetOff =
    candidates.slice(0, rule).some(isListed) ||
    below.every(({ shape, source }) => shape !== 'paragraph' || emphasized.test(source));
  return isSetOff ? candidates.slice(0, rule) : candidates;
}

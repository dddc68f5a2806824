import type { Takeaway } from '../../note/Note';
import type { OutlineNode } from '../outline/Outline';
import { rememberEach } from '../../Lazy';
import type { Candidate } from '../candidates/Candidate';
import { isOnlyLinks, isQuestion } from '../candidates/emptyText';
import type { LabelRole, TitleRole } from '../lexicon/Lexicon';
import type { RecognitionContext } from '../RecognitionContext';
import { roleOfLabel, splitLabel } from '../titles/labels';
import type { Promised } from '../titles/parseTitle';
import { isStatement, reminds, saysLearned, tellsLesson, wordCount } from '../titles/sentences';
import { lessonCell, lessonColumn, promiseOfColumn, promiseOfRole } from './leads';
import type { Subject } from './SectionWalker';

/** What the rules on takeaways ask. Questions about a whole list are answered once for it. */

/** The text of a candidate as a reader sees it. */
export function text({ candidate, context }: Subject): string {
  return candidate.textIn(context);
}

function role({ candidate, context }: Subject): LabelRole | null {
  return candidate.roleIn(context);
}

/** What the label of a candidate promises of its text, or null. */
export function promiseOfLabel(subject: Subject): Promised | null {
  return promiseOfRole(role(subject));
}

const alerts: ReadonlyMap<string | null, Takeaway['kind']> = new Map([
  ['tip', 'practice'],
  ['important', 'practice'],
  ['warning', 'pitfall'],
  ['caution', 'pitfall'],
]);

/** What a GitHub alert says, or null where it only adds a note. */
export function kindOfAlert({ candidate: { standing } }: Subject): Takeaway['kind'] | null {
  return alerts.get(standing.alert) ?? null;
}

/** Whether a promise holds for a candidate. */
export function isPromised({ lead }: Subject): boolean {
  return lead.promise !== null && !lead.isBlocked;
}

/** Whether what promises is so weak that a list must prove to be lessons. */
export function isWeak({ lead, place }: Subject): boolean {
  return lead.isGuarded || (place.isGuarded && !lead.isLabel);
}

const parts: ReadonlySet<LabelRole | null> = new Set([
  'challenge',
  'solution',
  'aside',
  'otherwise',
]);

function hasBoth(all: readonly Candidate[], context: RecognitionContext): boolean {
  const roles = new Set(all.map((one) => one.roleIn(context)));
  return roles.has('challenge') && roles.has('solution');
}

/** What labels say besides of a challenge. */
const besides: ReadonlySet<LabelRole | null> = new Set(['solution', 'aside']);

/** Whether a label of its own names a problem, and another its cause or solution. */
export function tellsChallenge(all: readonly Candidate[], context: RecognitionContext): boolean {
  const labels = all.filter(({ isLabelAlone, standing }) => isLabelAlone && standing.item === null);
  const roles = labels.map((label) => label.roleIn(context));
  return roles.includes('challenge') && roles.some((role) => besides.has(role));
}

/** What labels say of a problem and its solution. */
const halves: ReadonlySet<LabelRole | null> = new Set(['challenge', 'pitfall', 'solution']);

/** Whether a list of advice has items by topic, of which `Error:` may be one. */
function isByTopic({ place, candidate: { standing }, context }: Subject): boolean {
  if (place.promise !== 'practice') return false;
  return (
    standing.list?.ask('names topics', (all) =>
      all.some((one) => one.labeled !== null && !halves.has(one.roleIn(context))),
    ) === true
  );
}

/** Whether the items beside one, or what stands inside it, tell both a problem and a solution. */
function hasPairs(subject: Subject): boolean {
  const { standing, inner } = subject.candidate;
  const { context } = subject;
  const tells = standing.list?.ask('tell pairs', (all) => hasBoth(all, context)) === true;
  if (tells && !isByTopic(subject)) return true;
  return inner.length > 0 && hasBoth(inner, context);
}

/** `Evidence:` or `Problem:` tells of a lesson and is none; in a list of topics they are topics. */
export function isPart(subject: Subject): boolean {
  const told = role(subject);
  if (!parts.has(told)) return false;
  if (subject.candidate.shape !== 'item') return true;
  return told !== 'aside' && hasPairs(subject);
}

/** `Question: does it restart?`, or questions and nothing else but an answer in one word: `Must it stay? → fixed`. */
export function isAsked(subject: Subject): boolean {
  return role(subject) === 'question' || isQuestion(text(subject));
}

const labelsOf = rememberEach(({ blocks }: OutlineNode): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' ? (splitLabel(block.source)?.label ?? []) : [],
  ),
);

/** Whether labels such as `Evidence:` cut the section into the parts of one lesson. */
function hasAsides({ node, context: { vocabulary } }: Subject): boolean {
  return labelsOf(node)
    .slice(0, mostParts)
    .some((label) => roleOfLabel(label, vocabulary) === 'aside');
}

/** More labels are no parts of one lesson. */
const mostParts = 12;

/** `Documentation: keep it beside the code` is advice for all that. In words. */
const longestPointer = 5;

/** Whether a label says that its text points elsewhere, or tells when and who. */
export function isPointer(subject: Subject): boolean {
  const told = role(subject);
  if (told === 'metadata') return true;
  if (told !== 'pointer') return false;
  const { text: behind = '' } = subject.candidate.labeled ?? {};
  return wordCount(behind) <= longestPointer || isOnlyLinks(behind);
}

/** Fewer words behind a label are a name. */
const fewestBehind = 3;

/** Whether a text is labeled as a lesson where that label says more than the list around it. */
export function isLabeledLesson(subject: Subject): boolean {
  const { label = '', text: behind = '' } = subject.candidate.labeled ?? {};
  if (promiseOfLabel(subject) === null || wordCount(behind) < fewestBehind) return false;
  if (isPromised(subject)) return subject.candidate.shape !== 'item' && hasAsides(subject);
  // `Lesson 3: Views` among others is a unit of a course.
  return !/\p{N}\s*[:：]?$/u.test(label);
}

/** An item among what was studied, below `Key learnings`, that says what was learned. */
function saysWhatWasLearned({ candidate, lead, node, context }: Subject): boolean {
  if (lead.promise !== null || node.parent?.meaning.promise !== 'lesson') return false;
  const told = candidate.labeled?.text ?? candidate.source;
  return saysLearned(context.inline.text(told), context.vocabulary);
}

/** A paragraph that tells a lesson and leads in to nothing, or an item among what was studied that does. */
export function isTelling(subject: Subject): boolean {
  const { candidate, lead, context } = subject;
  if (candidate.shape === 'item') return saysWhatWasLearned(subject);
  const isOuter = candidate.shape === 'paragraph' && candidate.standing.item === null;
  if (!isOuter || lead.promise !== 'lesson' || candidate.labeled !== null) return false;
  return candidate.next?.shape !== 'item' && tellsLesson(candidate.source, context.vocabulary);
}

/** The share of a list that must be sentences where its heading promises little. */
const mostlyStatements = 0.6;

/** Fewer words in a cell name a thing. */
const fewestInCell = 5;

/** Whether an item, or any cell of a row, says something. */
function tellsSomething(candidate: Candidate, context: RecognitionContext): boolean {
  const { vocabulary, inline } = context;
  const { shape, source } = candidate;
  if (isStatement(candidate.textIn(context), vocabulary, candidate.wordsIn(context))) return true;
  if (shape !== 'row') return false;
  return source.split('\t').some((cell) => wordCount(inline.text(cell)) >= fewestInCell);
}

/** Whether most items of a list say something, and are no names of things or links. */
export function isListOfStatements({ candidate, context }: Subject): boolean {
  const { list, table } = candidate.standing;
  const areStatements = (all: readonly Candidate[]): boolean => {
    const telling = all.filter((one) => !isOnlyLinks(one.source) && tellsSomething(one, context));
    return telling.length >= all.length * mostlyStatements;
  };
  const together = list ?? table;
  return together === null
    ? areStatements([candidate])
    : together.ask('are statements', areStatements);
}

const aloneWord = /^\s*[\p{L}\d-]+\s*$/u;
const openEnd = /[:：]\s*$/;
const quoted = /^\s*[_*]?[“"]/;

/** Whether a paragraph ends in a colon, quotes somebody, or is one word, as a heading that was lost is. */
export function isUnfinished({ candidate: { source } }: Subject): boolean {
  if (/[\u3040-\u9fff]{4}/.test(source)) return openEnd.test(source);
  return openEnd.test(source) || quoted.test(source) || aloneWord.test(source);
}

/** Shorter reminders such as `Remember to smile` are a wave of the hand, longer ones an essay. In words. */
const [fewestReminding, mostReminding] = [5, 80];

const ofOthers: ReadonlySet<TitleRole> = new Set([
  'project',
  'administrative',
  'assessment',
  'technology',
  'concept',
]);

/** Whether a section tells of a project or of what was studied, by its own title or the one around it. */
function isOfOthers({ meaning, parent }: OutlineNode): boolean {
  const roles = [...meaning.roles, ...(parent?.meaning.roles ?? [])];
  return roles.some((one) => ofOthers.has(one));
}

/** Whether a text begins with words that may remind its readers, or say that it was learned. */
export function mayRemind({ opening }: Candidate, { vocabulary }: RecognitionContext): boolean {
  return reminds(opening, vocabulary) || vocabulary.sentences.telling.at(opening, 0) !== null;
}

/** Whether a text of its own begins as a reminder or says that it was learned, outside what a project tells its users. */
export function isReminder(subject: Subject): boolean {
  const { candidate, context, node, lead } = subject;
  if (candidate.shape !== 'paragraph' && candidate.shape !== 'item') return false;
  if (!mayRemind(candidate, context)) return false;
  if (lead.promise !== null || isOfOthers(node) || openEnd.test(candidate.source)) return false;
  const words = wordCount(candidate.source);
  if (words < fewestReminding || words > mostReminding) return false;
  const { vocabulary } = context;
  return reminds(candidate.wordsIn(context), vocabulary) || saysLearned(text(subject), vocabulary);
}

/** Whether a row says in its column for lessons what was learned. */
export function holdsLesson(subject: Subject): boolean {
  const { lead, candidate, context } = subject;
  const { table } = candidate.standing;
  if (table === null || lead.promise !== null) return false;
  return wordCount(lessonCell(candidate, context)) >= fewestBehind;
}

/** What a row tells in its column for lessons. */
export function kindOfColumn({ candidate, context }: Subject): Promised | null {
  const { table } = candidate.standing;
  if (table === null) return null;
  return promiseOfColumn(table.header[lessonColumn(table, context)] ?? '', context);
}

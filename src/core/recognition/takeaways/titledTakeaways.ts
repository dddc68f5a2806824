import type { Takeaway } from '../../note/Note';
import type { OutlineNode } from '../outline/Outline';
import type { Candidate } from '../candidates/Candidate';
import { isPlaceholder, isQuestion } from '../candidates/emptyText';
import type { RecognitionContext } from '../RecognitionContext';
import type { Rule } from '../rules/Rule';
import { roleOfLabel, splitLabel, withoutNumber } from '../titles/labels';
import type { Promised } from '../titles/parseTitle';
import { isStatement, wordCount } from '../titles/sentences';
import { areListed, areStatements, bareAmong, tellsItself } from './headingsAmong';
import { promiseOfRole } from './leads';
import { isAmongCounted, type SectionPlace } from './sectionPlaces';

/** A section whose heading may itself be a takeaway. */
export interface TitledSubject {
  readonly node: OutlineNode;
  readonly place: SectionPlace;
  /** The sections beside it, itself among them. */
  readonly beside: readonly OutlineNode[];
  readonly candidates: readonly Candidate[];
  readonly context: RecognitionContext;
}

/** What a rule for headings makes of one, with the candidate that says why. */
export interface Titled {
  readonly kind: Takeaway['kind'];
  readonly told: Candidate | null;
  readonly text: string;
}

/** Pictures without a target such as `![✔]` at the beginning, and tags such as `#updated` at the end. */
const badge = /^(?:\s*!?\[[^\]]{0,20}\](?:\([^)]*\))?)+\s*(?=\S)/u;
const tags = /(?:\s+#\p{L}[\p{L}-]*|\s+!\[[^\]]*\](?:\([^)]*\))?)+\s*$/u;

/** A heading that is nothing but a tag, below the one that it tags. */
const tagAlone = /^#\p{L}[\p{L}-]*$/u;

function titleOf({ node }: TitledSubject): string {
  const own = node.section?.title ?? '';
  const title = tagAlone.test(own) ? (node.parent?.section?.title ?? own) : own;
  return withoutNumber(title.replace(badge, '').replace(tags, ''));
}

/** The paragraph behind `TL;DR:`, or null. */
function summaryOf({ candidates, context }: TitledSubject): Candidate | null {
  return (
    candidates.find(
      (one) => one.shape === 'paragraph' && one.roleIn(context) === 'summary' && !one.isLabelAlone,
    ) ?? null
  );
}

/** The paragraph `Otherwise: …`, which says what happens to who does not follow the advice, or nothing. */
function otherwiseOf({ candidates, context }: TitledSubject): string {
  const told = candidates.find(
    (one) => one.shape === 'paragraph' && one.roleIn(context) === 'otherwise' && !one.isLabelAlone,
  );
  return told?.textIn(context) ?? '';
}

/** Whether a label cuts the paragraph off from its heading, which a mere `REST: client asks` does not. */
function isCutOff(candidate: Candidate, context: RecognitionContext): boolean {
  const { labeled } = candidate;
  return labeled !== null && (labeled.isMarked || candidate.roleIn(context) !== null);
}

/** The one paragraph of a section, where it is a sentence that explains the heading. */
function explanation({ candidates, node, context }: TitledSubject): Candidate | null {
  const [told, ...rest] = candidates.filter(({ shape }) => shape !== 'gap' && shape !== 'rule');
  if (told?.shape !== 'paragraph' || rest.length > 0 || node.children.length > 0) return null;
  const isOpen = /[:：]\s*$/.test(told.source) || isPlaceholder(told.source, context.vocabulary);
  return isOpen || isCutOff(told, context) ? null : told;
}

/** `Technical skills gained` is a topic, however many words it has. */
const fewestWords = { practice: 2, lesson: 3, pitfall: 2 };

function isOfOtherKind({ node }: TitledSubject): boolean {
  const { kind, promise, roles } = node.meaning;
  return kind !== 'other' || promise !== null || roles.length > 0;
}

/** Whether it is the heading itself that promises, rather than one above it or the title of the note. */
function promisesItself({ place, node }: TitledSubject): boolean {
  return place.owner === node && (node.parent?.isTitle !== true || node.meaning.promise !== null);
}

/** Whether a heading below a promise says enough to be a takeaway with what explains it. */
function isTold(subject: TitledSubject): boolean {
  const { node, place } = subject;
  if (place.promise === null || promisesItself(subject)) return false;
  const title = titleOf(subject);
  const isCounted = isAmongCounted(node) && ['other', 'overview'].includes(node.meaning.kind);
  if (isCounted && title.includes(' ')) return true;
  return !isOfOtherKind(subject) && wordCount(title) >= fewestWords[place.promise];
}

/** Whether a heading below a weak promise is a lesson, by itself or by those beside it. */
function isLesson(subject: TitledSubject): boolean {
  const { vocabulary } = subject.context;
  return isStatement(titleOf(subject), vocabulary) || areStatements(vocabulary)(subject.beside);
}

const isPromised = (subject: TitledSubject): boolean =>
  subject.place.promise !== null &&
  !subject.place.isBlocked &&
  !promisesItself(subject) &&
  !subject.node.isTitle;

function withReason(subject: TitledSubject, told: Candidate | null): Titled {
  const { context, place } = subject;
  const title = titleOf(subject);
  const why =
    told === null
      ? ''
      : context.inline.text(
          told.labeled !== null && told.roleIn(context) === 'summary'
            ? told.labeled.text
            : told.source,
        );
  const otherwise = told === null ? '' : otherwiseOf(subject);
  const reason = otherwise === '' ? why : `${why} ${otherwise}`;
  return {
    kind: place.promise ?? 'practice',
    told,
    text: why === '' ? title : `${title}: ${reason}`,
  };
}

/** Shorter headings such as `Run tests` name a step. In words. */
const shortestAdvice = 3;

/** Fewest headings in a row that are a list of headings, and longest short note, in candidates. */
const fewestAlone = 2;

/** Whether a heading stands with nothing below it among others that do. */
function isAlone({ node: { children }, candidates, beside }: TitledSubject): boolean {
  if (candidates.length > 0 || children.length > 0) return false;
  return bareAmong(beside) >= fewestAlone;
}

/** Whether a counted section without a promise says a lesson, as most of those beside it do. */
function isCountedLesson(subject: TitledSubject): boolean {
  const { beside, node, place, context, candidates } = subject;
  const { vocabulary } = context;
  if (place.promise !== null || place.isBlocked || !areListed(vocabulary)(beside)) return false;
  if (isQuestion(titleOf(subject)) || !tellsItself(node, vocabulary)) return false;
  return candidates.length === 0 || explanation(subject) !== null;
}

/** What a heading such as `Tip: Set a time to live` promises of what it says behind its label, or null. */
function promiseOfOwnLabel({ node, context }: TitledSubject): Promised | null {
  const labeled = splitLabel(node.section?.title ?? '');
  if (labeled === null || node.meaning.isUnit || node.isTitle) return null;
  const { vocabulary } = context;
  if (wordCount(labeled.text) < shortestAdvice || !isStatement(labeled.text, vocabulary))
    return null;
  return promiseOfRole(roleOfLabel(labeled.label, vocabulary));
}

/** Whether a heading says a whole lesson, and only paragraphs and code without labels stand below it. */
function isToldAtLength(subject: TitledSubject): boolean {
  const { node, candidates, context } = subject;
  const title = titleOf(subject);
  if (node.children.length > 0 || candidates.length < 1 || isQuestion(title)) return false;
  const isProse = candidates.every(
    (one) => one.shape === 'gap' || (one.shape === 'paragraph' && one.roleIn(context) === null),
  );
  return isProse && isStatement(title, context.vocabulary);
}

/** How a heading becomes a takeaway together with what stands below it; the first rule that holds decides. */
export const titledRules: readonly Rule<TitledSubject, Titled>[] = [
  {
    id: 'tldr',
    for: 'A heading with a TL;DR line is a piece of advice, and the line says why.',
    example: '# Guide⏎## 1. Hash passwords⏎**TL;DR:** Store them with a slow hash.',
    counterexample: '# Guide⏎## 1. Hash passwords⏎Store them with a slow hash.',
    when: (subject) =>
      subject.node.section !== null && !subject.node.isTitle && summaryOf(subject) !== null,
    gives: (subject) => withReason(subject, summaryOf(subject)),
  },
  {
    id: 'titled',
    for: 'A heading below a promise is the takeaway, and its one paragraph says why.',
    example: '## Best practices⏎### Keep modules small⏎Small ones are read.',
    counterexample: '## Best practices⏎### Modules⏎- Keep them small',
    when: (subject) =>
      isPromised(subject) &&
      isTold(subject) &&
      explanation(subject) !== null &&
      (!subject.place.isGuarded || isLesson(subject)),
    gives: (subject) => withReason(subject, explanation(subject)),
  },
  {
    id: 'heading-alone',
    for: 'Headings below a promise with nothing below them are a list.',
    example: '## Gotchas⏎### A key without expiry stays forever⏎### Scans block the server',
    counterexample: '## Gotchas⏎### Keys⏎### Scans',
    when: (subject) =>
      isPromised(subject) &&
      isAlone(subject) &&
      isTold(subject) &&
      isStatement(titleOf(subject), subject.context.vocabulary) &&
      !isQuestion(titleOf(subject)),
    gives: (subject) => withReason(subject, null),
  },
  {
    id: 'titled-at-length',
    for: 'A heading below a promise that says the lesson is told at length, without a list.',
    example: '## Best practices⏎### Keep the state small⏎One.⏎⏎Two.',
    counterexample: '## Best practices⏎### State⏎One.⏎⏎Two.',
    when: (subject) => isPromised(subject) && isTold(subject) && isToldAtLength(subject),
    gives: (subject) => withReason(subject, null),
  },
  {
    id: 'labeled-heading',
    for: 'A heading whose label says that it is a lesson, a tip or a pitfall is one.',
    example: '# Store⏎## Tip: Set a time to live on each key⏎- They stay.⏎- They grow.',
    counterexample: '# Store⏎## Lesson 2: Set a time to live on each key⏎- They stay.⏎- They grow.',
    when: (subject) => !subject.place.isBlocked && promiseOfOwnLabel(subject) !== null,
    gives: (subject) => ({
      ...withReason(subject, explanation(subject)),
      kind: promiseOfOwnLabel(subject) ?? 'lesson',
    }),
  },
  {
    id: 'counted-lessons',
    for: 'Counted headings that are sentences alone, or have one paragraph of advice each, are a list.',
    example: '# Forms⏎## 1. Fields⏎You must check each.⏎## 2. Keys⏎Use one.⏎## 3. Clocks⏎Use one.',
    counterexample: '# Forms⏎## 1. Fields⏎There are two.⏎## 2. Keys⏎One.⏎## 3. Clocks⏎One.',
    when: isCountedLesson,
    gives: (subject) => withReason(subject, explanation(subject)),
  },
];

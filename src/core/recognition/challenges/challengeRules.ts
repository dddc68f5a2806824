import type { OutlineNode } from '../outline/Outline';
import type { Candidate } from '../candidates/Candidate';
import { foldWords } from '../lexicon/foldWords';
import type { LabelRole } from '../lexicon/Lexicon';
import type { RecognitionContext } from '../RecognitionContext';
import type { Rule } from '../rules/Rule';
import { isCountedChallenge } from '../titles/labels';
import { parseTitle } from '../titles/parseTitle';
import { tellsAnswer, tellsTrouble, wordCount } from '../titles/sentences';
import {
  areSeveral,
  headOf,
  holdsRole,
  isTroubleTitle,
  type Pair,
  type Part,
  roleOfPart,
} from './Part';
import { PartPairer } from './PartPairer';
import { cutAtTurn } from './turns';

/** A section outside those on challenges, with what stands in it. */
export interface ChallengeSubject {
  readonly node: OutlineNode;
  readonly candidates: readonly Candidate[];
  /** The section with the headings below it that tell halves, such as `Problem` and `Fix`. */
  readonly part: Part;
  /** Whether the section is about pitfalls, by its own title or by one around it. */
  readonly isInPitfalls: boolean;
  /** The roles of all labels in the section and of the headings right below it. */
  readonly roles: ReadonlySet<LabelRole | null>;
  readonly context: RecognitionContext;
}

const problemLabels: readonly LabelRole[] = ['challenge', 'pitfall'];

function namesProblem({ roles }: ChallengeSubject): boolean {
  return problemLabels.some((role) => roles.has(role));
}

const dated = /^\D{0,3}\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b/;
const numbered = /^(?:\d{1,2}(?:[.)]\s|、)|[一二三四五六七八九十]{1,3}、)/;

/** Whether a heading around a section says that all below it is about trouble, as `Troubleshooting` does. */
function isBelowTrouble({ parent }: OutlineNode, context: RecognitionContext): boolean {
  for (let at = parent; at !== null; at = at.parent) {
    const { roles } = at.meaning;
    if (roles.includes('challenge') || roles.includes('pitfall')) return true;
    if (isTroubleTitle(at.section?.title ?? '', context)) return true;
  }
  return false;
}

/** Whether a section tells one lesson of several, by the heading above it. */
function isLesson({ parent, children }: OutlineNode): boolean {
  return parent?.meaning.promise === 'lesson' && children.length === 0;
}

/** Whether a title calls what is below it trouble: `Issue 2: Port conflict`, or any below `Troubleshooting`. */
function namesTrouble({ node, context, isInPitfalls }: ChallengeSubject): boolean {
  const title = node.section?.title ?? '';
  const label = headOf(title);
  if (roleOfPart(label, context) === 'challenge' || isCountedChallenge(label, context.vocabulary))
    return true;
  if (node.meaning.promise !== null) return false;
  if (isInPitfalls || isLesson(node) || dated.test(title) || isBelowTrouble(node, context))
    return true;
  return context.vocabulary.sentences.trouble.first(foldWords(title)) !== null;
}

/**
 * Whether a title names what the labels below it tell of: by what it says or, as one of several, by its
 * number, where the text below it tells of trouble.
 */
function isNamed(subject: ChallengeSubject): boolean {
  if (namesTrouble(subject)) return true;
  if (!numbered.test(subject.node.section?.title ?? '')) return false;
  const { trouble } = subject.context.vocabulary.sentences;
  return (
    namesProblem(subject) ||
    subject.part.parts.some(({ text }) => trouble.first(foldWords(text)) !== null)
  );
}

/** Whether a bold line in the section names trouble that is solved below it. */
function namesTroubleInside({ part, context: { vocabulary } }: ChallengeSubject): boolean {
  return part.parts.some(
    ({ role, name, parts }) =>
      role === 'name' && holdsRole(parts, 'solution') && tellsTrouble(name, vocabulary),
  );
}

/** As many pairs below `License` or `Contributing` have lost their heading; fewer are part of a template. */
const fewestLost = 2;

function isAdministrative({ meaning: { roles, kind } }: OutlineNode): boolean {
  return (
    kind === 'other' &&
    roles.some((role) => role === 'administrative' || role === 'assessment' || role === 'project')
  );
}

/**
 * What stands in a section, without lists of advice by topic: below practices, `Error:` and `Action:` among
 * other names of one list say what each item is about, and are no halves.
 */
function withoutAdviceByTopic({ node, part: { parts } }: ChallengeSubject): readonly Part[] {
  if (node.meaning.promise !== 'practice') return parts;
  const named = parts.filter(({ role }) => role === 'name' || role === 'aside');
  const byTopic = new Set(named.flatMap(({ list }) => list ?? []));
  return parts.filter(
    ({ list, parts: below }) => list === null || !byTopic.has(list) || holdsRole(below, 'solution'),
  );
}

function solvedPairs(subject: ChallengeSubject, isTopic: boolean): readonly Pair[] {
  const scope = { topic: isTopic ? subject.part : null, isOpen: false };
  return new PartPairer(scope, subject.context).read(withoutAdviceByTopic(subject));
}

function labeledPairs(subject: ChallengeSubject): readonly Pair[] {
  // The title of a note over a heading such as `Problem` says no more than that.
  const isOver = subject.node.isTitle && holdsRole(subject.part.parts, 'challenge');
  const pairs = solvedPairs(subject, isNamed(subject) && !isOver);
  return isAdministrative(subject.node) && pairs.length < fewestLost ? [] : pairs;
}

/** Whether some headings are what a project tells its users: problem, solution, stack. */
export function tellsOfProject(headings: readonly OutlineNode[]): boolean {
  return headings.some(({ meaning: { roles } }) =>
    roles.some((role) => ['project', 'technology', 'overview', 'administrative'].includes(role)),
  );
}

/** Whether the heading names one challenge, of which `Symptoms:` and `Fix:` tell below it. */
function tellsOne(subject: ChallengeSubject): boolean {
  return subject.roles.has('solution') && isNamed(subject);
}

/** A bold line such as `**Technical challenges met:**`, which heads a list as a heading would. */
function headsChallenges(part: Part, subject: ChallengeSubject): boolean {
  const { role, text, parts, isHeading, list } = part;
  const { context } = subject;
  if (isHeading || list !== null || text !== '' || parts.length === 0) return false;
  const title = role === 'name' ? part.name : part.label;
  if (role !== 'name' && (role !== 'challenge' || tellsOne(subject))) return false;
  return areSeveral(title, context) && parseTitle(title, context.vocabulary).strength === null;
}

/** The list below a bold line on challenges, with the list of solutions where one follows. */
function boldListPairs(subject: ChallengeSubject): readonly Pair[] {
  const { parts } = subject.part;
  return parts.flatMap((part, index) => {
    if (!headsChallenges(part, subject)) return [];
    const next = parts[index + 1];
    const answer = next?.role === 'solution' && next.text === '' ? [next] : [];
    const scope = { topic: null, isOpen: true };
    return new PartPairer(scope, subject.context).read([...part.parts, ...answer]);
  });
}

const arrow = /→|⇒|➜|=>|->/g;

/** Items that say all on one line: a symptom, one arrow, and what to do. */
function turnPairs({ candidates, context }: ChallengeSubject): readonly Pair[] {
  return candidates.flatMap((candidate) => {
    const text = candidate.shape === 'item' ? candidate.textIn(context) : '';
    const turn = text.match(arrow)?.length === 1 ? cutAtTurn(text, context.vocabulary) : null;
    if (turn?.every((half) => wordCount(half) > 1) !== true) return [];
    const [challenge, solution] = turn;
    if (/[.!?。]\s/.test(challenge) || !tellsAnswer(solution, context.vocabulary)) return [];
    const { line, endLine } = candidate;
    return [
      { rule: 'one-line', line, endLine, solutionLine: line, challenge, solution, title: null },
    ];
  });
}

/** Where challenges are found outside the sections on them; each rule that holds gives its pairs. */
export const challengeRules: readonly Rule<ChallengeSubject, readonly Pair[]>[] = [
  {
    id: 'bold-list',
    for: 'A bold line that names challenges heads the list below it.',
    example: '## Week 2⏎**Challenges faced:**⏎- The pool ran dry → a bigger pool',
    counterexample: '## Week 2⏎**Dishes served:**⏎- The pool ran dry → a bigger pool',
    when: (subject) => subject.part.parts.some((one) => headsChallenges(one, subject)),
    gives: boldListPairs,
  },
  {
    id: 'labeled-pair',
    for: 'Labels or sub-headings for the problem and for the solution make a pair anywhere.',
    example: '## Day 2⏎**Problem:** slow pages⏎**Solution:** an index',
    counterexample: '## Day 2⏎**Problem:** slow pages⏎**Guests:** two',
    when: (subject) =>
      subject.roles.has('solution') && (namesProblem(subject) || namesTroubleInside(subject)),
    gives: labeledPairs,
  },
  {
    id: 'titled-pair',
    for: 'A heading that names a problem, a pitfall or a lesson has a labeled solution below it.',
    example: '## Gotcha 1: Keys never expire⏎They stay.⏎⏎**Fix:** set a time to live',
    counterexample: '## Keys of the store⏎They stay.⏎⏎**Fix:** set a time to live',
    when: (subject) => subject.roles.has('solution') && isNamed(subject),
    gives: (subject) => solvedPairs(subject, true),
  },
  {
    id: 'one-line',
    for: 'Below a heading on pitfalls an arrow parts the symptom from its fix.',
    example: '## Common pitfalls⏎- Stale cache → clear it after each deploy',
    counterexample: '## Common pitfalls⏎- A stale cache shows old pages',
    when: ({ isInPitfalls }) => isInPitfalls,
    gives: turnPairs,
  },
];

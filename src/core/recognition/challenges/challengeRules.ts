import type { OutlineNode } from '../../reading/Outline';
import type { Candidate } from '../candidates/Candidate';
import { foldWords } from '../lexicon/foldWords';
import type { LabelRole } from '../lexicon/Lexicon';
import type { RecognitionContext } from '../RecognitionContext';
import type { Rule } from '../rules/Rule';
import { isCountedChallenge, labelRole, roleOfText } from '../titles/labels';
import { parseTitle } from '../titles/parseTitle';
import { mayHoldLabel } from '../titles/splitLabel';
import { wordCount } from '../titles/sentences';
import { namesChallenges, PieceCutter } from './PieceCutter';
import { pairsOf } from './pairing';
import type { Pair } from './Piece';
import { cutAtTurn } from './turns';

/** A section outside those on challenges, with what stands in it. */
export interface ChallengeSubject {
  readonly node: OutlineNode;
  readonly candidates: readonly Candidate[];
  readonly candidatesOf: (node: OutlineNode) => readonly Candidate[];
  /** Whether the section is about pitfalls, by its own title or by one around it. */
  readonly isInPitfalls: boolean;
  /** The roles of all labels in the section. */
  readonly roles: ReadonlySet<LabelRole | null>;
  readonly context: RecognitionContext;
}

const problemLabels: readonly LabelRole[] = ['challenge', 'pitfall'];

const labelledOnly = { plain: false, prose: false };
const anything = { plain: true, prose: true };

/** A label inside of a line: `Problem: slow. Solution: an index`. */
const inside = /(?<=[\s(])[*_]{0,2}([\p{L} ]{3,30})[*_]{0,2}[:：]/gu;

/** The roles of the labels in some candidates, at the beginning of their lines and, behind a problem, inside. */
export function rolesIn(
  candidates: readonly Candidate[],
  context: RecognitionContext,
): ReadonlySet<LabelRole | null> {
  const roles = new Set<LabelRole | null>();
  const labelled = candidates.filter(({ source }) => mayHoldLabel(source));
  for (const candidate of labelled) {
    roles.add(candidate.roleIn(context));
    const [, ...more] = candidate.source.split('\n');
    for (const line of more) roles.add(roleOfText(line, context.vocabulary));
  }
  if (roles.has('solution') || !problemLabels.some((role) => roles.has(role))) return roles;
  for (const { source } of labelled) {
    for (const match of source.matchAll(inside))
      roles.add(labelRole(match[1]?.trim() ?? '', context.vocabulary));
  }
  return roles;
}

/** The role of a sub-heading such as `Problem` or `Fix`, or null. */
function headingRole(
  { section }: OutlineNode,
  { vocabulary }: RecognitionContext,
): LabelRole | null {
  return labelRole(section?.title ?? '', vocabulary);
}

/**
 * Whether the sub-headings of a section are the parts of one challenge: a problem before its solution, and no
 * more than one heading of another sort, such as links. Else they tell of a project: problem, stack, solution.
 */
function hasProblemHeadings({ node, context }: ChallengeSubject): boolean {
  const roles = node.children.map((child) => headingRole(child, context));
  const problem = roles.findIndex((role) => role === 'challenge' || role === 'pitfall');
  const others = roles.filter((role) => role === null).length;
  return problem >= 0 && roles.indexOf('solution') > problem && others <= 1;
}

function solved(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(({ solution }) => solution !== null);
}

function titledPieces(
  { node, candidates, context }: ChallengeSubject,
  isTitled: boolean,
): PieceCutter {
  const cutter = new PieceCutter(context);
  if (isTitled && node.section !== null) cutter.heading(node.section.title, node.section.line);
  cutter.candidates(candidates);
  return cutter;
}

/** `### Issue 2: Port conflict` or `### 1. Slow pages`, which name what the labels below them tell of. */
function namesOne({ node, context, isInPitfalls }: ChallengeSubject): boolean {
  const title = node.section?.title ?? '';
  if (/^\d{1,2}[.)]\s/.test(title)) return true;
  if ((isInPitfalls || isBelowTrouble(node, context)) && node.meaning.promise === null) return true;
  const head = /^([^:：.–—-]{3,30})\s*[:：.–—-]/.exec(title)?.[1] ?? title;
  return isProblem(head.trim(), context) || isCountedChallenge(head.trim(), context.vocabulary);
}

/** Whether a heading around a section says that all below it is about trouble, as `Troubleshooting` does. */
function isBelowTrouble({ parent }: OutlineNode, { vocabulary }: RecognitionContext): boolean {
  for (let at = parent; at !== null; at = at.parent) {
    if (vocabulary.sentences.troubleTitles.first(foldWords(at.section?.title ?? '')) !== null)
      return true;
  }
  return false;
}

function isProblem(label: string, { vocabulary }: RecognitionContext): boolean {
  const role = labelRole(label, vocabulary);
  return role === 'challenge' || role === 'pitfall';
}

/** Whether a section tells one lesson of several, by the heading above it. */
function isLesson({ node: { parent, children } }: ChallengeSubject): boolean {
  return parent?.meaning.promise === 'lesson' && children.length === 0;
}

/** As many pairs below `License` or `Contributing` have lost their heading; fewer are part of a template. */
const fewestLost = 2;

function isAdministrative({ meaning: { roles, kind } }: OutlineNode): boolean {
  return (
    kind === 'other' &&
    roles.some((role) => role === 'administrative' || role === 'assessment' || role === 'project')
  );
}

function labelledPairs(subject: ChallengeSubject): readonly Pair[] {
  const { pieces } = titledPieces(subject, namesOne(subject));
  if (!pieces.some(({ role }) => role === 'challenge')) return [];
  const pairs = solved(pairsOf(pieces, labelledOnly, subject.context));
  return isAdministrative(subject.node) && pairs.length < fewestLost ? [] : pairs;
}

function titledPairs(subject: ChallengeSubject): readonly Pair[] {
  const { pieces } = titledPieces(subject, true);
  return solved(pairsOf(pieces, labelledOnly, subject.context));
}

/** A bold line such as `**Technical challenges met:**`, which heads a list as a heading would. */
function headsChallenges(
  { shape, labelled, next, standing }: Candidate,
  context: RecognitionContext,
): boolean {
  if (shape !== 'paragraph' || standing.item !== null || next?.shape !== 'item') return false;
  if (labelled?.isMarked !== true || labelled.text.trim() !== '') return false;
  const label = context.inline.text(labelled.label);
  if (labelRole(label, context.vocabulary) === 'solution') return false;
  return namesChallenges(label, context) && parseTitle(label, context.vocabulary).strength === null;
}

/** The items below a bold line on challenges, with the list of solutions where one follows. */
function listsBelow(
  { candidates, context }: ChallengeSubject,
  index: number,
): readonly Candidate[] {
  const list = candidates[index]?.next;
  const after = list?.next;
  const isAnswered =
    after?.shape === 'paragraph' && after.isLabelAlone && after.roleIn(context) === 'solution';
  const end = isAnswered ? after.next?.next : after;
  const stop =
    end === null || end === undefined ? candidates.length : candidates.indexOf(end, index);
  return candidates.slice(index + 1, stop);
}

function boldListPairs(subject: ChallengeSubject): readonly Pair[] {
  const { candidates, context } = subject;
  return candidates.flatMap((candidate, index) => {
    if (!headsChallenges(candidate, context)) return [];
    const cutter = new PieceCutter(context);
    cutter.candidates(listsBelow(subject, index));
    return pairsOf(cutter.pieces, anything, context);
  });
}

function subHeadingPairs({
  node,
  candidates,
  candidatesOf,
  context,
}: ChallengeSubject): readonly Pair[] {
  const cutter = new PieceCutter(context);
  if (node.section !== null && !node.isTitle) cutter.heading(node.section.title, node.section.line);
  if (!node.isTitle) cutter.candidates(candidates);
  for (const child of node.children) {
    const isPart = child.directive !== 'ignore' && headingRole(child, context) !== null;
    if (child.section === null || !isPart) continue;
    cutter.heading(child.section.title, child.section.line);
    cutter.candidates(candidatesOf(child));
  }
  return solved(pairsOf(cutter.pieces, labelledOnly, context));
}

/** Items that say all on one line, with an arrow or in so many words. */
function turnPairs({ candidates, context }: ChallengeSubject): readonly Pair[] {
  return candidates.flatMap((candidate) => {
    const text = candidate.shape === 'item' ? candidate.textIn(context) : '';
    const turn = /→|⇒|➜|=>|->/.test(text) ? cutAtTurn(text, context.vocabulary) : null;
    if (turn?.every((half) => wordCount(half) > 1 && !/[/#]\w/.test(half)) !== true) return [];
    const { line, endLine } = candidate;
    return [
      {
        rule: 'one-line',
        line,
        endLine,
        solutionLine: line,
        challenge: turn[0],
        solution: turn[1],
        title: null,
      },
    ];
  });
}

/** Where challenges are found outside the sections on them; the first rule that holds and gives any decides. */
export const challengeRules: readonly Rule<ChallengeSubject, readonly Pair[]>[] = [
  {
    id: 'sub-headings',
    for: 'Sub-headings such as Problem and Solution below a topic tell one challenge.',
    example:
      '# Notes⏎## Slow builds⏎### Problem⏎Builds took an hour.⏎### Solution⏎Bake an image once.',
    counterexample: '# Notes⏎## Slow builds⏎### Problem⏎Builds took an hour.⏎### Plan⏎Look at it.',
    when: hasProblemHeadings,
    gives: subHeadingPairs,
  },
  {
    id: 'bold-list',
    for: 'A bold line that names challenges heads the list below it.',
    example: '## Week 2⏎**Challenges faced:**⏎- The pool ran dry → a bigger pool',
    counterexample: '## Week 2⏎**Dishes served:**⏎- The pool ran dry → a bigger pool',
    when: ({ candidates, context }) => candidates.some((one) => headsChallenges(one, context)),
    gives: boldListPairs,
  },
  {
    id: 'labelled-pair',
    for: 'Labels for the problem and for the solution make a pair anywhere.',
    example: '## Day 2⏎**Problem:** slow pages⏎**Solution:** an index',
    counterexample: '## Day 2⏎**Problem:** slow pages⏎**Guests:** two',
    when: ({ roles }) => roles.has('solution') && problemLabels.some((role) => roles.has(role)),
    gives: labelledPairs,
  },
  {
    id: 'titled-pair',
    for: 'A heading that names a problem, a pitfall or a lesson has a labelled solution below it.',
    example: '## Gotcha 1: Keys never expire⏎They stay.⏎⏎**Fix:** set a time to live',
    counterexample: '## Keys never expire⏎They stay.⏎⏎**Fix:** set a time to live',
    when: (subject) =>
      subject.roles.has('solution') &&
      subject.node.section !== null &&
      !subject.node.isTitle &&
      (isLesson(subject) || namesOne(subject)),
    gives: titledPairs,
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

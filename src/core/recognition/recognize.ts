import type { Challenge, Checklist, Entry, FrontMatter, SectionKind, Takeaway } from '../note/Note';
import type { OutlineNode } from './outline/Outline';
import type { Candidate } from './candidates/Candidate';
import { collectCandidates } from './candidates/collectCandidates';
import { recognizeChallenges } from './challenges/recognizeChallenges';
import { rolesOf, turnsToSolution } from './challenges/Part';
import { recognizeChecklists } from './items/recognizeChecklists';
import { recognizeEntries } from './items/recognizeEntries';
import type { LabelRole, TitleRole } from './lexicon/Lexicon';
import type { RecognitionContext } from './RecognitionContext';
import { recognizeTakeaways } from './takeaways/recognizeTakeaways';
import { roleOfLabel } from './titles/labels';
import { parseTitle } from './titles/parseTitle';

/** All that was found in a note. */
export interface Recognized {
  readonly takeaways: readonly Takeaway[];
  readonly challenges: readonly Challenge[];
  readonly entries: readonly Entry[];
  readonly checklists: readonly Checklist[];
}

/** What is known of a note besides its sections. */
export interface NoteFacts {
  readonly title: string;
  readonly frontMatter: FrontMatter;
  /** Whether the note lies in a folder where each short note is one lesson. */
  readonly isInLearningFolder: boolean;
}

function linesOf(challenges: readonly Challenge[]): ReadonlySet<number> {
  return new Set(challenges.flatMap((pair) => [pair.line, pair.solutionLine ?? pair.line]));
}

const titleRoles: readonly TitleRole[] = ['challenge', 'solution', 'pitfall'];
const labelRoles: ReadonlySet<LabelRole | null> = new Set(['challenge', 'solution', 'pitfall']);

/** Whether a label at the beginning of a line or, behind one of its sentences, inside of it may tell a challenge. */
function isOfChallenge(candidate: Candidate, context: RecognitionContext): boolean {
  const { shape, labeled, mayHoldLabel, source } = candidate;
  if (shape === 'row') return true;
  if (!mayHoldLabel) return false;
  const isHalf = rolesOf(candidate, context).some((role) => labelRoles.has(role));
  if (isHalf || turnsToSolution(source, context)) return true;
  if (labeled?.isMarked !== true) return false;
  return parseTitle(context.inline.text(labeled.label), context.vocabulary).kind === 'challenges';
}

/** Whether a title or a label says that anything in a note was hard: in most notes none does. */
function mayTellChallenges(
  nodes: readonly OutlineNode[],
  candidatesOf: (node: OutlineNode) => readonly Candidate[],
  context: RecognitionContext,
): boolean {
  return nodes.some(
    (node) =>
      titleRoles.some((role) => node.meaning.roles.includes(role)) ||
      labelRoles.has(roleOfLabel(node.section?.title ?? '', context.vocabulary)) ||
      candidatesOf(node).some((candidate) => isOfChallenge(candidate, context)),
  );
}

const entryKinds: ReadonlySet<SectionKind | undefined> = new Set(['technologies', 'concepts']);

/** Finds what a note holds. Time and memory grow with the length of the note. */
export function recognize(
  nodes: readonly OutlineNode[],
  facts: NoteFacts,
  context: RecognitionContext,
): Recognized {
  const { kind } = facts.frontMatter;
  const candidates = new Map<OutlineNode, readonly Candidate[]>();
  for (const node of nodes) candidates.set(node, collectCandidates(node.blocks, context));
  const candidatesOf = (node: OutlineNode): readonly Candidate[] => candidates.get(node) ?? [];
  const isAllChallenges = kind === 'challenges';
  const mayTell = isAllChallenges || mayTellChallenges(nodes, candidatesOf, context);
  const challenges = mayTell
    ? recognizeChallenges({ nodes, candidates, isAllChallenges }, context)
    : [];
  const taken = linesOf(challenges);
  const front = kind === 'practices' ? 'practice' : null;
  const takeaways = recognizeTakeaways({ nodes, candidates, taken, front, facts }, context);
  const isAllEntries = entryKinds.has(kind);
  return {
    takeaways,
    challenges,
    entries: recognizeEntries(nodes, candidatesOf, isAllEntries, context),
    checklists: recognizeChecklists(
      { nodes, candidatesOf, takeaways, noteTitle: facts.title },
      context,
    ),
  };
}

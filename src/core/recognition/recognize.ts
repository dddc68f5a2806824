import type { Challenge, Checklist, Entry, FrontMatter, SectionKind, Takeaway } from '../note/Note';
import type { OutlineNode } from '../reading/Outline';
import type { Candidate } from './candidates/Candidate';
import { collectCandidates } from './candidates/collectCandidates';
import { recognizeChallenges } from './challenges/recognizeChallenges';
import { recognizeChecklists } from './items/recognizeChecklists';
import { recognizeEntries } from './items/recognizeEntries';
import type { RecognitionContext } from './RecognitionContext';
import { recognizeTakeaways } from './takeaways/recognizeTakeaways';

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

const entryKinds: ReadonlySet<SectionKind | undefined> = new Set(['technologies', 'concepts']);

/** Finds what a note holds. Time and memory grow with the length of the note. */
export function recognize(
  nodes: readonly OutlineNode[],
  facts: NoteFacts,
  context: RecognitionContext,
): Recognized {
  const { kind } = facts.frontMatter;
  const candidates = new Map<OutlineNode, readonly Candidate[]>();
  for (const node of nodes) candidates.set(node, collectCandidates(node.blocks));
  const candidatesOf = (node: OutlineNode): readonly Candidate[] => candidates.get(node) ?? [];
  const isAllChallenges = kind === 'challenges';
  const challenges = recognizeChallenges({ nodes, candidates, isAllChallenges }, context);
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

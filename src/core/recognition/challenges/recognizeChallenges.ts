import type { Challenge } from '../../note/Note';
import { hasDirective, type OutlineNode } from '../../reading/Outline';
import type { Candidate } from '../candidates/Candidate';
import type { RecognitionContext } from '../RecognitionContext';
import { labelRole } from '../titles/labels';
import { wordCount } from '../titles/sentences';
import { challengeRules, rolesIn } from './challengeRules';
import { pairOfRow } from './challengeTable';
import { PieceCutter } from './PieceCutter';
import { pairLists } from './pairLists';
import { pairsOf } from './pairing';
import type { Pair, Piece } from './Piece';

/** What is known of a note as a whole before its challenges are looked for. */
export interface ChallengeInput {
  readonly nodes: readonly OutlineNode[];
  readonly candidates: ReadonlyMap<OutlineNode, readonly Candidate[]>;
  /** Whether the front matter says that the whole note is about challenges. */
  readonly isAllChallenges: boolean;
}

/** Longest title such as `Next steps` that turns from the challenges above it, in words. */
const longestTurn = 3;

const everything = { plain: true, prose: true };

/** Whether a title speaks of other things; `2. Slow endpoints under load` names a challenge all the same. */
function turnsAway({ meaning, section }: OutlineNode): boolean {
  const title = section?.title ?? '';
  if (meaning.promise !== null) return true;
  const isElse = meaning.roles.some((role) =>
    ['administrative', 'assessment', 'project'].includes(role),
  );
  return isElse && !/^\d/.test(title) && wordCount(title) <= longestTurn;
}

class Recognizer {
  private readonly answers = new Set<OutlineNode>();

  constructor(
    private readonly input: ChallengeInput,
    private readonly context: RecognitionContext,
  ) {}

  readAll(): readonly Pair[] {
    return this.input.nodes.flatMap((node, index) => this.read(node, index));
  }

  private candidatesOf = (node: OutlineNode): readonly Candidate[] =>
    this.input.candidates.get(node) ?? [];

  private read(node: OutlineNode, index: number): readonly Pair[] {
    if (hasDirective(node, 'ignore') || hasDirective(node, 'takeaways')) return [];
    const isIn = this.isInChallenges(node);
    const rows = this.rowsOf(node, isIn);
    if (this.answers.has(node)) return rows;
    if (!isIn) return [...rows, ...this.readStray(node)];
    if (node.parent !== null && this.isInChallenges(node.parent)) return rows;
    return [...rows, ...this.readGroup(index)];
  }

  /** Whether a section is about challenges, by its own title or by one around it. */
  private isInChallenges(node: OutlineNode): boolean {
    for (let at: OutlineNode | null = node; at !== null; at = at.parent) {
      if (at.isTitle) break;
      if (at.meaning.kind === 'challenges') return true;
      if (turnsAway(at)) return false;
    }
    return this.input.isAllChallenges && node.section !== null;
  }

  private rowsOf(node: OutlineNode, isIn: boolean): readonly Pair[] {
    return this.candidatesOf(node).flatMap((candidate) =>
      candidate.shape === 'row' ? (pairOfRow(candidate, isIn, this.context) ?? []) : [],
    );
  }

  /** The pieces of a group of sections, the first of which needs no piece of its own. */
  private piecesOf(group: readonly OutlineNode[]): readonly Piece[] {
    const cutter = new PieceCutter(this.context);
    group.forEach((node, index) => {
      const title = node.section?.title ?? '';
      const isOwn = this.isOwnChallenge(node, group.length === 1);
      if ((index > 0 || isOwn) && node.section !== null) cutter.heading(title, node.section.line);
      cutter.candidates(this.candidatesOf(node));
    });
    return cutter.pieces;
  }

  /**
   * Whether a heading on challenges is one itself: `Problem 2: The pump is loud`, and without a number where
   * its section holds the label of a solution and of no other problem.
   */
  private isOwnChallenge(node: OutlineNode, isAlone: boolean): boolean {
    const { vocabulary } = this.context;
    const title = node.section?.title ?? '';
    const label = labelRole(title.replace(/[:.)：–—-].*$/u, ''), vocabulary);
    if (label !== 'challenge' && label !== 'pitfall') return false;
    if (/\d/.test(title)) return label === 'challenge';
    const roles = rolesIn(this.candidatesOf(node), this.context);
    return isAlone && /[:：]./u.test(title) && roles.has('solution') && !roles.has('challenge');
  }

  /** Pairs the sections below a heading on challenges, and the one on solutions right behind them. */
  private readGroup(start: number): readonly Pair[] {
    const { nodes } = this.input;
    const level = levelOf(nodes[start]);
    let end = start + 1;
    while (end < nodes.length && levelOf(nodes[end]) > level) end += 1;
    const group = nodes
      .slice(start, end)
      .filter((node) => this.isInChallenges(node) && !hasDirective(node, 'ignore'));
    // What a table tells in full is not told again in the sentence behind it.
    const prose = !group.some((node) => this.rowsOf(node, true).length > 0);
    const own = pairsOf(this.piecesOf(group), { plain: true, prose }, this.context);
    const answer = nodes[end];
    if (answer === undefined || !this.tellsSolutions(answer, level)) return own;
    this.answers.add(answer);
    return this.withAnswer(own, this.piecesOf([...group, answer]));
  }

  /**
   * Pairs a group with the section of solutions behind it only where the text leaves no doubt: two lists
   * that their numbers or words pair, or one challenge alone.
   */
  private withAnswer(own: readonly Pair[], both: readonly Piece[]): readonly Pair[] {
    const [first] = own;
    if (own.length === 1 && first?.solution === null)
      return pairsOf(both, everything, this.context);
    return pairLists(both, this.context) ?? own;
  }

  /** `How I solved them` right behind `Problems I faced`, at the same level. */
  private tellsSolutions({ section, children, meaning }: OutlineNode, level: number): boolean {
    if (section?.level !== level || children.length > 0) return false;
    const isSolution = labelRole(section.title, this.context.vocabulary) === 'solution';
    return isSolution || (meaning.roles.includes('solution') && meaning.kind === 'other');
  }

  /** What a section tells with its sub-headings is not told again by these. */
  private leaveOut(children: readonly OutlineNode[]): void {
    for (const child of children) this.answers.add(child);
  }

  private readStray(node: OutlineNode): readonly Pair[] {
    const candidates = this.candidatesOf(node);
    const subject = {
      node,
      candidates,
      candidatesOf: this.candidatesOf,
      isInPitfalls: isInPitfalls(node),
      roles: rolesIn(candidates, this.context),
      context: this.context,
    };
    const told: Pair[] = [];
    for (const rule of challengeRules) {
      const pairs = rule.when(subject) ? (rule.gives(subject) ?? []) : [];
      if (pairs.length === 0) continue;
      const lines = new Set(told.flatMap(({ line, solutionLine }) => [line, solutionLine]));
      const others = pairs.filter(
        ({ line, solutionLine }) => !lines.has(line) && !lines.has(solutionLine),
      );
      for (const pair of others) told.push({ ...pair, rule: rule.id });
      if (rule.id === 'sub-headings') this.leaveOut(node.children);
    }
    return told;
  }
}

function levelOf(node: OutlineNode | undefined): number {
  return node?.section?.level ?? 0;
}

function isInPitfalls(node: OutlineNode): boolean {
  for (let at: OutlineNode | null = node; at !== null; at = at.parent) {
    if (at.meaning.promise !== null) return at.meaning.promise === 'pitfall';
  }
  return false;
}

/** Gives each pair the heading above it: pieces run over several sub-sections, pairs belong to one. */
function withSections(pairs: readonly Pair[], nodes: readonly OutlineNode[]): readonly Challenge[] {
  let position = 0;
  return pairs.map((pair) => {
    while ((nodes[position + 1]?.section?.line ?? Infinity) <= pair.line) position += 1;
    const node = nodes[position];
    const kind = node !== undefined && isInPitfalls(node) ? 'pitfall' : 'challenge';
    return { ...pair, kind, section: node?.section?.title ?? null };
  });
}

/**
 * Finds what was hard and how it was solved: below headings on challenges in any form, elsewhere only
 * where the text says which is which.
 */
export function recognizeChallenges(
  input: ChallengeInput,
  context: RecognitionContext,
): readonly Challenge[] {
  const found = new Recognizer(input, context).readAll();
  const lines = new Set<number>();
  const once = found.filter(({ line }) => !lines.has(line) && lines.add(line));
  const pairs = withSections(
    once.sort((left, right) => left.line - right.line),
    input.nodes,
  );
  for (const { line, endLine, rule } of pairs)
    context.onDecision?.({ line, endLine, rule, gives: 'challenge' });
  return pairs;
}

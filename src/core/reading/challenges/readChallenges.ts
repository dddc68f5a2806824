import type { Challenge } from '../../note/Note';
import type { Block } from '../blocks/Block';
import type { InlineReader } from '../InlineReader';
import { hasDirective, type OutlineNode } from '../Outline';
import { labelRole } from '../titles/labelRole';
import { PieceCutter } from './cutIntoPieces';
import { pairLists } from './pairLists';
import { pairsOf } from './pairsOf';
import type { Piece } from './Piece';
import { readChallengeTable } from './readChallengeTable';
import { readStrayChallenges } from './readStrayChallenges';

type Pairs = readonly Omit<Challenge, 'section' | 'kind' | 'rule'>[];

/** Longest title such as `Next steps` that turns from the challenges above it, in words. */
const longestTurn = 3;

/** `What I will be building` tells of what is to come. */
const plan = /^what (?:I|we)(?:['’]ll| will| plan| am going| are going)\b/i;

/** Whether a title speaks of other things; `2. Slow endpoints under load` names a challenge all the same. */
function turnsAway({ meaning: { takeaways }, section }: OutlineNode): boolean {
  const title = section?.title ?? '';
  if (plan.test(title)) return true;
  if (takeaways !== 'negative') return takeaways !== null;
  return !/^\d/.test(title) && title.split(' ').length <= longestTurn;
}

/** Whether a section is about challenges, by its own title or by one around it. */
function isInChallenges(node: OutlineNode): boolean {
  for (let at: OutlineNode | null = node; at !== null && !at.isTitle; at = at.parent) {
    if (at.meaning.kind === 'challenges') return true;
    if (turnsAway(at)) return false;
  }
  return false;
}

/** Gives each pair the heading above it: pieces run over several sub-sections, pairs belong to one. */
function withSections(
  pairs: readonly Omit<Challenge, 'section' | 'kind' | 'rule'>[],
  nodes: readonly OutlineNode[],
): readonly Challenge[] {
  let position = 0;
  return pairs.map((pair) => {
    while ((nodes[position + 1]?.section?.line ?? Infinity) <= pair.line) position += 1;
    return {
      ...pair,
      kind: 'challenge',
      rule: 'section-pair',
      section: nodes[position]?.section?.title ?? null,
    };
  });
}

function tablesOf(blocks: readonly Block[], inline: InlineReader, inSection: boolean) {
  return blocks.flatMap((block) =>
    block.type === 'table' ? (readChallengeTable(block, inline, inSection) ?? []) : [],
  );
}

/** The pieces of a group of sections, the first of which needs no piece of its own. */
function piecesOf(group: readonly OutlineNode[], inline: InlineReader): readonly Piece[] {
  const cutter = new PieceCutter(inline);
  group.forEach((node, index) => {
    const isOwnChallenge = /^(?:challenge|problem|issue)\s*#?\d/i.test(node.section?.title ?? '');
    if ((index > 0 || isOwnChallenge) && node.section !== null)
      cutter.heading(node.section.title, node.section.line);
    cutter.blocks(node.blocks, null);
  });
  return cutter.pieces;
}

/** `How I solved them` right behind `Problems I faced`, at the same level. */
function tellsSolutions(node: OutlineNode | undefined, challenges: OutlineNode): boolean {
  if (node?.section?.level !== challenges.section?.level || node === undefined) return false;
  return node.children.length === 0 && labelRole(node.section?.title ?? '') === 'solution';
}

/** The sections below a heading on challenges, from that heading on, and the one on solutions behind. */
function groupFrom(nodes: readonly OutlineNode[], start: number): Group {
  const levelOf = (node: OutlineNode | undefined): number => node?.section?.level ?? 0;
  let end = start + 1;
  while (end < nodes.length && levelOf(nodes[end]) > levelOf(nodes[start])) end += 1;
  const [first, next] = [nodes[start], nodes[end]];
  const group = nodes.slice(start, end).filter(isInChallenges);
  const isAnswered = first !== undefined && next !== undefined && tellsSolutions(next, first);
  return { group, answer: isAnswered ? next : null };
}

interface Group {
  readonly group: readonly OutlineNode[];
  readonly answer: OutlineNode | null;
}

/**
 * Pairs a group with the section of solutions behind it only where the text leaves no doubt: two lists
 * of one length, or one challenge alone.
 */
function groupPairs({ group, answer }: Group, inline: InlineReader): Pairs {
  const told = group.filter((node) => !hasDirective(node, 'ignore'));
  // What a table tells in full is not told again in the sentence behind it.
  const hasTable = told.some(({ blocks }) => tablesOf(blocks, inline, true).length > 0);
  const own = pairsOf(piecesOf(told, inline), true, !hasTable);
  const [first] = own;
  if (answer === null || first === undefined) return own;
  const both = piecesOf([...told, answer], inline);
  if (own.length === 1 && first.solution === null) return pairsOf(both, true);
  return pairLists(both) ?? own;
}

/**
 * Finds what was hard and how it was solved: below headings on challenges in any form, elsewhere only
 * where both halves are labelled or head a column.
 */
export function readChallenges(
  nodes: readonly OutlineNode[],
  inline: InlineReader,
): readonly Challenge[] {
  const answers = new Set<OutlineNode>();
  const found = nodes.flatMap((node, index) => {
    if (hasDirective(node, 'ignore')) return [];
    const inSection = isInChallenges(node);
    const inTables = tablesOf(node.blocks, inline, inSection);
    if (answers.has(node)) return inTables;
    if (!inSection) return [...inTables, ...readStrayChallenges(node, inline)];
    if (node.parent !== null && isInChallenges(node.parent)) return inTables;
    const group = groupFrom(nodes, index);
    if (group.answer !== null) answers.add(group.answer);
    return [...inTables, ...groupPairs(group, inline)];
  });
  return withSections(
    found.sort((left, right) => left.line - right.line),
    nodes,
  );
}

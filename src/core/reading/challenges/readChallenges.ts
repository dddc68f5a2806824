import type { Challenge } from '../../note/Note';
import type { Block } from '../blocks/Block';
import type { InlineReader } from '../InlineReader';
import { hasDirective, type OutlineNode } from '../Outline';
import { PieceCutter } from './cutIntoPieces';
import { pairLists } from './pairLists';
import { ChallengePairer } from './pairPieces';
import type { Piece } from './Piece';
import { withoutGroupHeadings } from './withoutGroupHeadings';
import { readChallengeTable } from './readChallengeTable';

/** Whether a section is about challenges, by its own title or by one around it. */
function isInChallenges(node: OutlineNode): boolean {
  for (let at: OutlineNode | null = node; at !== null && !at.isTitle; at = at.parent) {
    if (at.meaning.kind === 'challenges') return true;
    if (at.meaning.takeaways !== null) return false;
  }
  return false;
}

function pairsOf(pieces: readonly Piece[], allowsPlain: boolean) {
  const lists = pairLists(pieces);
  if (lists !== null) return lists;
  const pairer = new ChallengePairer(allowsPlain);
  for (const piece of withoutGroupHeadings(pieces)) pairer.take(piece);
  pairer.flush();
  return pairer.pairs;
}

/** Gives each pair the heading above it: pieces run over several sub-sections, pairs belong to one. */
function withSections(
  pairs: readonly Omit<Challenge, 'section'>[],
  nodes: readonly OutlineNode[],
): readonly Challenge[] {
  let position = 0;
  return pairs.map((pair) => {
    while ((nodes[position + 1]?.section?.line ?? Infinity) <= pair.line) position += 1;
    return { ...pair, section: nodes[position]?.section?.title ?? null };
  });
}

const solutionLabel =
  /\b(?:solution|fix|resolution|resolved|solved|approach|what i did|how i)\b[^:：\n]{0,30}$/i;
const challengeLabel =
  /\b(?:challenge|problem|issue|obstacle|difficulty|bug|error)\b[^:：\n]{0,30}$/i;
/** What every label ends in, and the longest label with the words behind its first. */
const labelEnds = ['**', ':', '__', '：'];
const longestLabel = 50;

function holdsLabel(source: string, label: RegExp): boolean {
  return labelEnds.some((mark) => {
    for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + mark.length)) {
      if (label.test(source.slice(Math.max(0, at - longestLabel), at))) return true;
    }
    return false;
  });
}

/** Cheap test whether blocks can hold labels of one sort at all. */
function mentions(blocks: readonly Block[], label: RegExp, depth = 0): boolean {
  return blocks.some((block) => {
    if (block.type === 'paragraph') return holdsLabel(block.source, label);
    if (depth > 6) return false;
    if (block.type === 'list') {
      return block.items.some((item) => mentions(item.children, label, depth + 1));
    }
    return block.type === 'quote' && mentions(block.children, label, depth + 1);
  });
}

function tablesOf(blocks: readonly Block[], inline: InlineReader, inSection: boolean) {
  return blocks.flatMap((block) =>
    block.type === 'table' ? (readChallengeTable(block, inline, inSection) ?? []) : [],
  );
}

/** Outside a section on challenges both halves must be labelled: only then is it no feature list. */
function strayPairs(node: OutlineNode, inline: InlineReader) {
  if (node.meaning.takeaways === 'negative') return [];
  if (!mentions(node.blocks, solutionLabel) || !mentions(node.blocks, challengeLabel)) return [];
  const cutter = new PieceCutter(inline);
  cutter.blocks(node.blocks, null);
  const labelled = cutter.pieces.filter(({ role }) => role === 'challenge').length;
  if (labelled === 0) return [];
  return pairsOf(cutter.pieces, false).filter(({ solution }) => solution !== null);
}

function sectionPairs(group: readonly OutlineNode[], inline: InlineReader) {
  const cutter = new PieceCutter(inline);
  group.forEach((node, index) => {
    const isOwnChallenge = /^(?:challenge|problem|issue)\s*#?\d/i.test(node.section?.title ?? '');
    if ((index > 0 || isOwnChallenge) && node.section !== null)
      cutter.heading(node.section.title, node.section.line);
    cutter.blocks(node.blocks, null);
  });
  return pairsOf(cutter.pieces, true);
}

/** The sections below a heading on challenges, from that heading on, in order. */
function groupFrom(nodes: readonly OutlineNode[], start: number): readonly OutlineNode[] {
  const levelOf = (node: OutlineNode | undefined): number => node?.section?.level ?? 0;
  let end = start + 1;
  while (end < nodes.length && levelOf(nodes[end]) > levelOf(nodes[start])) end += 1;
  return nodes.slice(start, end).filter(isInChallenges);
}

/**
 * Finds what was hard and how it was solved: below headings on challenges in any form, elsewhere only
 * where both halves are labelled or head a column.
 */
export function readChallenges(
  nodes: readonly OutlineNode[],
  inline: InlineReader,
): readonly Challenge[] {
  const found = nodes.flatMap((node, index) => {
    if (hasDirective(node, 'ignore')) return [];
    const inSection = isInChallenges(node);
    const inTables = tablesOf(node.blocks, inline, inSection);
    if (!inSection) return [...inTables, ...strayPairs(node, inline)];
    if (node.parent !== null && isInChallenges(node.parent)) return inTables;
    const group = groupFrom(nodes, index).filter((inner) => !hasDirective(inner, 'ignore'));
    return [...inTables, ...sectionPairs(group, inline)];
  });
  return withSections(
    found.sort((left, right) => left.line - right.line),
    nodes,
  );
}

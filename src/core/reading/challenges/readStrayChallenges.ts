import type { Challenge } from '../../note/Note';
import type { Block, ParagraphBlock } from '../blocks/Block';
import type { InlineReader } from '../InlineReader';
import type { OutlineNode } from '../Outline';
import { classifyTitle } from '../titles/classifyTitle';
import { labelRole } from '../titles/labelRole';
import { splitLabel } from '../titles/splitLabel';
import { PieceCutter } from './cutIntoPieces';
import { pairsOf } from './pairsOf';
import { tellsSolution } from './tellsSolution';

type Pairs = readonly Omit<Challenge, 'section' | 'kind' | 'rule'>[];

const solutionLabel =
  /\b(?:solution|fix|resolution|resolved|solved|approach|what i did|how i)\b[^:：\n]{0,30}$/i;
const challengeLabel =
  /\b(?:challenge|problem|issue|obstacle|difficulty|bug|error|symptoms?)\b[^:：\n]{0,30}$/i;
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

/** A bold line such as `**Technical challenges met:**`, which heads a list as a heading would. */
function headsChallenges({ source }: ParagraphBlock, inline: InlineReader): boolean {
  const labelled = splitLabel(source);
  if (labelled?.isMarked !== true || labelled.text.trim() !== '') return false;
  const label = inline.text(labelled.label);
  if (labelRole(label) === 'solution' || !/s\b/.test(label)) return false;
  return classifyTitle(label).kind === 'challenges';
}

function headsSolutions({ source }: ParagraphBlock, inline: InlineReader): boolean {
  const labelled = splitLabel(source);
  if (labelled?.text.trim() !== '') return false;
  return labelRole(inline.text(labelled.label)) === 'solution';
}

/** The list below a bold line on challenges, with the list of solutions where one follows. */
function listsBelow(
  blocks: readonly Block[],
  index: number,
  inline: InlineReader,
): readonly Block[] {
  const list = blocks[index + 1];
  if (list?.type !== 'list') return [];
  const [label, answers] = blocks.slice(index + 2, index + 4);
  const isAnswered =
    label?.type === 'paragraph' && answers?.type === 'list' && headsSolutions(label, inline);
  return isAnswered ? [list, label, answers] : [list];
}

/** Challenges below bold lines that head them, each run of lists by itself. */
function boldLists(blocks: readonly Block[], inline: InlineReader): Pairs {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph' || !block.source.includes('**')) return [];
    if (!headsChallenges(block, inline)) return [];
    const cutter = new PieceCutter(inline);
    cutter.blocks(listsBelow(blocks, index, inline), null);
    return pairsOf(cutter.pieces, true);
  });
}

/** Whether a section tells one lesson of several, by the heading above it. */
function isLesson({ parent, children }: OutlineNode): boolean {
  return parent?.meaning.takeaways === 'lesson' && children.length === 0;
}

/** `### Loops never end` below `Lessons learned`, with a `Solution:` and no `Problem:`. */
function titledPairs(node: OutlineNode, inline: InlineReader): Pairs {
  if (node.section === null || !isLesson(node)) return [];
  const cutter = new PieceCutter(inline);
  cutter.heading(node.section.title, node.section.line);
  cutter.blocks(node.blocks, null);
  if (!cutter.pieces.some(({ role }) => role === 'solution')) return [];
  return pairsOf(cutter.pieces, false).filter(({ solution }) => solution !== null);
}

/** `### Issue 2: Port conflict` or `### 1. Slow pages`, which name what the labels below them tell of. */
const namesOne = /^(?:\d{1,2}[.)]\s|(?:challenge|problem|issue|bug)\s*(?:#?\d|:\s))/i;

function labelledPairs(node: OutlineNode, inline: InlineReader): Pairs {
  if (!mentions(node.blocks, solutionLabel)) return [];
  if (!mentions(node.blocks, challengeLabel)) return titledPairs(node, inline);
  const cutter = new PieceCutter(inline);
  const { section } = node;
  if (section !== null && namesOne.test(section.title)) cutter.heading(section.title, section.line);
  cutter.blocks(node.blocks, null);
  const labelled = cutter.pieces.filter(({ role }) => role === 'challenge').length;
  if (labelled === 0) return [];
  return pairsOf(cutter.pieces, false).filter(({ solution }) => solution !== null);
}

const hardest = '(?:single\\s+)?(?:biggest|greatest|hardest|toughest|main|major)\\s+';
/** `My biggest problem was …`, and of `the main challenge` what is over: a project has its main problem too. */
const singledOut = new RegExp(
  `^(?:(?:my|our|one of (?:my|our))\\s+${hardest}(?:problems?|issues?|challenges?|difficult(?:y|ies)|obstacles?|hurdles?)` +
    `|(?:the|one of the)\\s+${hardest}(?:challenges?|difficult(?:y|ies)|obstacles?|hurdles?))` +
    `\\b[^.!?\\n]{0,60}?\\s(?:was|were)\\s`,
  'i',
);

/** Paragraphs that say of one challenge that it was the hardest, each with the one behind that solves it. */
function singledOutIn(blocks: readonly Block[], inline: InlineReader): Pairs {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph' || !singledOut.test(block.source)) return [];
    const next = blocks[index + 1];
    const isSolved = next?.type === 'paragraph' && tellsSolution(next.source);
    const cutter = new PieceCutter(inline);
    cutter.blocks(isSolved ? [block, next] : [block], null);
    return pairsOf(cutter.pieces, true);
  });
}

/** As many pairs below `License` or `Contributing` have lost their heading; fewer are part of a template. */
const fewestLost = 2;

/**
 * Finds challenges outside the sections on them: both halves labelled, which no list of features has; a
 * bold line that heads a list; a lesson with its own `Solution:`; or a paragraph on the hardest of all.
 */
export function readStrayChallenges(node: OutlineNode, inline: InlineReader): Pairs {
  if (node.meaning.takeaways === 'negative') {
    const pairs = labelledPairs(node, inline);
    return pairs.length >= fewestLost ? pairs : [];
  }
  const told = [...boldLists(node.blocks, inline), ...labelledPairs(node, inline)];
  const lines = new Set(told.map(({ line }) => line));
  return [...told, ...singledOutIn(node.blocks, inline).filter(({ line }) => !lines.has(line))];
}

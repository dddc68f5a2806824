import type { Block, ParagraphBlock } from '../blocks/Block';
import { startsWithSymbol } from '../titles/trimEmoji';
import { isAdvice } from './isAdvice';
import type { TakeawaySource } from './TakeawayCollector';

/** Fewer sentences in a row are prose. */
const fewest = 3;
/** Lines from one item to the next; a wider gap ends the list. */
const widestStep = 3;
/** The share of items that must be one plain sentence each. */
const mostlySentences = 2 / 3;

/** Shortest and longest line that is an item, in characters. */
const shortest = 15;
const longest = 240;
/** `Example code snippet` among sentences is a heading that was lost with the bullets. */
const fewestWords = 4;
/** `Use modular design` is none. */
const fewestOfAdvice = 3;

const start = /^[\p{Lu}\d“"`*_]/u;
/** Words to a full stop; a dot before a small letter is one of a name such as `index.ts`. */
const oneSentence = /^[^.!?:]+(?:\.[a-z][^.!?:]*)*[.!]?$/u;
/** A line of a program. */
const code = /^\s*(?:\/\/|#!|[{}<])|[{;]\s*$/;
/** `I adopted several practices` is none of them. */
const introduction =
  /\b(?:the following|these|several|some of|here are|below|many)\b[^.]*\b(?:practices?|principles|lessons?|takeaways?|insights?|habits|tips)\b/i;

function isItem(line: string): boolean {
  return (
    line.length >= shortest && line.length <= longest && start.test(line) && !/[:：]$/.test(line)
  );
}

/** Whether a line is one sentence, be there an `e.g.` or an address in its brackets. */
function isSentence(line: string): boolean {
  return oneSentence.test(line.replace(/\([^()]*\)/g, ''));
}

function areItems(lines: readonly string[]): boolean {
  if (lines.length < fewest || !lines.every(isItem) || lines.some(startsWithSymbol)) return false;
  return lines.filter(isSentence).length >= lines.length * mostlySentences;
}

function saysEnough(text: string): boolean {
  const words = text.split(/\s+/).length;
  return words >= (isAdvice(text) ? fewestOfAdvice : fewestWords) || /[.!]$/.test(text);
}

function itemsOf({ source, line }: ParagraphBlock): readonly TakeawaySource[] {
  return leadingItems(source).flatMap((text, index): TakeawaySource[] => {
    const at = line + index;
    const isLesson = !introduction.test(text) && saysEnough(text.trim());
    return isLesson ? [{ source: text, line: at, endLine: at }] : [];
  });
}

/** The lines of a paragraph as far as they are items: code may follow that lost its fence. */
function leadingItems(source: string): readonly string[] {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !isItem(line.trim()) || code.test(line));
  return end < 0 ? lines : lines.slice(0, end);
}

/** The runs of one-line paragraphs that stand as close to one another as items do. */
function runsOf(blocks: readonly Block[]): readonly (readonly ParagraphBlock[])[] {
  const runs: ParagraphBlock[][] = [];
  let last: ParagraphBlock | null = null;
  for (const block of blocks) {
    const fits = block.type === 'paragraph' && isItem(block.source) && !block.source.includes('\n');
    if (!fits) {
      last = null;
      continue;
    }
    if (last !== null && block.line - last.endLine <= widestStep) runs.at(-1)?.push(block);
    else runs.push([block]);
    last = block;
  }
  return runs;
}

/**
 * The items of lists whose bullets were lost on paste: paragraphs of one sentence each in a row, or the
 * lines of a paragraph that are each a sentence. None where the section has lists.
 */
export function lostItems(blocks: readonly Block[]): ReadonlyMap<Block, readonly TakeawaySource[]> {
  if (blocks.some(({ type }) => type === 'list' || type === 'table')) return new Map();
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const listed = paragraphs.filter(({ source }) => areItems(leadingItems(source)));
  const inRuns = runsOf(blocks).filter((run) => areItems(run.map(({ source }) => source)));
  return new Map([...listed, ...inRuns.flat()].map((block) => [block, itemsOf(block)]));
}

import type { CodeBlock } from './readCodeBlocks';

/** A block of code with the title of its note. */
export interface TitledBlock {
  readonly title: string;
  readonly block: CodeBlock;
}

/** What a word counts in each place: in the title, the heading, the first line and the rest of the code. */
const weights = [8, 6, 4, 2] as const;

/**
 * The blocks that hold every word of a query, best first: whole words before beginnings, those before
 * parts of words, and titles before code. Blocks of the same rank, and all without a query, keep their order.
 */
export function rankCode<Block extends TitledBlock>(
  blocks: readonly Block[],
  query: string,
): readonly Block[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return blocks;
  return blocks
    .map((one) => ({ one, score: scoreOf(one, words) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
    .map(({ one }) => one);
}

/** The lines of a block that hold anything. */
export function filledLines({ code }: CodeBlock): readonly string[] {
  return code.split('\n').filter((line) => line.trim() !== '');
}

function scoreOf({ block, title }: TitledBlock, words: readonly string[]): number {
  const [first = '', ...rest] = filledLines(block);
  const places = [title, block.heading ?? '', `${block.language} ${first}`, rest.join('\n')].map(
    (text) => text.toLowerCase(),
  );
  const scores = words.map((word) =>
    places.reduce((best, text, at) => Math.max(best, degree(text, word) * (weights[at] ?? 0)), 0),
  );
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

/** 3 where the word stands whole in a text, 2 where it begins one, 1 where it is a part of one, else 0. */
function degree(text: string, word: string): number {
  let best = 0;
  for (let at = text.indexOf(word); at >= 0 && best < 3; at = text.indexOf(word, at + 1)) {
    const begins = !isLetter(text[at - 1]);
    const ends = !isLetter(text[at + word.length]);
    best = Math.max(best, begins ? (ends ? 3 : 2) : 1);
  }
  return best;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}

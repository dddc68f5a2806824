import type { MarkdownIt } from 'markdown-it';
import type { Block } from './Block';
import { buildBlocks } from './buildBlocks';
import { LineState } from './LineState';

/**
 * Finds the blocks of some lines.
 * @param parser one made by `createMarkdownParser`
 */
export function parseBlocks(lines: readonly string[], parser: MarkdownIt): readonly Block[] {
  const state = new LineState(lines, parser);
  parser.block.tokenize(state, 0, state.lineMax);
  return buildBlocks(state.tokens);
}

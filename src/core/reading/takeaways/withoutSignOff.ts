import type { Block } from '../blocks/Block';
import { splitLabel } from '../titles/splitLabel';
import { promiseOf } from './labelOf';

const emphasised = /^\P{L}*?([*_]{1,3})(?=\S)[^*_]+\1\P{L}*$/u;

function isList({ type }: Block): boolean {
  return type === 'list' || type === 'table';
}

function isRule(block: Block): boolean {
  return block.type === 'gap' && block.isRule;
}

function promises(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  const label = splitLabel(block.source)?.label;
  return label !== undefined && promiseOf(label) !== null;
}

function isEmphasised(block: Block): boolean {
  return block.type !== 'paragraph' || emphasised.test(block.source);
}

/**
 * The blocks of a section without what an author sets off below a last rule: `*Built with care*`, or the
 * start of another text, where the items stand above it.
 */
export function withoutSignOff(blocks: readonly Block[]): readonly Block[] {
  const rule = blocks.map(isRule).lastIndexOf(true);
  const below = rule < 0 ? [] : blocks.slice(rule + 1);
  if (below.length === 0 || below.some((block) => isList(block) || promises(block))) return blocks;
  const isSetOff = blocks.slice(0, rule).some(isList) || below.every(isEmphasised);
  return isSetOff ? blocks.slice(0, rule) : blocks;
}

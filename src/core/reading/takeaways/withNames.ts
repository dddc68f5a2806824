import type { Block, ParagraphBlock } from '../blocks/Block';

/** More words say something. */
const longestName = 4;

/** The words of a list of one item that says no more than a name, or null. */
function nameOf(block: Block): ParagraphBlock | null {
  if (block.type !== 'list' || block.items.length > 1) return null;
  const [only, ...rest] = block.items[0]?.children ?? [];
  if (only?.type !== 'paragraph' || rest.length > 0) return null;
  const isName = /^[\p{L}\d][^.!?:*_\n]*$/u.test(only.source);
  return isName && only.source.split(/\s+/).length <= longestName ? only : null;
}

/** Whether a block is text of several lines, which are items that lost their bullets. */
function holdsLines(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.source.includes('\n');
}

/**
 * The blocks of a section, with the names of groups as labels where each is the one item of a list over the
 * lines of its group: `- Testing` kept its bullet, and the advice below it did not.
 */
export function withNames(blocks: readonly Block[]): readonly Block[] {
  const names = blocks.map((block, index) =>
    holdsLines(blocks[index + 1]) ? nameOf(block) : null,
  );
  if (names.filter((name) => name !== null).length < 2) return blocks;
  return blocks.map((block, index) => {
    const name = names[index] ?? null;
    return name === null ? block : { ...name, source: `**${name.source}**` };
  });
}

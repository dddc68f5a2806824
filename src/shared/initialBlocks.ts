/** Some blocks in a row: the index of the first, and of the first that is none of them. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** Characters of HTML that fill the first window of a page and a little more. */
const initialLength = 24_000;
/** Blocks before the one that is read: what stands above it is seen on scrolling back a little. */
const above = 3;

/** The blocks around a line that are shown at once when a note opens. */
export function initialBlocks(
  blocks: readonly { readonly html: string; readonly line: number }[],
  line: number,
): BlockRange {
  const following = blocks.findIndex((block) => block.line > line);
  const target = (following < 0 ? blocks.length : following) - 1;
  const from = Math.max(0, target - above);
  let to = from;
  for (let length = 0; to < blocks.length && (to <= target || length < initialLength); to += 1) {
    length += blocks[to]?.html.length ?? 0;
  }
  return { from, to };
}

import type { RenderedBlock } from './renderNote';

/** Some blocks in a row that give way to others. */
export interface BlockChange {
  /** Index of the first block that goes. */
  readonly from: number;
  readonly removed: number;
  readonly blocks: readonly RenderedBlock[];
  /** Lines that all blocks below have moved by. */
  readonly shift: number;
}

/** What changed between two renderings of a note; null when nothing did. */
export function diffBlocks(
  before: readonly RenderedBlock[],
  after: readonly RenderedBlock[],
): BlockChange | null {
  const shortest = Math.min(before.length, after.length);
  let from = 0;
  while (from < shortest && same(before[from], after[from], 0)) from += 1;
  if (from === before.length && from === after.length) return null;
  const shift = lastLine(after) - lastLine(before);
  let kept = 0;
  while (kept < shortest - from && same(before.at(-1 - kept), after.at(-1 - kept), shift)) {
    kept += 1;
  }
  return {
    from,
    removed: before.length - kept - from,
    blocks: after.slice(from, after.length - kept),
    shift,
  };
}

function lastLine(blocks: readonly RenderedBlock[]): number {
  return blocks.at(-1)?.line ?? 0;
}

function same(
  before: RenderedBlock | undefined,
  after: RenderedBlock | undefined,
  shift: number,
): boolean {
  return before?.html === after?.html && (before?.line ?? 0) + shift === after?.line;
}

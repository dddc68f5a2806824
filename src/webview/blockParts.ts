/**
 * The parts of a block that begin on lines of their own, such as the items of a list: which of them
 * belongs to a line, and which stands at a height of the window.
 */

import type { ReadingPosition } from '../shared/protocol';

/** What the contents, the links and the kept checks of the note depend on. */
const wholeNoteParts = '[id], a[name], input[data-task]';

/** A block on the page, with the line it starts on, from 1. */
export interface BuiltBlock {
  readonly line: number;
  readonly element: HTMLElement;
}

/** The parts of a block in the order of the note, the block itself first. */
function partsOf({ element, line }: BuiltBlock): readonly BuiltBlock[] {
  const parts = [...element.querySelectorAll<HTMLElement>('[data-line]')];
  return [
    { line, element },
    ...parts.map((part) => ({ line: line + Number(part.dataset['line']), element: part })),
  ];
}

/** The innermost part that starts on a line, or last before it. */
export function partOfLine(block: BuiltBlock, line: number): HTMLElement {
  return (
    partsOf(block)
      .filter((part) => part.line <= line)
      .at(-1)?.element ?? block.element
  );
}

/** The position at which a line stands at the top: within a part by the share of its lines above. */
export function positionInBlock(
  block: BuiltBlock,
  next: BuiltBlock,
  line: number,
): ReadingPosition {
  const parts = partsOf(block);
  const start = parts.filter((part) => part.line <= line).at(-1) ?? block;
  const end = parts.find((part) => part.line > line) ?? next;
  if (end.line <= start.line) return { line: start.line, within: 0 };
  const height =
    end.element.getBoundingClientRect().top - start.element.getBoundingClientRect().top;
  const share = (line - start.line) / (end.line - start.line);
  return { line: start.line, within: Math.round(height * share) };
}

/** The line before the first part that begins below a height of the window; null where none does. */
export function lastLineAbove(block: BuiltBlock, bottom: number): number | null {
  const [, ...parts] = partsOf(block);
  const below = parts.find(({ element }) => element.getBoundingClientRect().top > bottom);
  return below ? Math.max(1, below.line - 1) : null;
}

/** The last part that begins above a height of the window. */
export function partAtTop(block: HTMLElement, top: number): Element {
  let found: Element = block;
  for (const part of block.querySelectorAll('[data-line]')) {
    if (part.getBoundingClientRect().top > top + 1) break;
    found = part;
  }
  return found;
}

/** Whether something outside a block depends on it; on one that is not built yet, it may. */
export function isPointedAt({ element }: { readonly element: HTMLElement | null }): boolean {
  return element?.querySelector(wholeNoteParts) !== null;
}

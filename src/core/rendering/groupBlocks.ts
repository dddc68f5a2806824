import type { Token } from 'markdown-it';
import { tagsIn } from './tagsIn';

/** Top-level blocks that are shown together: mostly one, more where raw HTML spans several. */
export interface BlockGroup {
  readonly tokens: readonly Token[];
  /** Lines from 0; the end is not included. */
  readonly start: number;
  readonly end: number;
}

/** HTML elements that never have an end tag. */
const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/**
 * Cuts a note into groups that can be parsed as HTML each on its own: a `<details>` that is opened
 * in one block and closed in another keeps all between them together.
 */
export function groupBlocks(tokens: readonly Token[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  let current: Token[] = [];
  let depth = 0;
  let open = 0;
  for (const token of tokens) {
    current.push(token);
    depth += token.nesting;
    if (depth > 0) continue;
    if (token.type === 'html_block') open = Math.max(0, open + openElements(token.content));
    if (open > 0) continue;
    groups.push(asGroup(current));
    current = [];
  }
  if (current.length > 0) groups.push(asGroup(current));
  return groups;
}

/** How many more elements a piece of HTML opens than it closes. */
function openElements(html: string): number {
  let open = 0;
  for (const { name, isClosing, isSelfClosing } of tagsIn(html)) {
    if (voidElements.has(name) || isSelfClosing) continue;
    open += isClosing ? -1 : 1;
  }
  return open;
}

function asGroup(tokens: readonly Token[]): BlockGroup {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { map } of tokens) {
    if (!map) continue;
    start = Math.min(start, map[0]);
    end = Math.max(end, map[1]);
  }
  return { tokens, start: Number.isFinite(start) ? start : 0, end };
}

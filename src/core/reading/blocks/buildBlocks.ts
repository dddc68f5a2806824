import type { Token } from 'markdown-it';
import type { Block, ItemBlock, RowBlock } from './Block';

/** A container that is still open while its children arrive. */
interface Open {
  readonly type: string;
  readonly line: number;
  readonly endLine: number;
  readonly children: Block[];
  readonly items: ItemBlock[];
  readonly rows: RowBlock[];
  cells: string[];
}

function open(type: string, lines: { line: number; endLine: number }): Open {
  return { type, ...lines, children: [], items: [], rows: [], cells: [] };
}

function linesOf(token: Token): { line: number; endLine: number } {
  const [start, end] = token.map ?? [0, 1];
  return { line: start + 1, endLine: Math.max(end, start + 1) };
}

/** The end of a container is the end of its last child: markdown-it counts blank lines after it too. */
function spanning(line: number, children: readonly { endLine: number }[]) {
  return { line, endLine: children.at(-1)?.endLine ?? line };
}

function closeList(closing: Open, parent: Open): void {
  if (closing.items.length === 0) return;
  const ordered = closing.type === 'ordered_list_open';
  parent.children.push({
    type: 'list',
    ...spanning(closing.line, closing.items),
    ordered,
    items: closing.items,
  });
}

function closeTable(closing: Open, parent: Open): void {
  const [header, ...rows] = closing.rows;
  if (header === undefined) return;
  parent.children.push({
    type: 'table',
    line: closing.line,
    endLine: closing.endLine,
    header,
    rows,
  });
}

const closers: Readonly<Record<string, (closing: Open, parent: Open) => void>> = {
  bullet_list_open: closeList,
  ordered_list_open: closeList,
  list_item_open: ({ line, children }, parent) => {
    parent.items.push({ type: 'item', ...spanning(line, children), children });
  },
  blockquote_open: ({ line, children }, parent) => {
    parent.children.push({ type: 'quote', ...spanning(line, children), children });
  },
  table_open: closeTable,
};

/** Collects one table row: markdown-it gives cells as inline tokens between `tr` tokens. */
function readRow(token: Token, table: Open): void {
  if (token.type === 'tr_open') table.cells = [];
  if (token.type === 'tr_close') {
    // The line of underscores below the header is no row, hence one more from the second on.
    const offset = table.rows.length === 0 ? 0 : table.rows.length + 1;
    table.rows.push({ line: table.line + offset, cells: table.cells });
  }
}

function readLeaf(token: Token, before: Token | undefined, parent: Open): void {
  switch (token.type) {
    case 'inline':
      readInline(token, before, parent);
      break;
    case 'html_block':
      parent.children.push({ type: 'html', ...linesOf(token), source: token.content });
      break;
    case 'fence':
    case 'code_block':
    case 'hr':
      parent.children.push({ type: 'gap', ...linesOf(token) });
      break;
    default:
      readRow(token, parent);
  }
}

function readInline(token: Token, before: Token | undefined, parent: Open): void {
  if (parent.type === 'table_open') {
    parent.cells.push(token.content);
    return;
  }
  const source = token.content;
  if (before?.type === 'heading_open') {
    const level = Number(before.tag.slice(1));
    parent.children.push({ type: 'heading', ...linesOf(before), level, source });
  } else {
    parent.children.push({ type: 'paragraph', ...linesOf(token), source });
  }
}

/**
 * Turns markdown-it's flat tokens into a tree. It keeps its own stack, and markdown-it stops at a
 * hundred levels, so that no nesting can exhaust the call stack.
 */
export function buildBlocks(tokens: readonly Token[]): readonly Block[] {
  let current = open('root', { line: 1, endLine: 1 });
  const stack: Open[] = [];
  tokens.forEach((token, index) => {
    if (token.nesting === 1 && token.type in closers) {
      stack.push(current);
      current = open(token.type, linesOf(token));
    } else if (token.nesting === -1 && token.type.replace('_close', '_open') === current.type) {
      const parent = stack.pop() ?? current;
      closers[current.type]?.(current, parent);
      current = parent;
    } else {
      readLeaf(token, tokens[index - 1], current);
    }
  });
  return current.children;
}

import type { Token } from 'markdown-it';
import type { Block, ItemBlock, RowBlock } from './Block';
import { splitAtTabs } from './splitAtTabs';

/** A container that is still open while its children arrive; lists open items, tables open rows. */
class Open {
  readonly children: Block[] = [];
  readonly items: ItemBlock[] = [];
  readonly rows: RowBlock[] = [];
  cells: string[] = [];

  constructor(
    readonly type: string,
    readonly line: number,
    readonly endLine: number,
  ) {}
}

function startOf(token: Token): number {
  return (token.map?.[0] ?? 0) + 1;
}

function endOf(token: Token): number {
  return Math.max(token.map?.[1] ?? 1, startOf(token));
}

/** The end of a container is the end of its last child: markdown-it counts blank lines after it too. */
function lastLine(line: number, children: readonly { endLine: number }[]): number {
  return children.at(-1)?.endLine ?? line;
}

function closeTable({ line, endLine, rows: [header, ...rows] }: Open, parent: Open): void {
  if (header !== undefined) parent.children.push({ type: 'table', line, endLine, header, rows });
}

/** Hands what a container holds to the one around it. */
function close(closing: Open, parent: Open): void {
  const { type, line, children, items } = closing;
  switch (type) {
    case 'list_item_open':
      parent.items.push({ type: 'item', line, endLine: lastLine(line, children), children });
      break;
    case 'blockquote_open':
      parent.children.push({ type: 'quote', line, endLine: lastLine(line, children), children });
      break;
    case 'table_open':
      closeTable(closing, parent);
      break;
    default: {
      if (items.length === 0) return;
      const ordered = type === 'ordered_list_open';
      parent.children.push({ type: 'list', line, endLine: lastLine(line, items), ordered, items });
    }
  }
}

/** Collects one table row: markdown-it gives cells as inline tokens between `tr` tokens. */
function readRow(token: Token, table: Open): void {
  if (token.type === 'tr_open') table.cells = [];
  if (token.type === 'tr_close') {
    // The line of dashes below the header is no row, hence one more from the second on.
    const offset = table.rows.length === 0 ? 0 : table.rows.length + 1;
    table.rows.push({ line: table.line + offset, cells: table.cells });
  }
}

function readLeaf(token: Token, before: Token | undefined, parent: Open): void {
  switch (token.type) {
    case 'inline':
      readInline(token, before, parent);
      break;
    case 'html_block': {
      const source = token.content;
      parent.children.push({ type: 'html', line: startOf(token), endLine: endOf(token), source });
      break;
    }
    case 'fence':
    case 'code_block':
    case 'hr': {
      const isRule = token.type === 'hr';
      parent.children.push({ type: 'gap', line: startOf(token), endLine: endOf(token), isRule });
      break;
    }
    default:
      readRow(token, parent);
  }
}

/** So much white space in a row is no part of a sentence. */
const longSpace = /[^\S\n]{20,}/g;
/** A quick look for a run of white space, or for white space of other kinds, that most text does not pass. */
const oddSigns = /[^\x20-\x7e\n]/;

/** Inline text as the rules read it: patterns may look at a run of spaces from each place in it. */
function sourceOf({ content }: Token): string {
  if (!content.includes('   ') && !oddSigns.test(content)) return content;
  return content.replace(longSpace, (space) => (space.includes('\t') ? '\t' : ' '));
}

function readInline(token: Token, before: Token | undefined, parent: Open): void {
  const source = sourceOf(token);
  if (parent.type === 'table_open') {
    parent.cells.push(source);
    return;
  }
  if (before?.type === 'heading_open') {
    const level = Number(before.tag.slice(1));
    const [line, endLine] = [startOf(before), endOf(before)];
    parent.children.push({ type: 'heading', line, endLine, level, source });
  } else {
    const [line, endLine] = [startOf(token), endOf(token)];
    for (const block of splitAtTabs({ type: 'paragraph', line, endLine, source }))
      parent.children.push(block);
  }
}

const containers = new Set([
  'bullet_list_open',
  'ordered_list_open',
  'list_item_open',
  'blockquote_open',
  'table_open',
]);
const closers = new Set([...containers].map((type) => type.replace('_open', '_close')));

/**
 * Turns markdown-it's flat tokens into a tree. It keeps its own stack, and markdown-it stops at a
 * hundred levels, so that no nesting can exhaust the call stack.
 */
export function buildBlocks(tokens: readonly Token[]): readonly Block[] {
  let current = new Open('root', 1, 1);
  const stack: Open[] = [];
  tokens.forEach((token, index) => {
    if (token.nesting === 1 && containers.has(token.type)) {
      stack.push(current);
      current = new Open(token.type, startOf(token), endOf(token));
    } else if (token.nesting === -1 && closers.has(token.type)) {
      const parent = stack.pop() ?? current;
      close(current, parent);
      current = parent;
    } else {
      readLeaf(token, tokens[index - 1], current);
    }
  });
  return current.children;
}

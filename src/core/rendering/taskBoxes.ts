import type { MarkdownIt, Token } from 'markdown-it';

/**
 * A markdown-it plugin for GitHub's task list items (GFM spec, section 5.3): `[ ]` or `[x]` at the
 * start of a list item becomes a disabled box that knows its line.
 */
export function taskBoxes(markdown: MarkdownIt): void {
  markdown.core.ruler.after('inline', 'task-boxes', (state) => {
    state.tokens.forEach((token, at) => {
      const [item, paragraph] = state.tokens.slice(Math.max(0, at - 2), at);
      const startsItem = item?.type === 'list_item_open' && paragraph?.type === 'paragraph_open';
      if (!startsItem || token.type !== 'inline') return;
      const found = takeBox(token);
      if (found === null) return;
      item.attrJoin('class', 'task');
      const box = new state.Token('html_inline', '', 0);
      box.content = boxHtml(token, found === 'done');
      token.children?.unshift(box);
    });
  });
}

/** Cuts the box from the start of an item's text; null where there is none. */
function takeBox(inline: Token): 'done' | 'open' | null {
  const first = inline.children?.[0];
  const box = first?.type === 'text' ? /^\[([ xX])\][ \t]+(?=\S)/.exec(first.content) : null;
  if (!first || !box) return null;
  first.content = first.content.slice(box[0].length);
  return box[1] === ' ' ? 'open' : 'done';
}

function boxHtml(inline: Token, done: boolean): string {
  const line = (inline.map?.[0] ?? 0) + 1;
  return `<input type="checkbox" disabled data-task-line="${line}"${done ? ' checked' : ''}> `;
}

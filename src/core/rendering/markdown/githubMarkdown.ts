/**
 * GitHub's own Markdown: alerts and task boxes.
 */

import type { MarkdownIt, Token } from 'markdown-it';

const marker = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;

/**
 * A markdown-it plugin for GitHub's alerts: a quote whose first line is `[!TIP]` alone becomes a box
 * with that title. The title is written by the page's language, so only its kind stands here.
 */
export function alerts(markdown: MarkdownIt): void {
  markdown.core.ruler.before('inline', 'alerts', (state) => {
    const gone = new Set<Token>();
    state.tokens.forEach((quote, at) => {
      if (quote.type !== 'blockquote_open') return;
      for (const token of markAlert(quote, state.tokens.slice(at + 1, at + 4))) gone.add(token);
    });
    if (gone.size > 0) state.tokens = state.tokens.filter((token) => !gone.has(token));
  });
}

/** Takes the marker off a quote that starts with one; returns the tokens that are empty then. */
function markAlert(quote: Token, start: readonly Token[]): readonly Token[] {
  const [paragraph, inline] = start;
  if (paragraph?.type !== 'paragraph_open' || !inline) return [];
  const found = marker.exec(inline.content);
  if (!found) return [];
  quote.attrSet('class', 'alert');
  quote.attrSet('data-alert', (found[1] ?? '').toLowerCase());
  inline.content = inline.content.slice(found[0].length);
  return inline.content === '' ? start : [];
}

/** What a sign between the brackets means; `[/]` and `[-]` are Obsidian's. */
const states = { ' ': 'open', x: 'done', X: 'done', '/': 'started', '-': 'canceled' } as const;
type State = (typeof states)[keyof typeof states];

/**
 * A markdown-it plugin for GitHub's task list items (GFM spec, section 5.3): `[ ]` or `[x]` at the
 * start of a list item becomes a disabled box that knows its source text (`data-task`), by which it
 * is found again after the lines have moved. A box of another state cannot be checked.
 */
export function taskItems(markdown: MarkdownIt): void {
  markdown.renderer.rules['task_box'] = (tokens, at) => tokens[at]?.content ?? '';
  markdown.core.ruler.after('inline', 'task-boxes', (state) => {
    state.tokens.forEach((token, at) => {
      const [item, paragraph] = state.tokens.slice(Math.max(0, at - 2), at);
      const startsItem = item?.type === 'list_item_open' && paragraph?.type === 'paragraph_open';
      if (!startsItem || token.type !== 'inline') return;
      const found = takeBox(token);
      if (found === null) return;
      item.attrJoin('class', found === 'canceled' ? 'task canceled' : 'task');
      const box = new state.Token('task_box', '', 0);
      const task = taskText(token);
      if (canBeChecked(found)) box.meta = { task };
      box.content = boxOf(markdown, found, task);
      token.children?.unshift(box);
    });
  });
}

function canBeChecked(state: State): boolean {
  return state === 'open' || state === 'done';
}

/** Only a box that is open or done says by its text where it is found again. */
function boxOf(markdown: MarkdownIt, state: State, task: string): string {
  const text = ` data-task="${markdown.utils.escapeHtml(task)}"`;
  const attributes: Readonly<Record<State, string>> = {
    open: text,
    done: `${text} checked`,
    started: ' class="started"',
    canceled: ' class="canceled"',
  };
  return `<input type="checkbox" disabled${attributes[state]}> `;
}

/** The source text of the box that an inline token begins with; null where it begins with none. */
export function taskOf(inline: Token): string | null {
  const meta = inline.children?.[0]?.meta as { readonly task?: unknown } | null | undefined;
  return typeof meta?.task === 'string' ? meta.task : null;
}

/** Cuts the box from the start of an item's text; null where there is none. */
function takeBox(inline: Token): State | null {
  const first = inline.children?.[0];
  if (first?.type !== 'text') return null;
  // Behind the blank may stand bold text, code or a link, which are tokens of their own.
  const box = /^\[([ xX/-])\](?:[ \t]+|$)/.exec(first.content);
  // An item that is nothing but brackets is text.
  const alone = first.content.length === 3 && !/^\[[ xX/-]\][ \t]+\S/.test(inline.content);
  if (!box || alone) return null;
  first.content = first.content.slice(box[0].length);
  return states[box[1] as keyof typeof states];
}

/** The first line of an item's Markdown, without its box. */
function taskText(inline: Token): string {
  return (inline.content.split('\n')[0] ?? '').slice(3).trim();
}

import type { Env, MarkdownIt, StateInline, Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';

/** What the plugin keeps of the footnotes of a note. */
interface Footnotes {
  /** The number of each by its label behind a colon; -1 where nothing has referred to it yet. */
  readonly refs?: Record<string, number>;
  /** Those that are referred to, in that order. */
  list?: { readonly label: string; count: number }[];
}

/** The longest label, as that of a link may be (CommonMark 0.31, section 4.7). In characters. */
const longestLabel = 999;
const reference = new RegExp(`\\[\\^([^\\]\\s]{1,${longestLabel}})\\]`, 'y');

/**
 * GitHub's footnotes: the plugin of the markdown-it organisation, with two of its rules made linear.
 * {@link gatherFootnotes} is not part of the parser, so that a long note can be read piece by piece.
 */
export function footnotes(markdown: MarkdownIt): void {
  markdown.use(footnote);
  markdown.inline.ruler.at('footnote_ref', takeReference);
  // GitHub knows no footnotes that are written where they are used.
  markdown.inline.ruler.disable('footnote_inline');
  markdown.core.ruler.disable('footnote_tail');
  // The plugin says which of several references one is: `[1:2]`. GitHub shows the number alone.
  markdown.renderer.rules['footnote_caption'] = (tokens, at) => {
    const { id } = (tokens[at]?.meta ?? {}) as { readonly id?: number };
    return String((id ?? 0) + 1);
  };
}

/** Whether a note defines a footnote. */
export function hasFootnotes(environment: Env): boolean {
  return 'footnotes' in environment;
}

function footnotesOf(environment: Env): Footnotes {
  return (environment as { readonly footnotes?: Footnotes }).footnotes ?? {};
}

/** `[^label]`, where the note defines such a footnote. */
function takeReference(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b) return false;
  const known = footnotesOf(state.env);
  reference.lastIndex = state.pos;
  const label = known.refs && reference.exec(state.src)?.[1];
  if (label === undefined || known.refs?.[`:${label}`] === undefined) return false;
  const end = state.pos + label.length + 3;
  if (end > state.posMax) return false;
  if (!silent) state.push('footnote_ref', '', 0).meta = countReference(known, label);
  state.pos = end;
  return true;
}

function countReference(known: Footnotes, label: string): Record<string, unknown> {
  const list = (known.list ??= []);
  const refs = known.refs ?? {};
  let id = refs[`:${label}`] ?? -1;
  if (id < 0) {
    id = list.push({ label, count: 0 }) - 1;
    refs[`:${label}`] = id;
  }
  const footnote = list[id] ?? { label, count: 0 };
  footnote.count += 1;
  return { id, subId: footnote.count - 1, label };
}

/** Takes the footnotes out of the tokens of a whole note, and puts those referred to behind them. */
export function gatherFootnotes(
  tokens: readonly Token[],
  environment: Env,
  newToken: (type: string, nesting: -1 | 0 | 1) => Token,
): Token[] {
  const { text, notes } = partFootnotes(tokens);
  const list = footnotesOf(environment).list ?? [];
  if (list.length === 0) return text;
  text.push(newToken('footnote_block_open', 1));
  for (const [id, { label, count }] of list.entries()) {
    const open = newToken('footnote_open', 1);
    open.meta = { id, label };
    text.push(open);
    for (const token of notes.get(label) ?? []) text.push(token);
    const last = text.at(-1)?.type === 'paragraph_close' ? text.pop() : undefined;
    for (let subId = 0; subId < Math.max(1, count); subId += 1) {
      const anchor = newToken('footnote_anchor', 0);
      anchor.meta = { id, subId, label };
      text.push(anchor);
    }
    if (last) text.push(last);
    text.push(newToken('footnote_close', -1));
  }
  text.push(newToken('footnote_block_close', -1));
  return text;
}

/** The tokens of the text, and those of each footnote by its label. */
function partFootnotes(tokens: readonly Token[]) {
  const text: Token[] = [];
  const notes = new Map<string, Token[]>();
  let current: Token[] | null = null;
  for (const token of tokens) {
    if (token.type === 'footnote_reference_open') {
      current = [];
      notes.set((token.meta as { readonly label: string }).label, current);
    } else if (token.type === 'footnote_reference_close') current = null;
    else (current ?? text).push(token);
  }
  return { text, notes };
}

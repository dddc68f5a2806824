/**
 * The top-level blocks of a note, found step by step and cut where each is whole as HTML.
 */

import type { Env, MarkdownIt, Token } from 'markdown-it';

/** A tag of raw HTML. */
interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly isSelfClosing: boolean;
}

const tagStart = /<(?:!--|(\/?)([a-z][a-z0-9-]*))/gi;

/**
 * The tags of some HTML, outside of comments. Never looks back: a tag or a comment that does not end
 * takes all that follows, as it does in a browser.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
function* tagsIn(html: string): Generator<HtmlTag> {
  const ends = new TagEnds(html);
  const starts = new RegExp(tagStart);
  for (let found = starts.exec(html); found; found = starts.exec(html)) {
    const [start, slash = '', name] = found;
    const behind = found.index + start.length;
    const end = name === undefined ? html.indexOf('-->', behind) : ends.after(behind);
    if (end < 0) return;
    starts.lastIndex = end + (name === undefined ? 3 : 1);
    if (name === undefined) continue;
    const isSelfClosing = html.charAt(end - 1) === '/';
    yield { name: name.toLowerCase(), isClosing: slash !== '', isSelfClosing };
  }
}

/** Finds where tags end. Each character is looked at once, however many tags never do. */
class TagEnds {
  readonly #html: string;
  /** The quotation marks that are known to come no more. */
  readonly #last = new Set<string>();

  constructor(html: string) {
    this.#html = html;
  }

  /** Where the `>` is that ends a tag, outside of quotation marks; -1 where there is none. */
  after(start: number): number {
    for (let at = start; at < this.#html.length; at += 1) {
      const sign = this.#html.charAt(at);
      if (sign === '>') return at;
      if (sign === '"' || sign === "'") at = this.#behindQuote(sign, at);
    }
    return -1;
  }

  /** The mark that ends a quotation; the one that begins it where none does. */
  #behindQuote(sign: string, start: number): number {
    const end = this.#last.has(sign) ? -1 : this.#html.indexOf(sign, start + 1);
    if (end < 0) this.#last.add(sign);
    return Math.max(start, end);
  }
}

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

/**
 * Finds the blocks of a text as the block parser itself does, but gives way after each that stands at
 * the top level: the parser would hold its caller up for the whole of a long note. The text has no
 * carriage returns and no NUL (CommonMark 0.31, sections 2.1 and 2.3).
 */
export function* readBlocks(
  markdown: MarkdownIt,
  source: string,
  environment: Env,
): Generator<void, Token[]> {
  const { block } = markdown;
  const tokens: Token[] = [];
  const state = new block.State(source, markdown, environment, tokens);
  const rules = block.ruler.getRules('');
  let line = state.skipEmptyLines(0);
  while (line < state.lineMax) {
    state.line = line;
    rules.some((rule) => rule(state, line, state.lineMax, false));
    // The last rule, of paragraphs, takes what no other does.
    if (state.line <= line) throw new Error(`No block was found at line ${line + 1}.`);
    line = state.skipEmptyLines(state.line);
    yield;
  }
  return tokens;
}

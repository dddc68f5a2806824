/**
 * Obsidian's own Markdown: links in double brackets, highlighted text and comments.
 */

import { slug } from 'github-slugger';
import type { MarkdownIt, StateInline } from 'markdown-it';
import mark from 'markdown-it-mark';

/** What stands before the title in the address of a link to a note by its title. */
const wikiPrefix = '#wiki:';

/** A backslash keeps the bar from ending a cell of a table. */
const brackets = /\[\[([^[\]|\n]{1,200}?)(?:\\?\|([^[\]\n]{1,200}))?\]\]/y;
const imageName = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;
/** `200` or `200x100`, in pixels. */
const imageSize = /^(\d{1,4})(?:x(\d{1,4}))?$/;

/**
 * A markdown-it plugin for links and embeds in double brackets as Obsidian and Foam write them:
 * `[[Title]]`, `[[Title#Heading|text]]`, `[[#Heading]]`, `![[image.png|200]]`. A note that is to be
 * embedded becomes a link to it.
 */
export function wikiLinks(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'wiki-link', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x5b) return false;
    const found = bracketsAt(state, state.pos);
    if (!found || isDefined(markdown, state, found.target)) return false;
    if (!silent) pushLink(state, found, 'wiki');
    state.pos += found.length;
    return true;
  });
  markdown.inline.ruler.before('image', 'wiki-embed', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x21) return false;
    const found = bracketsAt(state, state.pos + 1);
    if (!found || isDefined(markdown, state, found.target)) return false;
    if (!silent) {
      if (imageName.test(found.target)) pushImage(state, found);
      else pushLink(state, found, 'wiki embed');
    }
    state.pos += 1 + found.length;
    return true;
  });
}

/** What stands in double brackets. */
interface Brackets {
  readonly target: string;
  /** What stands behind the bar; null where there is none. */
  readonly words: string | null;
  /** Characters, brackets included. */
  readonly length: number;
}

function bracketsAt({ src, posMax }: StateInline, start: number): Brackets | null {
  brackets.lastIndex = start;
  const found = brackets.exec(src);
  if (!found || start + found[0].length > posMax) return null;
  const [whole, target = '', words] = found;
  return { target: target.trim(), words: words?.trim() ?? null, length: whole.length };
}

/** A definition of the note's own goes before titles of other notes. */
function isDefined(markdown: MarkdownIt, state: StateInline, target: string): boolean {
  const references = (state.env as { references?: Record<string, unknown> }).references ?? {};
  return Object.hasOwn(references, markdown.utils.normalizeReference(target));
}

function pushLink(state: StateInline, { target, words }: Brackets, classes: string): void {
  const isInside = target.startsWith('#');
  const heading = target.slice(target.lastIndexOf('#') + 1).trim();
  const open = state.push('link_open', 'a', 1);
  open.attrSet('href', isInside ? `#${encode(slug(heading))}` : wikiPrefix + encode(target));
  open.attrSet('class', classes);
  state.push('text', '', 0).content = words ?? (isInside ? heading : target);
  state.push('link_close', 'a', -1);
}

function pushImage(state: StateInline, { target, words }: Brackets): void {
  const image = state.push('image', 'img', 0);
  const size = imageSize.exec(words ?? '');
  const text = size || words === null ? target.slice(target.lastIndexOf('/') + 1) : words;
  // Each part is encoded, so that no scheme or host can stand in it.
  image.attrs = [
    ['src', target.replace(/^\/+/, '/').split('/').map(encode).join('/')],
    ['alt', ''],
    ['class', 'wiki'],
  ];
  if (size?.[1] !== undefined) image.attrPush(['width', size[1]]);
  if (size?.[2] !== undefined) image.attrPush(['height', size[2]]);
  const label = new state.Token('text', '', 0);
  label.content = text;
  image.children = [label];
  image.content = text;
}

/** Half a character, which no address can hold, is replaced. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/**
 * A markdown-it plugin for `==highlighted==` text, by that of the markdown-it organization. Signs of
 * equality between words, as in `x==1 and y==2`, highlight nothing.
 */
export function highlights(markdown: MarkdownIt): void {
  markdown.use(mark);
  markdown.inline.ruler.before('mark', 'equality', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x3d) return false;
    let end = state.pos;
    while (end < state.posMax && state.src.charCodeAt(end) === 0x3d) end += 1;
    const isBetweenWords =
      isWord(state.src.charAt(state.pos - 1)) &&
      isWord(state.src.charAt(end)) &&
      end < state.posMax;
    if (!isBetweenWords) return false;
    if (!silent) state.pending += state.src.slice(state.pos, end);
    state.pos = end;
    return true;
  });
}

function isWord(sign: string): boolean {
  return /[\p{L}\p{N}_]/u.test(sign);
}

/** Of a bounded length: what never ends is no comment, and is looked for no further. */
const comment = /%%(?!%)[^%\n]{1,1000}%%(?!%)/y;

/** A markdown-it plugin for Obsidian's `%% comments %%` within a line: shown, but set back. */
export function asides(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('emphasis', 'aside', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x25) return false;
    comment.lastIndex = state.pos;
    const found = comment.exec(state.src)?.[0];
    if (found === undefined || state.pos + found.length > state.posMax) return false;
    if (!silent) {
      const open = state.push('aside_open', 'span', 1);
      open.attrSet('class', 'aside');
      state.push('text', '', 0).content = found;
      state.push('aside_close', 'span', -1);
    }
    state.pos += found.length;
    return true;
  });
}

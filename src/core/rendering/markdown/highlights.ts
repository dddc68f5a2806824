import type { MarkdownIt } from 'markdown-it';
import mark from 'markdown-it-mark';

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

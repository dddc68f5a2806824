import type { MarkdownIt } from 'markdown-it';

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

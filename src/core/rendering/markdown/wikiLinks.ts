import type { MarkdownIt } from 'markdown-it';

/** What stands before the title in the address of a link to a note by its title. */
const wikiPrefix = '#wiki:';

const wikiLink = /^\[\[([^[\]|\n]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/;

/** A markdown-it plugin for `[[Title]]` and `[[Title|text]]`: links to notes by their titles. */
export function wikiLinks(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'wiki-link', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x5b) return false;
    const found = wikiLink.exec(state.src.slice(state.pos, state.posMax));
    if (!found) return false;
    const [whole, title = '', words = title] = found;
    // A definition of the note's own goes before titles of other notes.
    const references = (state.env as { references?: Record<string, unknown> }).references ?? {};
    if (Object.hasOwn(references, markdown.utils.normalizeReference(title))) return false;
    if (!silent) {
      const open = state.push('link_open', 'a', 1);
      open.attrSet('href', wikiPrefix + encodeURIComponent(title.trim()));
      open.attrSet('class', 'wiki');
      state.push('text', '', 0).content = words.trim();
      state.push('link_close', 'a', -1);
    }
    state.pos += whole.length;
    return true;
  });
}

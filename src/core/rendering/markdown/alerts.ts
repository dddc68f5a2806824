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

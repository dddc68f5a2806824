import type { MarkdownIt, Token } from 'markdown-it';

/**
 * A markdown-it plugin that tells the page what a block of code is: its language, a diagram to draw
 * or a formula to set. Without the page's help it remains readable code.
 */
export function fences(markdown: MarkdownIt): void {
  const escape = (text: string): string => markdown.utils.escapeHtml(text);
  const block = (token: Token): string => {
    const language = languageOf(markdown.utils.unescapeAll(token.info));
    const line = token.attrGet('data-line');
    const place = line === null ? '' : ` data-line="${line}"`;
    const text = escape(token.content);
    switch (language) {
      case 'math':
        return `<div class="math display"${place}>${text}</div>\n`;
      case 'mermaid':
        return `<pre class="diagram"${place}><code>${text}</code></pre>\n`;
      default: {
        const name = language === '' ? '' : ` class="language-${escape(language)}"`;
        return `<pre${place}><code${name}>${text}</code></pre>\n`;
      }
    }
  };
  const rule = (tokens: readonly Token[], at: number): string => {
    const token = tokens[at];
    return token ? block(token) : '';
  };
  markdown.renderer.rules['fence'] = rule;
  markdown.renderer.rules['code_block'] = rule;
}

/** The first word of a fence's info string, without the braces and dots that some tools want. */
function languageOf(info: string): string {
  return (/[^\s{.,}]+/.exec(info)?.[0] ?? '').toLowerCase();
}

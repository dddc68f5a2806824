import type { MarkdownIt } from 'markdown-it';

/**
 * A markdown-it plugin that aligns table cells by the attribute GitHub uses, because the page takes
 * no inline style (GFM 0.29, section 4.10).
 */
export function alignedCells(markdown: MarkdownIt): void {
  markdown.core.ruler.push('aligned-cells', (state) => {
    for (const token of state.tokens) {
      if (token.type !== 'th_open' && token.type !== 'td_open') continue;
      const side = /^text-align:(left|center|right)$/.exec(
        String(token.attrGet('style') ?? ''),
      )?.[1];
      if (side === undefined) continue;
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
      token.attrSet('align', side);
    }
  });
}

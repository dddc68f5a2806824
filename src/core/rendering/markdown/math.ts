import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';

/** `$$ … $$`, `` $`…`$ `` or `$…$` from where they start; prices such as $5 and $6 are no formulas. */
const display = /^\$\$([^]+?)\$\$/;
const quoted = /^\$`([^`\n]+)`\$/;
const plain = /^\$(?![\s$])((?:\\.|[^\\$\n])*?[^\s\\$]|\S)\$(?![\d\p{L}])/u;

/** A markdown-it plugin for formulas as GitHub writes them: marked for the page, which sets them. */
export function math(markdown: MarkdownIt): void {
  const { escapeHtml } = markdown.utils;
  markdown.inline.ruler.after('backticks', 'math', takeFormula);
  markdown.block.ruler.before('fence', 'math', takeFormulaBlock, {
    alt: ['paragraph', 'blockquote', 'list'],
  });
  markdown.renderer.rules['math'] = (tokens, at) => {
    const token = tokens[at];
    const classes = token?.markup === '$$' ? 'math display' : 'math';
    return `<span class="${classes}">${escapeHtml(token?.content ?? '')}</span>`;
  };
  markdown.renderer.rules['math_block'] = (tokens, at) => {
    const line = tokens[at]?.attrGet('data-line') ?? '0';
    const text = escapeHtml(tokens[at]?.content ?? '');
    return `<div class="math display" data-line="${line}">${text}</div>\n`;
  };
}

function takeFormula(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x24) return false;
  const before = state.src.charAt(state.pos - 1);
  if (/[\p{L}\p{N}$\\]/u.test(before)) return false;
  const rest = state.src.slice(state.pos, state.posMax);
  const found = display.exec(rest) ?? quoted.exec(rest) ?? plain.exec(rest);
  if (!found) return false;
  if (!silent) {
    const token = state.push('math', '', 0);
    token.markup = rest.startsWith('$$') ? '$$' : '$';
    token.content = found[1]?.trim() ?? '';
  }
  state.pos += found[0].length;
  return true;
}

function takeFormulaBlock(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const lineText = (line: number): string =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
  if (lineText(start).trim() !== '$$') return false;
  let close = start + 1;
  while (close < end && isInside(state, close) && lineText(close).trim() !== '$$') close += 1;
  if (close >= end || !isInside(state, close)) return false;
  if (silent) return true;
  const token = state.push('math_block', '', 0);
  token.content = state.getLines(start + 1, close, state.tShift[start] ?? 0, false);
  token.map = [start, close + 1];
  state.line = close + 1;
  return true;
}

/** Whether a line is part of the same item or quote: what lies behind it closes no formula in it. */
function isInside(state: StateBlock, line: number): boolean {
  return state.isEmpty(line) || (state.sCount[line] ?? 0) >= state.blkIndent;
}

import type { Env, MarkdownIt, Token } from 'markdown-it';

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

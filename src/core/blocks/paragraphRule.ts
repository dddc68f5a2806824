import type { MarkdownIt } from 'markdown-it';

type State = InstanceType<MarkdownIt['block']['State']>;

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function firstOf(state: State, line: number): number {
  return state.src.charCodeAt((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0));
}

/** The level of the heading that a line of `=` or `-` makes of the paragraph above it, or 0. */
function underlineLevel(state: State, line: number): number {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const mark = state.src.charCodeAt(start);
  if (mark !== 0x2d && mark !== 0x3d) return 0;
  const end = state.skipSpaces(state.skipChars(start, mark));
  if (end < (state.eMarks[line] ?? 0)) return 0;
  return mark === 0x3d ? 1 : 2;
}

/** No block begins with a letter but a table, which shows in the line below. */
function cannotInterrupt(state: State, line: number): boolean {
  if (!isLetter(firstOf(state, line))) return false;
  const below = firstOf(state, line + 1);
  return line + 1 >= state.lineMax || (below !== 0x7c && below !== 0x2d && below !== 0x3a);
}

/**
 * A paragraph that no other block can begin, before all others are asked: most text begins with a
 * letter, and no block does but a table.
 */
export function textRule(state: State, startLine: number, endLine: number): boolean {
  const isCode = (state.sCount[startLine] ?? 0) - state.blkIndent >= 4;
  if (isCode || !cannotInterrupt(state, startLine)) return false;
  return paragraphRule(state, startLine, endLine);
}

function isInterrupted(state: State, line: number, endLine: number): boolean {
  if (cannotInterrupt(state, line)) return false;
  return state.md.block.ruler
    .getRules('paragraph')
    .some((rule) => rule(state, line, endLine, true));
}

/** The line after a paragraph, and the level that an underline gives it. */
function endOfParagraph(state: State, startLine: number, endLine: number) {
  let line = startLine + 1;
  for (; line < endLine && !state.isEmpty(line); line += 1) {
    const columns = state.sCount[line] ?? 0;
    if (columns - state.blkIndent > 3) continue;
    const level = columns >= state.blkIndent ? underlineLevel(state, line) : 0;
    if (level > 0) return { line, level };
    if (columns >= 0 && isInterrupted(state, line, endLine)) break;
  }
  return { line, level: 0 };
}

/**
 * The library's rules for paragraphs and for underlined headings in one, since both look through the
 * same lines for the same end. Gives the same tokens as these two do.
 */
export function paragraphRule(state: State, startLine: number, endLine: number): boolean {
  const { parentType } = state;
  state.parentType = 'paragraph';
  const { line, level } = endOfParagraph(state, startLine, endLine);
  const content = state.getLines(startLine, line, state.blkIndent, false);
  state.line = level > 0 ? line + 1 : line;
  if (level > 0) {
    const heading = state.push('heading_open', `h${level}`, 1);
    heading.map = [startLine, state.line];
  } else state.push('paragraph_open', 'p', 1);
  const inline = state.push('inline', '', 0);
  inline.content = state.md.utils.asciiTrim(content);
  inline.map = [startLine, line];
  state.push(level > 0 ? 'heading_close' : 'paragraph_close', 'p', -1);
  state.parentType = parentType;
  return true;
}

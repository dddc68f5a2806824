/** How the language at a caret writes comments; null where it has no such form. */
export interface CommentSyntax {
  /** `#`, `//`, `@REM`: without the space that follows it. */
  readonly line: string | null;
  /** A pair as in HTML or CSS; both ends are visible text. */
  readonly block: { readonly start: string; readonly end: string } | null;
}

const separator = '\u0002';
const edge = '\u0001';

/**
 * A snippet that the editor expands to the comment tokens of the language at its place, embedded
 * languages included (variables of the snippet syntax, VS Code 1.43). The control characters mark
 * where the expansion begins and ends and occur in no source text.
 */
export const commentProbe = `${edge}\${LINE_COMMENT}${separator}\${BLOCK_COMMENT_START}${separator}\${BLOCK_COMMENT_END}${edge}`;

/** The expanded probe in a line: its columns from 0, and what it says; null where there is none. */
export interface ProbeAnswer {
  readonly startColumn: number;
  readonly endColumn: number;
  readonly syntax: CommentSyntax;
}

/** Reads the expansion of {@link commentProbe} that starts at a column of a line. */
export function readCommentProbe(line: string, column: number): ProbeAnswer | null {
  const start = line.indexOf(edge, column);
  const end = start < 0 ? -1 : line.indexOf(edge, start + 1);
  if (end < 0) return null;
  const [lineToken = '', blockStart = '', blockEnd = ''] = line
    .slice(start + 1, end)
    .split(separator)
    .map((token) => token.trim());
  return {
    startColumn: start,
    endColumn: end + 1,
    syntax: {
      line: lineToken || null,
      // Ini, properties and diff declare a block comment that ends in a space: that closes nothing.
      block: blockStart && blockEnd ? { start: blockStart, end: blockEnd } : null,
    },
  };
}

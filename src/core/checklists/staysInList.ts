/** A bullet or number without a comment's sign before it: a list of Markdown's. */
const bullet = /^[ \t]*(?:([-*+])|\d{1,9}([.)]))[ \t]+/;

/** Indented stars begin the lines of a comment of code, which is no list. */
const starredLine = /^[ \t]+\*/;

/** A rule of stars or hyphens begins as a bullet does (CommonMark 0.31, section 4.1). */
const rule = /^[ \t]*([-*])[ \t]*(?:\1[ \t]*){2,}$/;

/**
 * Whether a line belongs to the list that an item begins (CommonMark 0.31, sections 5.2
 * and 5.3): blank lines, what is indented as its text, and more items of the same kind of bullet.
 */
export function staysInList(item: { readonly leader: string } | undefined, line: string): boolean {
  const leader = item?.leader ?? '';
  const kind = bulletKind(leader);
  if (kind === null || starredLine.test(leader)) return false;
  if (line.trim() === '' || (!rule.test(line) && bulletKind(line) === kind)) return true;
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
  return columnsOf(indentation) >= columnsOf(leader);
}

/** The sign of a bullet, or the one behind a number; null where a line begins with neither. */
function bulletKind(line: string): string | null {
  const found = bullet.exec(line);
  return found?.[1] ?? found?.[2] ?? null;
}

/** Columns that white space and bullets take, a tab four. */
function columnsOf(text: string): number {
  return text.replaceAll('\t', '    ').length;
}

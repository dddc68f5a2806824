import type { CommentSyntax } from './CommentSyntax';

/** A checklist as it is to stand in a file: chosen items of a checklist that can be found again. */
export interface InsertableChecklist {
  /**
   * Stable name that the heading line carries, such as `technologies/docker#checklist`; null for items
   * that come from no checklist.
   */
  readonly id: string | null;
  /** Text of the heading line; empty for items that stand without one. */
  readonly title: string;
  /** Plain texts, one line each. */
  readonly items: readonly string[];
}

/** What is to happen at one caret: lines without indentation, or a reason to leave the file alone. */
export type InsertPlan =
  | { readonly kind: 'insert'; readonly lines: readonly string[] }
  | { readonly kind: 'refuse'; readonly reason: 'strict-json' | 'no-comments' };

/** JSON's grammar has no comments (RFC 8259), though the editor's configuration declares `//`. */
const strictJson = new Set(['json', 'jsonl']);

/**
 * Plans the lines of a checklist for the language at a caret: a task list in Markdown, plain boxes
 * in plain text, comments elsewhere, and a refusal where the language has none.
 */
export function planInsertion(
  checklist: InsertableChecklist,
  languageId: string,
  syntax: CommentSyntax,
): InsertPlan {
  const title = oneLine(checklist.title);
  const mark = checklist.id === null ? '' : `[nexus: ${checklist.id}]`;
  const heading = title === '' ? [] : [`${title} ${mark}`.trim()];
  const items = checklist.items.map(oneLine);
  const boxes = items.map((item) => `[ ] ${item}`);

  if (strictJson.has(languageId)) return { kind: 'refuse', reason: 'strict-json' };
  if (languageId === 'markdown' && syntax.line === null) {
    const bold = `**${title}**${mark === '' ? '' : ` <!-- ${mark} -->`}`;
    const above = title === '' ? [] : [bold, ''];
    return { kind: 'insert', lines: [...above, ...items.map((item) => `- [ ] ${item}`)] };
  }
  const comment = commenter(syntax);
  if (comment) {
    return { kind: 'insert', lines: [...heading, ...boxes].map(comment) };
  }
  return languageId === 'plaintext'
    ? { kind: 'insert', lines: [...heading, ...boxes] }
    : { kind: 'refuse', reason: 'no-comments' };
}

/** Line comments win: a block comment of Python or Ruby is a string or a section, not a remark. */
function commenter({ line, block }: CommentSyntax): ((text: string) => string) | null {
  if (line !== null) return (text) => `${line} ${text}`;
  if (block !== null) return (text) => `${block.start} ${escapeEnd(text, block.end)} ${block.end}`;
  return null;
}

/** Keeps a text from closing the block comment it stands in, by a space before the last character. */
function escapeEnd(text: string, end: string): string {
  return text.replaceAll(end, `${end.slice(0, -1)} ${end.slice(-1)}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

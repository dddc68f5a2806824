import type { CommentSyntax } from './CommentSyntax';
import { type BoxStyle, emptyBox } from '../checklists/BoxStyle';
import { checklistMark } from '../checklists/checklistMark';
import { commentEscape } from './commentEscape';
import { wrapText } from './wrapText';

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

/** How a checklist is to look. */
export interface InsertOptions {
  /**
   * `auto`: a task list in Markdown, comments elsewhere, bare boxes in plain text. The others hold for
   * every language but strict JSON: `comment` where it has comments, `taskList` and `plain` as bare text.
   */
  readonly form: 'auto' | 'comment' | 'taskList' | 'plain';
  /** Whether a heading line names the checklist; without one it is not recognised afterwards. */
  readonly headingLine: boolean;
  readonly boxes: BoxStyle;
  /** Columns that a line may take behind its indentation; 0 never wraps. */
  readonly width: number;
}

/** The language at a caret, and how it writes comments there. */
export interface CaretLanguage {
  /** The document's own language; an embedded one shows in its comments only. */
  readonly id: string;
  readonly syntax: CommentSyntax;
}

/** What is to happen at one caret: lines without indentation, or a reason to leave the file alone. */
export type InsertPlan =
  | { readonly kind: 'insert'; readonly lines: readonly string[]; readonly isTaskList: boolean }
  | { readonly kind: 'refuse'; readonly reason: 'strict-json' | 'no-comments' };

/** JSON's grammar has no comments (RFC 8259), though the editor's configuration declares `//`. */
const strictJson = new Set(['json', 'jsonl']);

/** Plans the lines of a checklist for the language at a caret, or refuses with the reason. */
export function planInsertion(
  checklist: InsertableChecklist,
  language: CaretLanguage,
  options: InsertOptions,
): InsertPlan {
  if (strictJson.has(language.id)) return { kind: 'refuse', reason: 'strict-json' };
  const form = options.form === 'auto' ? fittingForm(language) : options.form;
  const title = options.headingLine ? oneLine(checklist.title) : '';
  const mark = checklist.id === null ? '' : checklistMark(checklist.id);
  const items = checklist.items.map(oneLine).filter((item) => item !== '');
  if (form === 'taskList')
    return { kind: 'insert', lines: taskList(title, mark, items), isTaskList: true };
  const comment = form === 'plain' ? bareText : commenter(language.syntax);
  if (comment === null) return { kind: 'refuse', reason: 'no-comments' };
  const heading = title === '' ? [] : [comment.write(`${title} ${mark}`.trim())];
  const boxed = items.flatMap((item) => boxedLines(item, options, comment));
  return { kind: 'insert', lines: [...heading, ...boxed], isTaskList: false };
}

function taskList(title: string, mark: string, items: readonly string[]): readonly string[] {
  const lines = items.map((item) => `- [ ] ${item}`);
  if (title === '') return lines;
  return [`**${title}**${mark === '' ? '' : ` <!-- ${mark} -->`}`, '', ...lines];
}

/** Code that is fenced in Markdown has comments of its own, and gets those. */
function fittingForm({ id, syntax }: CaretLanguage): 'comment' | 'taskList' | 'plain' {
  const isProse = syntax.line === null && (syntax.block?.start ?? '<!--') === '<!--';
  if (id === 'markdown' && isProse) return 'taskList';
  const isSilent = syntax.line === null && syntax.block === null;
  return id === 'plaintext' && isSilent ? 'plain' : 'comment';
}

interface Commenter {
  readonly write: (text: string) => string;
  /** Columns that the signs of the comment take. */
  readonly overhead: number;
}

const bareText: Commenter = { write: (text) => text, overhead: 0 };

/** Line comments win: a block comment of Python or Ruby is a string or a section, not a remark. */
function commenter({ line, block }: CommentSyntax): Commenter | null {
  if (line !== null) {
    const escape = commentEscape(null);
    return { write: (text) => `${line} ${escape(text)}`, overhead: line.length + 1 };
  }
  if (block === null) return null;
  const escape = commentEscape(block.end);
  return {
    write: (text) => `${block.start} ${escape(text)} ${block.end}`,
    overhead: block.start.length + block.end.length + 2,
  };
}

/** An item with its box; what does not fit hangs below its text. */
function boxedLines(text: string, options: InsertOptions, comment: Commenter): readonly string[] {
  const box = `${emptyBox(options.boxes)} `;
  // Without a comment's sign, a hanging line could not be told from the text that follows.
  const wraps = options.width > 0 && comment !== bareText;
  const width = wraps ? Math.max(1, options.width - comment.overhead - box.length) : 0;
  return wrapText(text, width).map((part, at) =>
    comment.write((at === 0 ? box : ' '.repeat(box.length)) + part),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

import { type BoxStyle, checklistMark, emptyBox } from '../checklists/checklistMark';
import { type CommentSyntax, isProse, isSilent } from '../comments/CommentSyntax';
import { brokenSigns, commentEscape } from '../comments/commentEscape';
import {
  indentBy,
  inertStart,
  type InsertableItem,
  itemText,
  nestItems,
  wrapText,
} from '../comments/itemText';
import type { Note } from '../note/Note';
import { escapeMarkdownText } from '../text/escapeMarkdownText';
import {
  type CursorLanguage,
  isMarkdownSyntax,
  isProseFence,
  isStrictJson,
  isXml,
  spokenSyntax,
} from './CursorLanguage';

/**
 * Names a checklist for good: the note's front matter `id`, else its path without extension, then
 * `#` and the slug of the heading it stands under. The names stand in users' code.
 */
export function checklistId(note: Note, path: string, slug: string): string {
  const name = note.frontMatter.id ?? path.replace(/\.[^./]+$/, '');
  return slug === '' ? name : `${name}#${slug}`;
}

/** A checklist as it is to stand in a file: chosen items of a checklist that can be found again. */
export interface InsertableChecklist {
  /**
   * Stable name that the heading line carries, such as `technologies/docker#checklist`; null for items
   * that come from no checklist.
   */
  readonly id: string | null;
  /** Text of the heading line; empty for items that stand without one. */
  readonly title: string;
  readonly items: readonly InsertableItem[];
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
  /** Null for comments without boxes, which are no checklist. */
  readonly boxes: BoxStyle | null;
  /** Columns that a line may take behind its indentation; 0 never wraps. */
  readonly width: number;
}

/** What is to happen at one cursor: lines without indentation, or a reason to leave the file alone. */
export type InsertPlan =
  | {
      readonly kind: 'insert';
      readonly lines: readonly string[];
      /** Whether text right above or below would become part of the lines, so blank ones must part them. */
      readonly standsApart: boolean;
      /** Signs of the texts that got a blank, because they would mean something in a comment. */
      readonly broken: readonly string[];
    }
  | {
      readonly kind: 'refuse';
      /** `unknown-language`: neither the editor nor the file's name tells how to write a comment. */
      readonly reason: 'strict-json' | 'no-comments' | 'unknown-language';
    };

/** Comments of reStructuredText are paragraphs of their own, and `.. [x] text` is a citation there. */
const restructuredText = '..';

/** Plans the lines of a checklist for the language at a cursor, or refuses with the reason. */
export function planInsertion(
  checklist: InsertableChecklist,
  language: CursorLanguage,
  options: InsertOptions,
): InsertPlan {
  if (isStrictJson(language)) return { kind: 'refuse', reason: 'strict-json' };
  const form = options.form === 'auto' ? fittingForm(language) : options.form;
  const title = options.headingLine ? itemText(checklist.title) : '';
  const mark = checklist.id === null ? '' : checklistMark(checklist.id);
  const items = nestItems(
    checklist.items
      .map(({ depth, text }) => ({ depth, text: itemText(text) }))
      .filter(({ text }) => text !== ''),
  );
  if (form === 'taskList') return insertOf(taskList(title, mark, items), true);
  const comment = form === 'plain' ? bareText : commenter(language);
  if (comment === null) {
    const reason = language.id === 'plaintext' ? 'unknown-language' : 'no-comments';
    return { kind: 'refuse', reason };
  }
  const heading = title === '' ? [] : [comment.write(comment.start(`${title} ${mark}`.trim()))];
  const boxed = items.flatMap((item) => boxedLines(item, options, comment));
  const broken = [title, ...items.map(({ text }) => text)].flatMap(comment.breaks);
  return insertOf([...heading, ...boxed], comment.standsApart, [...new Set(broken)]);
}

/** Whatever ends a line, and with it a comment, in some language: ECMAScript has U+2028 and U+2029. */
const lineBreaks = /[\n\v\f\r\u0085\u2028\u2029]+/g;

/** The only way to a plan with lines: none of them holds a line break of any language. */
function insertOf(
  lines: readonly string[],
  standsApart: boolean,
  broken: readonly string[] = [],
): InsertPlan {
  const single = lines.map((line) => line.replace(lineBreaks, ' '));
  return { kind: 'insert', lines: single, standsApart, broken };
}

function taskList(
  title: string,
  mark: string,
  items: readonly InsertableItem[],
): readonly string[] {
  const lines = items.map(
    ({ depth, text }) => `${indentBy(depth)}- [ ] ${escapeMarkdownText(text)}`,
  );
  if (title === '') return lines;
  return [
    `**${escapeMarkdownText(title)}**${mark === '' ? '' : ` <!-- ${mark} -->`}`,
    '',
    ...lines,
  ];
}

/** Code that is fenced in Markdown has comments of its own, and gets those. */
function fittingForm(language: CursorLanguage): 'comment' | 'taskList' | 'plain' {
  const { fence, id, path = null, syntax } = language;
  if (isProseFence(language)) return 'plain';
  if (id === 'markdown' && fence === null && isMarkdownSyntax(syntax)) return 'taskList';
  return id === 'plaintext' && isSilent(syntax) && isProse(path) ? 'plain' : 'comment';
}

interface Commenter {
  readonly write: (text: string) => string;
  /** The signs of a text that `write` breaks. */
  readonly breaks: (text: string) => readonly string[];
  /** Keeps a text that comes first in a comment from being a directive. */
  readonly start: (text: string) => string;
  /** Columns that the signs of the comment take. */
  readonly overhead: number;
  readonly standsApart: boolean;
  /** The boxes that mean nothing else in such a comment; null for any. */
  readonly boxes: BoxStyle | null;
}

const bareText: Commenter = {
  write: (text) => text,
  breaks: () => [],
  start: (text) => text,
  overhead: 0,
  standsApart: false,
  boxes: null,
};

/** Line comments win: a block comment of Python or Ruby is a string or a section, not a remark. */
function commenter(language: CursorLanguage): Commenter | null {
  const { block, line } = spokenSyntax(language);
  if (line !== null) return lineCommenter(line, block?.end ?? null, language.id);
  return block === null ? null : blockCommenter(block, isXml(language), language.id);
}

/** A cursor may stand inside a block comment too, so its end is broken as well. */
function lineCommenter(sign: string, blockEnd: string | null, languageId: string): Commenter {
  const escape = commentEscape(blockEnd, languageId);
  const isParagraph = sign === restructuredText;
  return {
    write: (text) => `${sign} ${escape(text)}`,
    breaks: (text) => brokenSigns(text, blockEnd, languageId),
    start: (text) => inertStart(text, languageId),
    overhead: sign.length + 1,
    standsApart: isParagraph,
    boxes: isParagraph ? 'ballot' : null,
  };
}

function blockCommenter(
  { end, start }: NonNullable<CommentSyntax['block']>,
  partsHyphens: boolean,
  languageId: string,
): Commenter {
  const escape = commentEscape(end, languageId);
  const part = (text: string): string =>
    partsHyphens ? escape(text).replace(/-(?=-)/g, '- ') : escape(text);
  return {
    write: (text) => `${start} ${part(text)} ${end}`,
    breaks: (text) => [
      ...brokenSigns(text, end, languageId),
      ...(partsHyphens && text.includes('--') ? ['--'] : []),
    ],
    start: (text) => inertStart(text, languageId),
    overhead: start.length + end.length + 2,
    standsApart: false,
    boxes: null,
  };
}

/** An item with its box; what does not fit hangs below its text. */
function boxedLines(
  { depth, text }: InsertableItem,
  options: InsertOptions,
  comment: Commenter,
): readonly string[] {
  const nesting = indentBy(depth);
  const box = options.boxes === null ? '' : `${emptyBox(comment.boxes ?? options.boxes)} `;
  // Without a comment's sign, a hanging line could not be told from the text that follows.
  const wraps = options.width > 0 && comment !== bareText;
  const taken = comment.overhead + nesting.length + box.length;
  const width = wraps ? Math.max(1, options.width - taken) : 0;
  const mayStart = (words: string): boolean => comment.start(words) === words;
  const startOf = (words: string): string => (box === '' ? comment.start(words) : box + words);
  return wrapText(text, width, mayStart).map((part, at) =>
    comment.write(nesting + (at === 0 ? startOf(part) : ' '.repeat(box.length) + part)),
  );
}

/**
 * The lines of a plan with blank ones where they need them: in Markdown text right above a task list
 * would take in its heading, and text right below it would become part of its last item.
 */
export function spaceAround(
  { lines, standsApart }: Extract<InsertPlan, { kind: 'insert' }>,
  above: string,
  below: string,
): readonly string[] {
  if (!standsApart) return lines;
  return [...(above.trim() === '' ? [] : ['']), ...lines, ...(below.trim() === '' ? [] : [''])];
}

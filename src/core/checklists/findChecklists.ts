import { readCodeBlocks } from '../note/readCodeBlocks';
import { cutEnd } from '../text/fileNames';
import {
  type BoxStyle,
  boxStyleOf,
  emptyBox,
  markStart,
  readChecklistMark,
  checkedBox,
} from './checklistMark';
import { beforeEnd } from './commentEnds';
import { type Evidence, splitEvidence } from './evidence';
import { staysInList } from './staysInList';

/** An item with a box as it stands in a file of any language. All lines and columns from 0. */
export interface FoundItem {
  readonly line: number;
  /** The last line of its text, where it is wrapped. */
  readonly endLine: number;
  /** The last line of what belongs to it, paragraphs and plain bullets below its text included. */
  readonly blockEnd: number;
  /** Without the evidence behind it, where it stands in an inserted checklist. */
  readonly text: string;
  /** What was found to show that the item is met or not; null where nothing was noted. */
  readonly evidence: Evidence | null;
  readonly done: boolean;
  readonly style: BoxStyle;
  /** What stands before the box: indentation, comment sign, bullet. */
  readonly leader: string;
  /** Columns of the box's sign, for `[x]` three of them. */
  readonly boxStart: number;
  readonly boxEnd: number;
}

/** An inserted checklist as it stands in a file. Lines from 0. */
export interface FoundChecklist {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly endLine: number;
  /** What closes the comment of its heading line, empty where nothing does. */
  readonly close: string;
  readonly items: readonly FoundItem[];
}

/** The change of one line that checks or unchecks an item. */
interface BoxEdit {
  readonly line: number;
  readonly startColumn: number;
  readonly endColumn: number;
  readonly text: string;
}

/**
 * Whatever a language's comment begins with: signs such as `//`, `<!--` or `{#`, or one of the few that
 * are words; then a bullet, the box and the text.
 */
const itemLine =
  /^([ \t]*(?:(?:[^\p{L}\p{N}\s[\]☐☑]{1,6}|@?REM|@?rem|dnl|\{%-? {0,9}comment {0,9}-?%\})[ \t]*)?(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?)(\[[ xX]\]|[☐☑]|(?:TODO|DONE):)[ \t]+(\S.*)$/u;

/** What stands behind a line of a cell in the file of a notebook, where no editor has it open. */
const lineInNotebook = '\\n",';

/** A comment's end is short, but for that of Liquid: longer text behind a mark is text. */
const commentEnd = /^(?:.{0,6}|\{%-? {0,9}endcomment {0,9}-?%\})$/;

/** Reads a line that holds an item with a box; null for any other line. */
export function readItemLine(text: string, line: number, close = ''): FoundItem | null {
  const found = itemLine.exec(text);
  if (!found) return null;
  const [, leader = '', sign = '', rest = ''] = found;
  return {
    line,
    endLine: line,
    blockEnd: line,
    text: withoutClose(rest, close),
    evidence: null,
    done: /[xX☑]|DONE/.test(sign),
    style: boxStyleOf(sign),
    leader,
    boxStart: leader.length,
    boxEnd: leader.length + sign.length,
  };
}

/** Finds the inserted checklists of a file, by the marks in their heading lines. */
export function findChecklists(text: string): readonly FoundChecklist[] {
  if (!text.includes(markStart)) return [];
  const lines = text.split(/\r\n|\r|\n/);
  const found: FoundChecklist[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const checklist = readChecklistAt(lines, at);
    if (!checklist) continue;
    found.push(checklist);
    at = checklist.endLine;
  }
  return found;
}

/** What to change so that an item is done or open. */
export function boxEdit(item: FoundItem, done: boolean): BoxEdit {
  return {
    line: item.line,
    startColumn: item.boxStart,
    endColumn: item.boxEnd,
    text: done ? checkedBox(item.style) : emptyBox(item.style),
  };
}

function readChecklistAt(lines: readonly string[], at: number): FoundChecklist | null {
  const heading = lines[at] ?? '';
  const mark = heading.includes(markStart) ? readChecklistMark(heading) : null;
  if (!mark) return null;
  const after = mark.after.trim();
  const close = commentEnd.test(after) ? after : '';
  const items = readItems(lines, at + 1, close);
  const endLine = items.at(-1)?.blockEnd ?? at;
  return { id: mark.id, title: titleBefore(mark.before), line: at, endLine, close, items };
}

function readItems(lines: readonly string[], from: number, close: string): readonly FoundItem[] {
  const items: FoundItem[] = [];
  // Whether more than the text of an item stands between the last one and the line.
  let isParted = false;
  let at = firstItemLine(lines, from);
  for (let line = unmarkedLine(lines, at); line !== null; line = unmarkedLine(lines, at)) {
    const item = readItemLine(line, at, close);
    const isNext: boolean = !isParted && (item !== null || hangBelowLast(items, line, at, close));
    if (!isNext && !staysInList(items[0], line)) break;
    isParted = !isNext && item === null;
    if (item) items.push(item);
    else if (!isNext) extendLast(items, line, at);
    at += 1;
  }
  // Only now: an item may be wrapped, and evidence stands behind the whole of it.
  return items.map(withEvidence);
}

/** An item whose text is parted from the evidence behind it; the end of a comment may follow that. */
function withEvidence(item: FoundItem): FoundItem {
  const found = splitEvidence(item.text);
  if (found.evidence) return { ...item, ...found };
  const bare = beforeEnd(item.text);
  const { evidence, text } = splitEvidence(bare);
  if (!evidence) return item;
  return { ...item, evidence, text: `${text} ${item.text.slice(bare.length)}`.trimEnd() };
}

/** A task list in Markdown stands behind a blank line. */
function firstItemLine(lines: readonly string[], from: number): number {
  return lines[from]?.trim() === '' ? from + 1 : from;
}

/** A line that begins no checklist of its own; null for one that does, and behind the last. */
function unmarkedLine(lines: readonly string[], at: number): string | null {
  const line = lines[at] ?? markStart;
  return line.includes(markStart) ? null : line;
}

/** Gives the last item a line that belongs to it without being of its text; a blank one may be the end. */
function extendLast(items: FoundItem[], line: string, blockEnd: number): void {
  const last = items.at(-1);
  if (last && line.trim() !== '') items[items.length - 1] = { ...last, blockEnd };
}

/** Adds a line to the text of the last item, if it hangs below that. */
function hangBelowLast(items: FoundItem[], line: string, at: number, close: string): boolean {
  const last = items.at(-1);
  const more = last ? continuation(line, last, close) : null;
  if (!last || more === null) return false;
  items[items.length - 1] = { ...last, endLine: at, blockEnd: at, text: `${last.text} ${more}` };
  return true;
}

/** The text of a line that hangs below an item's; null where the line is none such. */
function continuation(line: string, item: FoundItem, close: string): string | null {
  const { start, isBullet } = hangingStart(item.leader);
  if (!line.startsWith(start) || (start.trim() === '' && !isBullet)) return null;
  const text = line.slice(start.length).trimStart();
  const column = line.length - text.length;
  const hangs =
    column >= item.boxStart + (isBullet ? 0 : 2) && !(isBullet && otherBlock.test(text));
  return hangs && text !== '' ? withoutClose(text, close) : null;
}

/** What begins a block of its own inside an item of Markdown, and so is no more of its text. */
const otherBlock = /^(?:[-*+>]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|```|~~~)/;

/** What the lines below an item start with: the comment's sign, but not a bullet behind it. */
function hangingStart(leader: string): { start: string; isBullet: boolean } {
  const parts = /^(.*?)((?:[-*+]|\d{1,3}[.)])?)[ \t]*$/.exec(leader);
  const sign = parts?.[1] ?? '';
  const isBullet = parts?.[2] !== '' && sign.trim() === '';
  if (isBullet) return { start: sign, isBullet };
  return { start: (/\s$/.test(sign) ? sign : leader).trimEnd(), isBullet };
}

function withoutClose(text: string, close: string): string {
  const trimmed = text.trimEnd();
  // In a notebook's file each line is a string, and the last one of a cell has no line end and no comma.
  if (close === lineInNotebook && trimmed.endsWith('"')) return trimmed.slice(0, -1);
  return close !== '' && trimmed.endsWith(close)
    ? trimmed.slice(0, -close.length).trimEnd()
    : trimmed;
}

/** The title without the comment's sign, Markdown's stars, and the comment that opens behind it. */
function titleBefore(before: string): string {
  const bare = before.trimEnd();
  const text = (bare.endsWith('<!--') ? bare.slice(0, -4) : bare)
    .replace(/^\s*(?:@?rem\s|dnl\s|\{%-? {0,9}comment {0,9}-?%\})\s*/i, '')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  return cutEnd(text, '* \t\u00a0');
}

/** The checklist of an id among those of a text; one in a Markdown fence, a sample, only for want of another. */
export function findChecklist(
  text: string,
  found: readonly FoundChecklist[],
  id: string,
): FoundChecklist | undefined {
  const same = found.filter((one) => one.id === id);
  if (same.length < 2) return same[0];
  const fenced = new Set(
    readCodeBlocks(text).flatMap(({ code, line }) => code.split('\n').map((_, at) => line + at)),
  );
  return same.find(({ line }) => !fenced.has(line)) ?? same[0];
}

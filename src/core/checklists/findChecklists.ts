import { cutEnd } from '../text/cutEnd';
import { type BoxStyle, boxStyleOf, emptyBox, tickedBox } from './BoxStyle';
import { markStart, readChecklistMark } from './checklistMark';

/** An item with a box as it stands in a file of any language. All lines and columns from 0. */
export interface FoundItem {
  readonly line: number;
  /** The last line of its text, where it is wrapped. */
  readonly endLine: number;
  readonly text: string;
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

/** The change of one line that ticks an item or takes the tick away. */
export interface BoxEdit {
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
    text: withoutClose(rest, close),
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
    text: done ? tickedBox(item.style) : emptyBox(item.style),
  };
}

function readChecklistAt(lines: readonly string[], at: number): FoundChecklist | null {
  const heading = lines[at] ?? '';
  const mark = heading.includes(markStart) ? readChecklistMark(heading) : null;
  if (!mark) return null;
  const after = mark.after.trim();
  const close = commentEnd.test(after) ? after : '';
  const items = readItems(lines, at + 1, close);
  const endLine = items.at(-1)?.endLine ?? at;
  return { id: mark.id, title: titleBefore(mark.before), line: at, endLine, close, items };
}

function readItems(lines: readonly string[], from: number, close: string): readonly FoundItem[] {
  const items: FoundItem[] = [];
  // A task list in Markdown stands behind a blank line.
  const start = lines[from]?.trim() === '' ? from + 1 : from;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const item = line.includes(markStart) ? null : readItemLine(line, at, close);
    if (item) items.push(item);
    else if (!hangBelowLast(items, line, at, close)) break;
  }
  return items;
}

/** Adds a line to the text of the last item, if it hangs below that. */
function hangBelowLast(items: FoundItem[], line: string, at: number, close: string): boolean {
  const last = items.at(-1);
  const more = !last || line.includes(markStart) ? null : continuation(line, last, close);
  if (!last || more === null) return false;
  items[items.length - 1] = { ...last, endLine: at, text: `${last.text} ${more}` };
  return true;
}

/** The text of a line that hangs below an item's; null where the line is none such. */
function continuation(line: string, item: FoundItem, close: string): string | null {
  const { start, isBullet } = hangingStart(item.leader);
  if (!line.startsWith(start) || (start.trim() === '' && !isBullet)) return null;
  const text = line.slice(start.length).trimStart();
  const column = line.length - text.length;
  const hangs = column >= item.boxStart + (isBullet ? 0 : 2);
  return hangs && text !== '' ? withoutClose(text, close) : null;
}

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

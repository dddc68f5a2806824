/**
 * The learning log: a file a month, in it a heading for each day, below it what was learned that day, a
 * line each. A day's entry is found by its date, or made.
 */

import type { Section } from '../note/Note';
import { readNote } from '../reading/readNote';
import {
  type EditPlan,
  planOf,
  replaceIn,
  targetGone,
  TextLines,
  type TextReplacement,
} from '../text/EditPlan';
import { isItem, planTakeawayEdit } from './planTakeaway';

/** Name of the log's file for a day, such as `2026-11.md`; `date` is `2026-11-24`. */
export function logFileName(date: string): string {
  return `${monthOf(date)}.md`;
}

/** What a new file of the log starts with: the heading makes each line below it a takeaway. */
export const defaultLogTemplate = [
  '---',
  'title: "Learning log {{month}}"',
  'date: {{date}}',
  '---',
  '',
  '# What I learned',
  '',
].join('\n');

/** A template with its `{{date}}` and `{{month}}` filled in; any other text stays as it is. */
export function fillLogTemplate(template: string, date: string): string {
  return template.replaceAll('{{date}}', date).replaceAll('{{month}}', monthOf(date));
}

function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** A heading that begins with a date, whatever follows: `2026-11-24`, `2026-11-24 (Tuesday)`. */
const isoDate = /^\d{4}-\d{2}-\d{2}(?!\d)/;

/**
 * Plans to add an item to the entry of a day. A new entry stands where the dates of the others say: below
 * them, or above where the latest stand first. Refused where the text would not be read as such an item.
 */
export function planLogEntry(text: string, date: string, item: string): EditPlan {
  const dated = readNote(text, '').sections.filter(({ title }) => isoDate.test(title));
  const entry = dated.find(({ title }) => title.startsWith(date));
  return entry ? planTakeawayEdit(text, entry, item) : planNewEntry(text, dated, date, item);
}

function planNewEntry(
  text: string,
  dated: readonly Section[],
  date: string,
  item: string,
): EditPlan {
  const lines = new TextLines(text);
  const heading = `${'#'.repeat(dated.at(-1)?.level ?? 2)} ${date}`;
  const edit = insertBelow(lines, lineAbove(lines.lines, dated), [heading, '', `- ${item}`]);
  const changed = replaceIn(text, [edit]);
  const headingLine = new TextLines(changed).lines.indexOf(heading);
  const isRead = headingLine >= 0 && isItem(changed, headingLine + 2, headingLine, item);
  return isRead ? planOf([edit]) : targetGone;
}

/** Inserts lines below a line, from 0, or at the start below -1; blank lines part them from others. */
function insertBelow(lines: TextLines, above: number, block: readonly string[]): TextReplacement {
  const lineEnd = lines.lineEndAt(Math.max(0, above));
  const before = above < 0 || isBlank(lines.lines[above]) ? [] : [''];
  const after = isBlank(lines.lines[above + 1]) ? [] : [''];
  const added = [...before, ...block, ...after].join(lineEnd);
  if (above < 0) return { start: 0, end: 0, text: added + lineEnd };
  const at = lines.endOf(above);
  return { start: at, end: at, text: lineEnd + added };
}

/** The line, from 0, that a new entry follows; -1 for the start of the text. */
function lineAbove(lines: readonly string[], dated: readonly Section[]): number {
  const [first] = dated;
  const last = dated.at(-1);
  if (!first || !last) return lastFilled(lines, lines.length - 1);
  return first.title > last.title ? first.line - 2 : lastFilled(lines, last.endLine - 1);
}

function lastFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at >= 0 && isBlank(lines[at])) at -= 1;
  return at;
}

function isBlank(line = ''): boolean {
  return line.trim() === '';
}

/** Tags that can stand in a line: words, and signs that do not end one. */
const tagWord = /^\p{L}[\p{L}\p{N}_/-]*$/u;

/** Which of some topics can be tags in a line. */
export function lineTags(topics: Iterable<string>): readonly string[] {
  return [...topics].filter((topic) => tagWord.test(topic));
}

/** An item with tags at its end, as `#django`; one that it has already is not added. */
export function withTags(item: string, tags: readonly string[]): string {
  const present = new Set(item.toLowerCase().split(/\s+/));
  const added = lineTags(tags)
    .map((tag) => `#${tag}`)
    .filter((tag) => !present.has(tag.toLowerCase()));
  return [item, ...added].join(' ');
}

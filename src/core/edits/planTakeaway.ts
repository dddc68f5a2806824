/**
 * Adding a takeaway to the list of a section.
 */

import { readFrontMatter } from '../reading/readFrontMatter';
import { createNoteMarkdown } from '../rendering/markdown/createNoteMarkdown';
import { type EditPlan, planOf, replaceIn, targetGone, TextLines } from '../text/EditPlan';
import { findSection, type SectionRange, type WantedSection } from './planBlockEdit';

/** Where an item goes in a note: behind a line, from 0, with the lines to write there. */
interface TakeawayPlan {
  /** The line that the new ones follow; -1 where the note is empty. */
  readonly afterLine: number;
  readonly lines: readonly string[];
}

const bullet = /^( {0,3})([-*+]|(\d{1,9})([.)]))([ \t]+)(?=\S)/;
/** A fence; behind one of backticks stand none (CommonMark 0.31, section 4.5). */
const fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})(.*)$/;

/**
 * Plans a new item at the end of the list that stands last in a section, written as that list is: its
 * bullet, or the next number. A section without a list gets one, behind its text and before the first
 * heading inside it.
 */
export function planTakeaway(
  lines: readonly string[],
  section: SectionRange,
  item: string,
): TakeawayPlan {
  const body = bodyLines(lines, section);
  const last = lastListItem(lines, body);
  if (last) {
    const box = /^\[[ xX]\][ \t]+/.test(last.rest) ? '[ ] ' : '';
    const leader = `${last.indentation}${last.marker}${last.gap}`;
    return { afterLine: last.endLine, lines: [`${leader}${box}${item}`] };
  }
  const end = lastFilled(lines, body) ?? section.line;
  const above = end >= 0 ? [''] : [];
  const isFollowed = (lines[end + 1] ?? '').trim() !== '';
  return { afterLine: end, lines: [...above, `- ${item}`, ...(isFollowed ? [''] : [])] };
}

/** The lines of a section before the first heading inside it. */
function bodyLines(lines: readonly string[], section: SectionRange): readonly number[] {
  const isCode = codeLines(lines);
  const body: number[] = [];
  for (let at = section.line + 1; at <= section.endLine && at < lines.length; at += 1) {
    if (isCode[at] !== true && /^ {0,3}#{1,6}(?:\s|$)/.test(lines[at] ?? '')) break;
    body.push(at);
  }
  return body;
}

/** For each line whether it is part of a fenced block. */
function codeLines(lines: readonly string[]): readonly boolean[] {
  let open: string | null = null;
  return lines.map((line) => {
    const [, sign, info = ''] = fence.exec(line) ?? [];
    const isCode = open !== null || sign !== undefined;
    if (sign === undefined) return isCode;
    if (open === null) open = sign;
    else if (sign.startsWith(open) && info.trim() === '') open = null;
    return isCode;
  });
}

function lastFilled(lines: readonly string[], body: readonly number[]): number | undefined {
  return body.filter((at) => (lines[at] ?? '').trim() !== '').at(-1);
}

interface ListEnd {
  readonly indentation: string;
  /** For a numbered list the next number. */
  readonly marker: string;
  readonly gap: string;
  readonly rest: string;
  readonly endLine: number;
}

/** The last outermost item in the body, with all lines that belong to it. */
function lastListItem(lines: readonly string[], body: readonly number[]): ListEnd | null {
  const isCode = codeLines(lines);
  let found: ListEnd | null = null;
  for (const at of body) {
    const line = lines[at] ?? '';
    const item = isCode[at] === true || isRule(line) ? null : bullet.exec(line);
    if (item && !isInside(item, found)) found = listEnd(item, line, at);
    else if (found) found = extended(found, line, at);
  }
  return found;
}

/** A deeper item belongs to the one above it. */
function isInside(item: RegExpExecArray, above: ListEnd | null): boolean {
  return above !== null && (item[1] ?? '').length > above.indentation.length + 1;
}

function listEnd(item: RegExpExecArray, line: string, at: number): ListEnd {
  const number = item[3];
  return {
    indentation: item[1] ?? '',
    marker: number === undefined ? (item[2] ?? '-') : `${Number(number) + 1}${item[4] ?? '.'}`,
    gap: item[5] ?? ' ',
    rest: line.slice(item[0].length),
    endLine: at,
  };
}

/** An item goes on in lines that are indented, or that follow it without a blank one between. */
function extended(item: ListEnd, line: string, at: number): ListEnd | null {
  if (line.trim() === '') return item;
  const isLazy = item.endLine === at - 1;
  return isLazy || /^(?: {2,}|\t)/.test(line) ? { ...item, endLine: at } : null;
}

function isRule(line: string): boolean {
  return /^ {0,3}([-*])(?:[ \t]*\1){2,}[ \t]*$/.test(line);
}

/**
 * Plans to append an item to a section, or to the note where that is null. The section is looked for in
 * the text as it is now: by its title, or where several have that by the titles above it too. Refused where
 * the text would not be read as an item of that section.
 */
export function planTakeawayEdit(
  text: string,
  wanted: WantedSection | null,
  item: string,
): EditPlan {
  const lines = new TextLines(text);
  const section = findSection(text, lines, wanted);
  if (!section) return targetGone;
  const plan = planTakeaway(lines.lines, section, item);
  const lineEnd = lines.lineEndAt(Math.max(0, plan.afterLine));
  const added = plan.lines.join(lineEnd);
  const at = plan.afterLine < 0 ? 0 : lines.endOf(plan.afterLine);
  const written = plan.afterLine < 0 ? added + lineEnd : lineEnd + added;
  const edit = { start: at, end: at, text: written };
  const line = plan.afterLine + 1 + plan.lines.findIndex((one) => one !== '');
  return isItem(replaceIn(text, [edit]), line, section.line, item) ? planOf([edit]) : targetGone;
}

/** Whether a line, from 0, is an item of an outermost list with the text, below no other heading. */
export function isItem(text: string, line: number, heading: number, item: string): boolean {
  const lines = [...new TextLines(text).lines];
  lines.fill('', 0, readFrontMatter(lines).lineCount);
  const tokens = createNoteMarkdown().blocks.parse(lines.join('\n'), {});
  const isOther = tokens.some(
    ({ level, map, type }) =>
      level === 0 && type === 'heading_open' && map && map[0] > heading && map[0] < line,
  );
  const at = tokens.findIndex(
    ({ level, map, type }) => level === 1 && type === 'list_item_open' && map?.[0] === line,
  );
  const [first = ''] = (tokens[at + 2]?.content ?? '').split('\n');
  return at >= 0 && !isOther && [item, `[ ] ${item}`].includes(first);
}

/**
 * Adding the items that an inserted checklist lacks, inside the comment that holds it.
 */

import { commentEscape } from '../comments/commentEscape';
import {
  inertStart,
  type InsertableItem,
  itemText,
  nestItems,
  wrapText,
} from '../comments/itemText';
import { type EditPlan, planOf, targetGone, TextLines } from '../text/EditPlan';
import { escapeMarkdownText } from '../text/escapeMarkdownText';
import {
  beforeEnd,
  blockEndsIn,
  closingColumn,
  lineSign,
  ownBlockEnd,
  partEnds,
} from './commentEnds';
import { ItemBullets, itemKey, itemKeys } from './ItemBullets';
import { emptyBox } from './checklistMark';
import {
  findChecklist,
  findChecklists,
  type FoundChecklist,
  type FoundItem,
} from './findChecklists';

/** The items that a checklist in a file does not hold yet. */
export function missingItems(
  found: FoundChecklist,
  items: readonly InsertableItem[],
): readonly InsertableItem[] {
  const present = itemKeys(
    found.items.flatMap(({ text }) => [{ text }, { text: beforeEnd(text) }]),
  );
  return items.filter(({ text }) => !present.has(itemKey(text)));
}

/** The file that a checklist is completed in. */
interface CompletedFile {
  readonly lines: readonly string[];
  readonly languageId: string;
  /** Columns that a line may take; 0 for any. */
  readonly width: number;
}

/** Lines to stand below a line of the file. */
interface CompletionPlan {
  /** From 0. */
  readonly afterLine: number;
  /** Column from 0 behind which the lines come: the line's end, unless the comment ends there. */
  readonly column: number;
  readonly lines: readonly string[];
}

/**
 * Plans further items for a checklist that stands in a file, written as its outermost ones are, inside
 * the comment that they are in. Null for a checklist without items.
 */
export function planCompletion(
  found: FoundChecklist,
  items: readonly InsertableItem[],
  file: CompletedFile,
): CompletionPlan | null {
  const last = found.items.at(-1);
  if (!last) return null;
  const { lines } = file;
  const lastLine = (lines[last.line] ?? '').trimEnd();
  const isClosed = found.close !== '' && lastLine.endsWith(found.close);
  const close = isClosed ? found.close : ownBlockEnd(lastLine);
  const ends = close === '' ? blockEndsIn(lines.slice(last.line).join('\n'), file.languageId) : [];
  const place = close === '' ? placeInComment(found, last, file) : null;
  const at = place ?? { afterLine: last.blockEnd, column: (lines[last.blockEnd] ?? '').length };
  const write = itemWriter(found, { close, ends, file });
  return { ...at, lines: nestItems(items).flatMap(write) };
}

/** The place before the end of a comment that stands in one of the last item's lines. */
function placeInComment(
  found: FoundChecklist,
  last: FoundItem,
  { languageId, lines }: CompletedFile,
): Pick<CompletionPlan, 'afterLine' | 'column'> | null {
  if (lineSign.test(last.leader)) return null;
  const above = lines.slice(0, found.line + 1).join('\n');
  for (let at = last.line; at <= last.blockEnd; at += 1) {
    const line = lines[at] ?? '';
    const column = closingColumn(line, above, languageId);
    if (column !== null && !(languageId === 'markdown' && line.includes('<!--')))
      return { afterLine: at, column: line.slice(0, column).trimEnd().length };
  }
  return null;
}

interface Writing {
  readonly close: string;
  /** What would end the comment around the items. */
  readonly ends: readonly string[];
  readonly file: CompletedFile;
}

function itemWriter(
  found: FoundChecklist,
  { close, ends, file }: Writing,
): (item: InsertableItem) => readonly string[] {
  const bullets = new ItemBullets(found);
  const end = close === '' ? '' : ` ${close}`;
  const { languageId } = file;
  const inComment = commentEscape(close === '' ? null : close, languageId);
  const isTaskList = bullets.isBare && languageId === 'markdown';
  const escape = (text: string): string =>
    partEnds(isTaskList ? escapeMarkdownText(text) : inComment(text), ends);
  const box = `${emptyBox(bullets.style)} `;
  // Without a sign of its own, a hanging line could not be told from the text that follows.
  const wraps = file.width > 0 && !bullets.hasBullet && !bullets.isBare;
  return ({ depth, text }) => {
    const start = bullets.next(depth);
    const room = wraps ? file.width - start.length - box.length - end.length : 0;
    const mayStart = (words: string): boolean => inertStart(words, languageId) === words;
    return wrapText(itemText(text), room, mayStart).map(
      (part, at) => start + (at === 0 ? box : ' '.repeat(box.length)) + escape(part) + end,
    );
  };
}

/**
 * Plans to add to the checklist of an id those items that it does not hold by now; `width` is the columns
 * that a line may take, 0 for any.
 */
export function planCompletionEdit(
  text: string,
  id: string,
  items: readonly InsertableItem[],
  { languageId, width }: { readonly languageId: string; readonly width: number },
): EditPlan {
  const found = findChecklist(text, findChecklists(text), id);
  if (!found || found.items.length === 0) return targetGone;
  const missing = missingItems(found, items);
  const lines = new TextLines(text);
  const plan = planCompletion(found, missing, { lines: lines.lines, languageId, width });
  if (!plan || plan.lines.length === 0) return { kind: 'unchanged' };
  const at = lines.offsetOf(plan.afterLine, plan.column);
  const lineEnd = lines.lineEndAt(plan.afterLine);
  return planOf([{ start: at, end: at, text: plan.lines.map((line) => lineEnd + line).join('') }]);
}

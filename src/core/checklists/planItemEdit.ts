import { readNote } from '../reading/readNote';
import { type EditPlan, planOf, targetGone, type TextReplacement } from '../text/EditPlan';
import { TextLines } from '../text/TextLines';
import { boxEdit, findChecklists, type FoundItem, readItemLine } from './findChecklists';
import { itemKey } from './planCompletion';

/** An item with a box as it was listed: its line, from 0, and its text. */
export interface ListedItem {
  readonly line: number;
  readonly text: string;
}

/**
 * Plans to check or uncheck items of a file or note that may have changed since they were listed: each on
 * its line if that still holds it, else the only one with its text. All of them, or none.
 */
export function planItemEdit(text: string, listed: readonly ListedItem[], done: boolean): EditPlan {
  const lines = new TextLines(text);
  const finders = [
    () => lines.lines.flatMap((line, at) => readItemLine(line, at) ?? []),
    () => findChecklists(text).flatMap(({ items }) => items),
    () => noteItems(text, lines.lines),
  ];
  const replacements: TextReplacement[] = [];
  for (const wanted of listed) {
    const item = firstFound(finders, wanted);
    if (!item) return targetGone;
    if (item.done === done) continue;
    const { line, startColumn, endColumn, text: sign } = boxEdit(item, done);
    const start = lines.offsetOf(line, startColumn);
    replacements.push({ start, end: lines.offsetOf(line, endColumn), text: sign });
  }
  return planOf(replacements);
}

/** Looks in the cheapest way first; a wrapped item, or one with markup, is known to the later ones only. */
function firstFound(
  finders: readonly (() => readonly FoundItem[])[],
  wanted: ListedItem,
): FoundItem | null {
  const key = itemKey(wanted.text);
  for (const find of finders) {
    const same = find().filter((item) => itemKey(item.text) === key);
    const there = same.find(({ line }) => line === wanted.line);
    if (there) return there;
    if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  }
  return null;
}

/** The items of a note's own checklists, which are known by their plain text. */
function noteItems(text: string, lines: readonly string[]): readonly FoundItem[] {
  return readNote(text, '')
    .checklists.flatMap(({ items }) => items)
    .flatMap(({ line, text: plain }) => {
      const item = readItemLine(lines[line - 1] ?? '', line - 1);
      return item ? [{ ...item, text: plain }] : [];
    });
}

import { commentEscape } from '../insertion/commentEscape';
import { indentBy, type InsertableItem, nestItems } from '../insertion/InsertableItem';
import { itemText } from '../insertion/itemText';
import { wrapText } from '../insertion/wrapText';
import { emptyBox } from './BoxStyle';
import type { FoundChecklist, FoundItem } from './findChecklists';

/** What two texts of the same item have in common, whatever was escaped, wrapped or recased. */
export function itemKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The items that a checklist in a file does not hold yet. */
export function missingItems(
  found: FoundChecklist,
  items: readonly InsertableItem[],
): readonly InsertableItem[] {
  const present = new Set(found.items.map(({ text }) => itemKey(text)));
  return items.filter(({ text }) => !present.has(itemKey(text)));
}

/** Lines to stand behind a line of the file, from 0. */
export interface CompletionPlan {
  readonly afterLine: number;
  readonly lines: readonly string[];
}

const bulletEnd = /(?:^|(?<=[ \t]))(?:[-*+]|\d{1,3}[.)])[ \t]+$/;

/**
 * Plans further items for a checklist that stands in a file, written as its outermost ones are;
 * `lastLine` is the first line of its last item, `width` the columns a line may take, 0 for any. Null
 * for a checklist without items.
 */
export function planCompletion(
  found: FoundChecklist,
  items: readonly InsertableItem[],
  lastLine: string,
  width: number,
): CompletionPlan | null {
  const last = found.items.at(-1);
  if (!last) return null;
  const isClosed = found.close !== '' && lastLine.trimEnd().endsWith(found.close);
  const write = itemWriter(outermost(found), isClosed ? found.close : '', width);
  return { afterLine: last.endLine, lines: nestItems(items).flatMap(write) };
}

/** The last of the items that are not inside another. */
function outermost({ items }: FoundChecklist): FoundItem | undefined {
  const least = items.reduce((less, { leader }) => Math.min(less, leader.length), Infinity);
  return items.filter(({ leader }) => leader.length === least).at(-1);
}

function itemWriter(
  model: FoundItem | undefined,
  close: string,
  width: number,
): (item: InsertableItem) => readonly string[] {
  const { leader, style } = model ?? { leader: '', style: 'brackets' };
  const end = close === '' ? '' : ` ${close}`;
  const escape = commentEscape(close === '' ? null : close);
  const box = `${emptyBox(style)} `;
  const bullet = bulletEnd.exec(leader)?.[0] ?? '';
  // Without a sign of its own, a hanging line could not be told from the text that follows.
  const wraps = width > 0 && bullet === '' && leader.trim() !== '';
  return ({ depth, text }) => {
    const start = leader.slice(0, leader.length - bullet.length) + indentBy(depth) + bullet;
    const room = wraps ? width - start.length - box.length - end.length : 0;
    return wrapText(itemText(text), room).map(
      (part, at) =>
        start +
        (at === 0 ? box : ' '.repeat(box.length)) +
        (bullet === '' ? escape(part) : part) +
        end,
    );
  };
}

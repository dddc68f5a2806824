import { commentEscape } from '../insertion/commentEscape';
import { wrapText } from '../insertion/wrapText';
import { emptyBox } from './BoxStyle';
import type { FoundChecklist } from './findChecklists';

/** What two texts of the same item have in common, whatever was escaped, wrapped or recased. */
export function itemKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The items that a checklist in a file does not hold yet. */
export function missingItems(found: FoundChecklist, items: readonly string[]): readonly string[] {
  const present = new Set(found.items.map(({ text }) => itemKey(text)));
  return items.filter((item) => !present.has(itemKey(item)));
}

/** Lines to stand behind a line of the file, from 0. */
export interface CompletionPlan {
  readonly afterLine: number;
  readonly lines: readonly string[];
}

/**
 * Plans further items for a checklist that stands in a file, written as its last one is; `lastLine` is
 * that item's first line, `width` the columns a line may take, 0 for any. Null for one without items.
 */
export function planCompletion(
  found: FoundChecklist,
  items: readonly string[],
  lastLine: string,
  width: number,
): CompletionPlan | null {
  const last = found.items.at(-1);
  if (!last) return null;
  const isClosed = found.close !== '' && lastLine.trimEnd().endsWith(found.close);
  const end = isClosed ? ` ${found.close}` : '';
  const escape = commentEscape(isClosed ? found.close : null);
  const box = `${emptyBox(last.style)} `;
  const isTask = /(?:^|[ \t])(?:[-*+]|\d{1,3}[.)])[ \t]+$/.test(last.leader);
  // Without a sign of its own, a hanging line could not be told from the text that follows.
  const wraps = width > 0 && !isTask && last.leader.trim() !== '';
  const room = wraps ? width - last.leader.length - box.length - end.length : 0;
  const lines = items.flatMap((item) =>
    wrapText(item.replace(/\s+/gu, ' ').trim(), room).map(
      (part, at) =>
        last.leader +
        (at === 0 ? box : ' '.repeat(box.length)) +
        (isTask ? part : escape(part)) +
        end,
    ),
  );
  return { afterLine: last.endLine, lines };
}

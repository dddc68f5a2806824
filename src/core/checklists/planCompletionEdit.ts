import type { InsertableItem } from '../insertion/InsertableItem';
import { type EditPlan, planOf, targetGone } from '../text/EditPlan';
import { TextLines } from '../text/TextLines';
import { findChecklists } from './findChecklists';
import { missingItems, planCompletion } from './planCompletion';

/** Plans to add to the checklist of an id those items that it does not hold by now. */
export function planCompletionEdit(
  text: string,
  id: string,
  items: readonly InsertableItem[],
  width: number,
): EditPlan {
  const found = findChecklists(text).find((one) => one.id === id);
  const last = found?.items.at(-1);
  if (!found || !last) return targetGone;
  const missing = missingItems(found, items);
  const lines = new TextLines(text);
  const plan = planCompletion(found, missing, lines.lines[last.line] ?? '', width);
  if (!plan || plan.lines.length === 0) return { kind: 'unchanged' };
  const at = lines.endOf(plan.afterLine);
  const lineEnd = lines.lineEndAt(plan.afterLine);
  return planOf([{ start: at, end: at, text: plan.lines.map((line) => lineEnd + line).join('') }]);
}

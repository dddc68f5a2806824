import type { InsertableItem } from '../insertion/InsertableItem';
import { type EditPlan, planOf, targetGone } from '../text/EditPlan';
import { TextLines } from '../text/TextLines';
import { findChecklist } from './findChecklist';
import { findChecklists } from './findChecklists';
import { missingItems, planCompletion } from './planCompletion';

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

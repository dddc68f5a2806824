import type { InsertPlan } from './planInsertion';

/**
 * The lines of a plan with blank ones where Markdown needs them: text right above a task list would
 * take in its heading, and text right below it would become part of its last item.
 */
export function spaceAround(
  { lines, isTaskList }: Extract<InsertPlan, { kind: 'insert' }>,
  above: string,
  below: string,
): readonly string[] {
  if (!isTaskList) return lines;
  return [...(above.trim() === '' ? [] : ['']), ...lines, ...(below.trim() === '' ? [] : [''])];
}

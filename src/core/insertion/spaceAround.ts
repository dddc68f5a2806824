import type { InsertPlan } from './planInsertion';

/**
 * The lines of a plan with blank ones where they need them: in Markdown text right above a task list
 * would take in its heading, and text right below it would become part of its last item.
 */
export function spaceAround(
  { lines, standsApart }: Extract<InsertPlan, { kind: 'insert' }>,
  above: string,
  below: string,
): readonly string[] {
  if (!standsApart) return lines;
  return [...(above.trim() === '' ? [] : ['']), ...lines, ...(below.trim() === '' ? [] : [''])];
}

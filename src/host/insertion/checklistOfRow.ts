import type { JournalNode } from '../../core/tree/JournalNode';

/**
 * Which checklist a command means that was handed a row of the sidebar: `slug` is null for a note that
 * has several to choose from. Null for any other call.
 */
export function checklistOfRow(value: unknown): { noteKey: string; slug: string | null } | null {
  if (!isRow(value) || (value.type !== 'note' && value.type !== 'heading')) return null;
  const { key, note } = value.placed;
  const { line, endLine } =
    value.type === 'heading' ? value.section : { line: 0, endLine: Infinity };
  const inside = note.checklists.filter((one) => one.line >= line && one.line <= endLine);
  const [only] = inside;
  return { noteKey: key, slug: only && inside.length === 1 ? only.slug : null };
}

function isRow(value: unknown): value is JournalNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'children' in value;
}

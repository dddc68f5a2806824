import type { JournalNode } from '../../core/journal/JournalNode';

/** Which checklist a command means that was handed a row of the sidebar; null for any other call. */
export function checklistOfRow(value: unknown): { noteKey: string; slug: string } | null {
  if (!isRow(value)) return null;
  if (value.type === 'note') {
    const [only, ...others] = value.placed.note.checklists;
    return only && others.length === 0 ? { noteKey: value.placed.key, slug: only.slug } : null;
  }
  if (value.type !== 'heading') return null;
  const { placed, section } = value;
  const inside = placed.note.checklists.find(
    ({ line }) => line >= section.line && line <= section.endLine,
  );
  return inside ? { noteKey: placed.key, slug: inside.slug } : null;
}

function isRow(value: unknown): value is JournalNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'children' in value;
}

import type { PlacedNote } from '../library/Journal';
import type { JournalNode } from './JournalNode';

/**
 * The row that stands for a note where it lies, opening no more rows than lie above it. A line, from
 * 1, asks for the section of it, for a journal that is one note and has no row but its sections.
 */
export function findRow(
  roots: readonly JournalNode[],
  placed: PlacedNote,
  line = 1,
): JournalNode | null {
  for (const node of roots) {
    if (isRowOf(node, placed, line)) return node;
    if (holds(node, placed)) return findRow(node.children, placed, line);
  }
  return null;
}

function isRowOf(node: JournalNode, placed: PlacedNote, line: number): boolean {
  switch (node.type) {
    case 'note':
      return node.placed.key === placed.key;
    case 'folder':
      return node.own?.key === placed.key;
    case 'heading': {
      const { section } = node;
      const isInside = section.line <= line && line <= section.endLine;
      return node.placed.key === placed.key && isInside;
    }
    case 'journal':
    case 'group':
    case 'notice':
      return false;
  }
}

function holds(node: JournalNode, placed: PlacedNote): boolean {
  if (node.type === 'journal') return node.journal.id === placed.sourceId;
  if (node.type !== 'folder' || node.sourceId !== placed.sourceId) return false;
  return placed.path.startsWith(`${node.path}/`);
}

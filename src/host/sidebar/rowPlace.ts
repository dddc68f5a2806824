import * as vscode from 'vscode';
import type { PlacedNote } from '../../core/library/Journal';
import type { JournalNode } from '../../core/tree/JournalNode';
import type { Section } from '../../core/note/Note';
import type { JournalStore } from '../journal/JournalStore';

/** The note a row stands for, and the section of it if it stands for one. */
export interface RowPlace {
  readonly placed: PlacedNote;
  readonly section: Section | null;
}

/** Whether a command was handed a row of the sidebar. */
export function isJournalNode(value: unknown): value is JournalNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'children' in value;
}

/** What a row stands for; null for a row that only holds others. */
export function placeOf(node: JournalNode): RowPlace | null {
  switch (node.type) {
    case 'journal':
    case 'group':
    case 'notice':
      return null;
    case 'folder':
      return node.own && { placed: node.own, section: null };
    case 'note':
      return { placed: node.placed, section: null };
    case 'heading':
      return { placed: node.placed, section: node.section };
  }
}

/** The id of the source a row belongs to; null for the groups, which hold notes of any. */
export function sourceIdOf(node: JournalNode): string | null {
  switch (node.type) {
    case 'group':
    case 'notice':
      return null;
    case 'journal':
      return node.journal.id;
    case 'folder':
      return node.sourceId;
    case 'note':
    case 'heading':
      return node.placed.sourceId;
  }
}

/** The root of a source that the user may write to; undefined where it is read-only or gone. */
export function writableRoot(store: JournalStore, sourceId: string): vscode.Uri | undefined {
  const root = store.rootOf(sourceId);
  // Undefined is said of file systems that nobody has asked about yet.
  const isWritable = root && vscode.workspace.fs.isWritableFileSystem(root.scheme) !== false;
  return isWritable ? root : undefined;
}

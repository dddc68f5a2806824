/**
 * What the rows of the sidebar stand for: notes, sections and sources.
 */

import * as vscode from 'vscode';
import type { PlacedNote } from '../../core/library/Journal';
import type { Section } from '../../core/note/Note';
import type { JournalNode } from '../../core/tree/JournalNode';
import { bundledScheme } from '../BundledNotes';
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

/** What is true of every row of a source. */
interface SourceFact {
  /** Whether it came with the extension. */
  readonly isBundled: boolean;
  /** Whether the user may write to it. */
  readonly isOwn: boolean;
  /** Whether the Explorer can show its files. */
  readonly isInWorkspace: boolean;
}

/** What is known of the sources, found out once for the thousands of rows that ask. */
export class SourceFacts {
  readonly #store: JournalStore;
  readonly #known = new Map<string, SourceFact>();

  constructor(store: JournalStore) {
    this.#store = store;
  }

  /** What is true of a source now, or was when it was last asked for. */
  of(sourceId: string): SourceFact {
    const known = this.#known.get(sourceId);
    if (known) return known;
    const root = this.#store.rootOf(sourceId);
    const fact: SourceFact = {
      isBundled: root?.scheme === bundledScheme,
      isOwn: writableRoot(this.#store, sourceId) !== undefined,
      isInWorkspace: root !== undefined && vscode.workspace.getWorkspaceFolder(root) !== undefined,
    };
    this.#known.set(sourceId, fact);
    return fact;
  }

  /** Sources may have come, gone or changed. */
  forget(): void {
    this.#known.clear();
  }
}

import * as vscode from 'vscode';
import { bundledScheme } from '../BundledNotes';
import type { JournalStore } from '../journal/JournalStore';
import { writableRoot } from './rowPlace';

/** What is true of every row of a source. */
export interface SourceFact {
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

import * as vscode from 'vscode';
import { buildJournalTree } from '../../core/journal/buildJournalTree';
import type { JournalNode } from '../../core/journal/JournalNode';
import type { JournalStore } from '../journal/JournalStore';
import { tooltip, treeItem } from './journalRow';

/** Translates the rows that the core builds into those of a tree view. */
export class JournalTree implements vscode.TreeDataProvider<JournalNode>, vscode.Disposable {
  readonly #store: JournalStore;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #parents = new Map<JournalNode, JournalNode>();
  readonly #subscription: vscode.Disposable;
  #roots: readonly JournalNode[] | null = null;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(store: JournalStore) {
    this.#store = store;
    this.#subscription = store.onDidChange(() => {
      this.#roots = null;
      this.#changed.fire();
    });
  }

  async getChildren(node?: JournalNode): Promise<JournalNode[]> {
    if (node) return [...node.children];
    if (!this.#store.loaded) await Promise.race([this.#store.load(), this.#firstNotes()]);
    return [...this.#rows()];
  }

  getTreeItem(node: JournalNode): vscode.TreeItem {
    // Journals start open: one click less to the first note.
    return treeItem(node, node.type === 'journal');
  }

  getParent(node: JournalNode): JournalNode | undefined {
    return this.#parents.get(node);
  }

  resolveTreeItem(item: vscode.TreeItem, node: JournalNode): vscode.TreeItem {
    item.tooltip = tooltip(node);
    return item;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  #rows(): readonly JournalNode[] {
    if (this.#roots) return this.#roots;
    this.#roots = buildJournalTree(this.#store.journals);
    this.#parents.clear();
    this.#adopt(this.#roots);
    return this.#roots;
  }

  #adopt(nodes: readonly JournalNode[]): void {
    for (const node of nodes) {
      for (const child of node.children) this.#parents.set(child, node);
      this.#adopt(node.children);
    }
  }

  #firstNotes(): Promise<void> {
    return new Promise((resolve) => {
      const subscription = this.#store.onDidChange(() => {
        subscription.dispose();
        resolve();
      });
    });
  }
}

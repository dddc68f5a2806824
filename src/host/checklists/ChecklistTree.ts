import * as vscode from 'vscode';
import type { JournalStore } from '../journal/JournalStore';
import type { ChecklistScan } from './ChecklistScan';
import { type ChecklistNode, checklistRow, listNode, type ListNode } from './ChecklistNode';

/** The checklists of the workspace's files, then the task lists of notes that can be written. */
export class ChecklistTree implements vscode.TreeDataProvider<ChecklistNode>, vscode.Disposable {
  readonly #scan: ChecklistScan;
  readonly #store: JournalStore;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(scan: ChecklistScan, store: JournalStore) {
    this.#scan = scan;
    this.#store = store;
    this.#subscriptions = vscode.Disposable.from(
      scan.onDidChange(() => this.#changed.fire()),
      store.onDidChange(() => this.#changed.fire()),
    );
  }

  getChildren(node?: ChecklistNode): ChecklistNode[] {
    if (node) return node.type === 'list' ? [...node.items] : [];
    const inFiles = this.#inserted();
    const taken = new Set(inFiles.flatMap(({ items }) => items.map(place)));
    const inNotes = this.#taskLists().filter(
      ({ items }) => !items.some((one) => taken.has(place(one))),
    );
    return [...inFiles, ...inNotes];
  }

  getTreeItem(node: ChecklistNode): vscode.TreeItem {
    return checklistRow(node);
  }

  /** Shows the boxes as the files have them, after a tick that could not be carried out. */
  refresh(): void {
    this.#changed.fire();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #inserted(): ListNode[] {
    return this.#scan.files.flatMap(({ uri, checklists }) =>
      checklists
        .filter(({ items }) => items.length > 0)
        .map(({ id, items, line, title }, at) => {
          const own = `${uri.toString()} ${id} ${at}`;
          const list = { id: own, uri, line, title: title || id, isNote: false };
          return listNode(list, { kind: 'inserted', id }, items);
        }),
    );
  }

  #taskLists(): ListNode[] {
    return this.#store.journals
      .filter(({ origin }) => origin !== 'bundled')
      .flatMap(({ notes }) => notes)
      .flatMap((placed) =>
        placed.note.checklists.filter(isTaskList).map(({ items, line, slug, title }) => {
          const uri = this.#store.uriOf(placed);
          const id = `${placed.key}#${slug}`;
          const own = items.map((item) => ({ ...item, line: item.line - 1 }));
          const list = { id, uri, line: line - 1, title, isNote: true };
          return listNode(list, { kind: 'note', title: slug === '' ? null : title }, own);
        }),
      );
  }
}

/** Advice that is listed for insertion has no boxes in its note, and begins at its heading. */
function isTaskList({
  items,
  line,
}: {
  items: readonly { line: number }[];
  line: number;
}): boolean {
  return items[0]?.line === line;
}

function place({ uri, line }: { readonly uri: vscode.Uri; readonly line: number }): string {
  return `${uri.toString()} ${line}`;
}

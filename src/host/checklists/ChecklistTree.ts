/**
 * The rows of the checklists that stand in files.
 */

import * as vscode from 'vscode';
import { type ListedIn, progressOf } from '../../core/checklists/planItemEdit';
import { isolateRightToLeft, oneLine } from '../../core/text/inertText';
import { numberWords } from '../countedWords';
import type { JournalStore } from '../journal/JournalStore';
import type { ChecklistScan } from './ChecklistScan';

/** A checklist that is being worked through: inserted into a file, or a task list of a note. */
export interface ListNode {
  readonly type: 'list';
  /** The same while the file keeps its checklists in their order. */
  readonly id: string;
  readonly uri: vscode.Uri;
  readonly title: string;
  readonly isNote: boolean;
  /** Line of its heading, from 0. */
  readonly line: number;
  readonly items: readonly ItemNode[];
}

/** One item of such a checklist. */
interface ItemNode {
  readonly type: 'item';
  readonly id: string;
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly done: boolean;
  /** Line from 0. */
  readonly line: number;
  /** The checklist that it is looked for in once the file has changed. */
  readonly list: ListedIn;
}

/** A row of the Checklists view. */
export type ChecklistNode = ListNode | ItemNode;

/** Makes the node of a checklist from what was read of it. */
function listNode(
  list: Omit<ListNode, 'type' | 'items'>,
  listedIn: ListedIn,
  items: readonly Pick<ItemNode, 'text' | 'done' | 'line'>[],
): ListNode {
  const { id, uri } = list;
  return {
    ...list,
    type: 'list',
    items: items.map(({ text, done, line }, at) => {
      return { type: 'item', id: `${id}/${at}`, uri, text, done, line, list: listedIn };
    }),
  };
}

/** How a row looks: items have a native box, checklists say how far they are and where they stand. */
function checklistRow(node: ChecklistNode): vscode.TreeItem {
  return node.type === 'list' ? listRow(node) : itemRow(node);
}

function listRow(node: ListNode): vscode.TreeItem {
  const { done, next, total } = progressOf(node.items);
  const state = vscode.TreeItemCollapsibleState;
  const title = oneLine(node.title);
  const row = new vscode.TreeItem(
    isolateRightToLeft(title),
    next ? state.Expanded : state.Collapsed,
  );
  const progress = vscode.l10n.t('{0} of {1}', numberWords(done), numberWords(total));
  const path = oneLine(vscode.workspace.asRelativePath(node.uri));
  row.id = node.id;
  row.contextValue = 'checklist';
  row.description = `${progress} · ${path}`;
  row.tooltip = path;
  row.iconPath = new vscode.ThemeIcon(next ? (node.isNote ? 'note' : 'checklist') : 'pass');
  row.accessibilityInformation = { label: `${title}, ${progress}, ${path}` };
  row.command = goTo(node);
  return row;
}

function itemRow(node: ItemNode): vscode.TreeItem {
  const text = oneLine(node.text);
  const row = new vscode.TreeItem(isolateRightToLeft(text));
  row.id = node.id;
  row.contextValue = 'checklistItem';
  row.tooltip = text;
  row.checkboxState = {
    state: node.done
      ? vscode.TreeItemCheckboxState.Checked
      : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: node.done ? vscode.l10n.t('Mark as Not Done') : vscode.l10n.t('Mark as Done'),
    accessibilityInformation: { label: text },
  };
  row.command = goTo(node);
  return row;
}

function goTo({ uri, line }: ChecklistNode): vscode.Command {
  const title = vscode.l10n.t('Go to Checklist');
  return { title, command: '_nexusJournal.goToLine', arguments: [uri, line] };
}

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
    return this.lists();
  }

  /** All checklists that are known, those in files first. */
  lists(): ListNode[] {
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

  /** Shows the boxes as the files have them, after a check that could not be carried out. */
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

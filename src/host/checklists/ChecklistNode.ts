import * as vscode from 'vscode';
import { type ListedIn, progressOf } from '../../core/checklists/planItemEdit';
import { isolateRightToLeft, oneLine } from '../../core/text/inertText';
import { numberWords } from '../countedWords';

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
export interface ItemNode {
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
export function listNode(
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
export function checklistRow(node: ChecklistNode): vscode.TreeItem {
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

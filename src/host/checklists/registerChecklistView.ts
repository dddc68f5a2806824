import * as vscode from 'vscode';
import type { CommandRegistry } from '../CommandRegistry';
import type { FileEdits } from '../files/FileEdits';
import { showRefusal } from '../files/EditOutcome';
import type { JournalStore } from '../journal/JournalStore';
import { readChecklistSettings } from '../settings/FeatureSettings';
import { ChecklistScan } from './ChecklistScan';
import { type ChecklistNode, ChecklistTree } from './ChecklistTree';
import { setItems } from './checkItems';

/** Whether all checklists were looked for and there are none, so that the view may say so. */
const emptyKey = 'nexusJournal.noChecklists';

/** Shows the checklists being worked through, and looks for them while the view can be seen. */
export function registerChecklistView(deps: {
  readonly commands: CommandRegistry;
  readonly edits: FileEdits;
  readonly log: vscode.LogOutputChannel;
  readonly store: JournalStore;
}): vscode.Disposable {
  const { edits, log, store } = deps;
  const scan = new ChecklistScan(log);
  const tree = new ChecklistTree(scan, store);
  const view = vscode.window.createTreeView('nexusJournal.checklists', {
    treeDataProvider: tree,
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  });
  const follow = (): void => {
    const scans = view.visible && readChecklistSettings().scan;
    if (!scans) scan.stop();
    if (!view.visible) return;
    void vscode.window.withProgress({ location: { viewId: 'nexusJournal.checklists' } }, () =>
      look(scans),
    );
  };
  /** Looks for checklists, after which an empty view may say that there are none. */
  const look = async (scans: boolean): Promise<void> => {
    try {
      await Promise.all([scans && scan.start(), store.load()]);
    } catch (error) {
      log.error('The workspace could not be searched for checklists.', error);
    }
    isKnown = true;
    updateEmptyContext();
  };
  let isKnown = false;
  const updateEmptyContext = (): void => {
    const isEmpty = isKnown && tree.getChildren().length === 0;
    void vscode.commands.executeCommand('setContext', emptyKey, isEmpty);
  };
  return vscode.Disposable.from(
    scan,
    tree,
    view,
    tree.onDidChangeTreeData(updateEmptyContext),
    view.onDidChangeVisibility(follow),
    view.onDidChangeCheckboxState(({ items }) => void setNode(edits, items, tree)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('nexusJournal.checklists')) follow();
    }),
  );
}

/** A box that the file does not have as it was clicked is shown as it is; the others are followed. */
async function setNode(
  edits: FileEdits,
  items: readonly [ChecklistNode, vscode.TreeItemCheckboxState][],
  tree: ChecklistTree,
): Promise<void> {
  for (const [node, state] of items) {
    if (node.type !== 'item') continue;
    const done = state === vscode.TreeItemCheckboxState.Checked;
    const outcome = await setItems(edits, node.uri, [node], { done, target: 'file' });
    if (outcome.kind === 'refused') void showRefusal('check', node.uri, outcome);
    if (outcome.kind === 'refused' || outcome.kind === 'unchanged') tree.refresh();
  }
}

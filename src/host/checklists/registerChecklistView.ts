import * as vscode from 'vscode';
import { inertText } from '../../core/text/inertText';
import type { CommandRegistry } from '../CommandRegistry';
import type { JournalStore } from '../journal/JournalStore';
import { checklistSettings } from '../settings/ChecklistSettings';
import { ChecklistScan } from './ChecklistScan';
import type { ChecklistNode } from './ChecklistNode';
import { ChecklistTree } from './ChecklistTree';
import { tickListedItem } from './ticking';
import { showWarning } from '../showMessage';

/** Shows the checklists being worked through, and looks for them while the view can be seen. */
export function registerChecklistView(deps: {
  readonly commands: CommandRegistry;
  readonly log: vscode.LogOutputChannel;
  readonly store: JournalStore;
}): vscode.Disposable {
  const { log, store } = deps;
  const scan = new ChecklistScan(log);
  const tree = new ChecklistTree(scan, store);
  const view = vscode.window.createTreeView('nexusJournal.checklists', {
    treeDataProvider: tree,
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  });
  const follow = (): void => {
    const scans = view.visible && checklistSettings().scan;
    if (!scans) scan.stop();
    if (!view.visible) return;
    void vscode.window.withProgress({ location: { viewId: 'nexusJournal.checklists' } }, () =>
      Promise.all([scans && scan.start(), store.load()]).catch((error: unknown) =>
        log.error('The workspace could not be searched for checklists.', error),
      ),
    );
  };
  return vscode.Disposable.from(
    scan,
    tree,
    view,
    view.onDidChangeVisibility(follow),
    view.onDidChangeCheckboxState(({ items }) => void tick(items, tree)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('nexusJournal.checklists')) follow();
    }),
  );
}

async function tick(
  items: readonly [ChecklistNode, vscode.TreeItemCheckboxState][],
  tree: ChecklistTree,
): Promise<void> {
  for (const [node, state] of items) {
    if (node.type !== 'item') continue;
    const done = state === vscode.TreeItemCheckboxState.Checked;
    if (await tickListedItem(node.uri, node, done)) continue;
    void showWarning(vscode.l10n.t('{0} could not be ticked in its file.', inertText(node.text)));
  }
  tree.refresh();
}

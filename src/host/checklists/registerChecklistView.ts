import * as vscode from 'vscode';
import type { CommandRegistry } from '../CommandRegistry';
import type { FileEdits } from '../files/FileEdits';
import { showRefusal } from '../files/EditOutcome';
import type { JournalStore } from '../journal/JournalStore';
import { readChecklistSettings } from '../settings/FeatureSettings';
import { ChecklistScan } from './ChecklistScan';
import { type ChecklistNode, ChecklistTree, type ListNode } from './ChecklistTree';
import { setItems } from './checkItems';

/** Whether all checklists were looked for and there are none, so that the view may say so. */
const emptyKey = 'nexusJournal.noChecklists';

/** The checklists of the window, for others that show them. */
export interface RegisteredChecklists extends vscode.Disposable {
  /** All that are known so far. */
  lists(): readonly ListNode[];
  /** Looks through the workspace once, if its user lets that be done and the view does not do it already. */
  look(): Promise<void>;
  readonly onDidChange: vscode.Event<unknown>;
}

/** Shows the checklists being worked through, and looks for them while the view can be seen. */
export function registerChecklistView(deps: {
  readonly commands: CommandRegistry;
  readonly edits: FileEdits;
  readonly log: vscode.LogOutputChannel;
  readonly store: JournalStore;
}): RegisteredChecklists {
  const { edits, log, store } = deps;
  const scan = new ChecklistScan(log);
  const tree = new ChecklistTree(scan, store);
  const view = vscode.window.createTreeView('nexusJournal.checklists', {
    treeDataProvider: tree,
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  });
  const looking = new ChecklistLooking({ log, scan, store, tree, view });
  const registrations = vscode.Disposable.from(
    scan,
    tree,
    view,
    tree.onDidChangeTreeData(() => looking.updateEmptyContext()),
    view.onDidChangeVisibility(() => looking.follow()),
    view.onDidChangeCheckboxState(({ items }) => void setNode(edits, items, tree)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('nexusJournal.checklists')) looking.follow();
    }),
  );
  return {
    lists: () => tree.lists(),
    look: () => looking.lookOnce(),
    onDidChange: tree.onDidChangeTreeData,
    dispose: () => {
      registrations.dispose();
    },
  };
}

/** What looking for checklists needs. */
interface LookingDeps {
  readonly log: vscode.LogOutputChannel;
  readonly scan: ChecklistScan;
  readonly store: JournalStore;
  readonly tree: ChecklistTree;
  readonly view: Pick<vscode.TreeView<ChecklistNode>, 'visible'>;
}

/** When checklists are looked for: while the view can be seen, and once where somebody asks. */
class ChecklistLooking {
  readonly #deps: LookingDeps;
  #isKnown = false;

  constructor(deps: LookingDeps) {
    this.#deps = deps;
  }

  /** Begins or ends looking, as the view and the settings are now. */
  follow(): void {
    const scans = this.#isSeen() && readChecklistSettings().scan;
    if (!scans) this.#deps.scan.stop();
    if (!this.#isSeen()) return;
    void vscode.window.withProgress({ location: { viewId: 'nexusJournal.checklists' } }, () =>
      this.#look(scans),
    );
  }

  /** Looks once, unless the view does so already or the user wants no search of files. */
  async lookOnce(): Promise<void> {
    if (this.#isSeen() || !readChecklistSettings().scan) return;
    await this.#look(true);
    if (!this.#isSeen()) this.#deps.scan.stop();
  }

  /** Says whether an empty view may say that there is nothing. */
  updateEmptyContext(): void {
    const isEmpty = this.#isKnown && this.#deps.tree.lists().length === 0;
    void vscode.commands.executeCommand('setContext', emptyKey, isEmpty);
  }

  #isSeen(): boolean {
    return this.#deps.view.visible;
  }

  /** Looks for checklists, after which an empty view may say that there are none. */
  async #look(scans: boolean): Promise<void> {
    const { log, scan, store } = this.#deps;
    try {
      await Promise.all([scans && scan.start(), store.load()]);
    } catch (error) {
      log.error('Unable to search the workspace for checklists.', error);
    }
    this.#isKnown = true;
    this.updateEmptyContext();
  }
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

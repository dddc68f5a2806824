import * as vscode from 'vscode';
import type { JournalStore } from '../journal/JournalStore';
import type { JournalTree } from './JournalTree';

/** Whether all journals are read and have no row, so that the view may say so. */
const emptyKey = 'nexusJournal.isEmpty';

/**
 * Tells the view when there is nothing to show. That all is read is not enough: the rows come a moment
 * later, in which a view without any would say something false.
 */
export function tellEmptiness(store: JournalStore, tree: JournalTree): vscode.Disposable {
  let told = false;
  return store.onDidChange(() => {
    const isEmpty = store.loaded && tree.roots.length === 0;
    if (isEmpty === told) return;
    told = isEmpty;
    void vscode.commands.executeCommand('setContext', emptyKey, isEmpty);
  });
}

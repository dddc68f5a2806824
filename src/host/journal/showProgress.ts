import * as vscode from 'vscode';
import type { JournalStore } from './JournalStore';

/** Shows in the sidebar's view that notes are being read, for as long as they are. */
export function showProgress(store: JournalStore): vscode.Disposable {
  let finish: (() => void) | null = null;
  const follow = (): void => {
    if (store.loaded) {
      finish?.();
      finish = null;
      return;
    }
    if (finish) return;
    const loaded = new Promise<void>((resolve) => {
      finish = resolve;
    });
    void vscode.window.withProgress({ location: { viewId: 'nexusJournal.journal' } }, () => loaded);
  };
  const subscription = store.onDidChange(follow);
  return new vscode.Disposable(() => {
    subscription.dispose();
    finish?.();
  });
}

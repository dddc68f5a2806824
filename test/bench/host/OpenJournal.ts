import * as vscode from 'vscode';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import { ReadingThread } from '../../../src/host/journal/ReadingThread';
import { Pins, RecentNotes, RowStates } from '../../../src/host/keeping/sidebarMemory';
import { SearchIndex } from '../../../src/host/search/SearchIndex';
import { ShortMemory } from '../../host/suites/ShortMemory';
import { JournalTree } from '../../../src/host/sidebar/JournalTree';
import { RestrictedSources } from '../../../src/host/sidebar/RestrictedSources';

/** The store with the sidebar's tree and the search upon it, as one window of the editor has them. */
export class OpenJournal implements vscode.Disposable {
  readonly store: JournalStore;
  readonly tree: JournalTree;
  readonly index: SearchIndex;
  readonly #subscriptions: vscode.Disposable;

  constructor(log: vscode.LogOutputChannel, storage: vscode.Uri, extensionUri: vscode.Uri) {
    const thread = new ReadingThread({ extensionUri, log });
    this.store = new JournalStore({ log, storage, thread });
    const pins = new Pins(new ShortMemory());
    const recent = new RecentNotes(new ShortMemory());
    const restricted = new RestrictedSources();
    const states = new RowStates(new ShortMemory());
    this.tree = new JournalTree({ store: this.store, pins, recent, restricted, states });
    this.index = new SearchIndex(this.store);
    this.#subscriptions = vscode.Disposable.from(
      // A visible view asks for the rows again after each change.
      this.tree.onDidChangeTreeData(() => void this.#showTree()),
      this.index,
      this.tree,
      recent,
      restricted,
      pins,
      this.store,
      thread,
    );
  }

  /** What the view does when it becomes visible; resolves with its first rows. */
  async firstLevel(): Promise<void> {
    await this.#showTree();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #showTree(): Promise<void> {
    for (const row of await this.tree.getChildren()) this.tree.getTreeItem(row);
  }
}

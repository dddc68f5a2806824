import type * as vscode from 'vscode';
import { readKeys } from '../keeping/readKeys';

const memoryKey = 'nexusJournal.recentSearches';
const most = 5;

/** What was searched for last in this workspace, and led to something. */
export class RecentSearches {
  readonly #memory: vscode.Memento;

  constructor(memory: vscode.ExtensionContext['workspaceState']) {
    this.#memory = memory;
  }

  /** The latest first. */
  get queries(): readonly string[] {
    return readKeys(this.#memory, memoryKey);
  }

  /** Remembers a query that led to something. */
  add(query: string): void {
    const kept = query.trim();
    if (kept === '') return;
    const latest = [kept, ...this.queries.filter((other) => other !== kept)].slice(0, most);
    // The memory answers with the new value at once and saves it in its own time.
    void this.#memory.update(memoryKey, latest);
  }

  /** Forgets a query. */
  remove(query: string): void {
    void this.#memory.update(
      memoryKey,
      this.queries.filter((other) => other !== query),
    );
  }
}

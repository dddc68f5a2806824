import type * as vscode from 'vscode';
import { parseTexts } from '../keeping/parseStored';
import { StoredValue } from '../keeping/StoredValue';

const memoryKey = 'nexusJournal.recentSearches';
const most = 5;

/** What was searched for last in this workspace, and led to something. */
export class RecentSearches {
  readonly #stored: StoredValue<readonly string[]>;

  constructor(memory: vscode.ExtensionContext['workspaceState']) {
    this.#stored = new StoredValue(memory, memoryKey, (stored) => parseTexts(stored, most));
  }

  /** The latest first. */
  get queries(): readonly string[] {
    return this.#stored.get();
  }

  /** Remembers a query that led to something. */
  add(query: string): void {
    const kept = query.trim();
    if (kept === '') return;
    const latest = [kept, ...this.queries.filter((other) => other !== kept)].slice(0, most);
    void this.#stored.set(latest);
  }

  /** Forgets a query. */
  remove(query: string): void {
    void this.#stored.set(this.queries.filter((other) => other !== query));
  }
}

import type * as vscode from 'vscode';
import type { JournalStore } from '../journal/JournalStore';
import { parseTexts, StoredValue } from '../keeping/StoredValue';
import type { Pins } from '../keeping/sidebarMemory';
import type { RegisteredReader } from '../reader/registerReader';
import type { RowActions } from './RowActions';
import type { SearchIndex } from './SearchIndex';
import type { SearchScope } from './SearchScope';

const memoryKey = 'nexusJournal.recentSearches';
const maxRecent = 5;

/** What was searched for last in this workspace, and led to something. */
export class RecentSearches {
  readonly #stored: StoredValue<readonly string[]>;

  constructor(memory: vscode.ExtensionContext['workspaceState']) {
    this.#stored = new StoredValue(memory, memoryKey, (stored) => parseTexts(stored, maxRecent));
  }

  /** The latest first. */
  get queries(): readonly string[] {
    return this.#stored.get();
  }

  /** Remembers a query that led to something. */
  add(query: string): void {
    const kept = query.trim();
    if (kept === '') return;
    const latest = [kept, ...this.queries.filter((other) => other !== kept)].slice(0, maxRecent);
    void this.#stored.set(latest);
  }

  /** Forgets a query. */
  remove(query: string): void {
    void this.#stored.set(this.queries.filter((other) => other !== query));
  }
}

/** What every part of the search works with. */
export interface SearchDeps {
  readonly actions: RowActions;
  readonly index: SearchIndex;
  readonly log: vscode.LogOutputChannel;
  readonly pins: Pins;
  readonly reader: RegisteredReader;
  readonly recent: RecentSearches;
  readonly scope: SearchScope;
  readonly store: JournalStore;
}

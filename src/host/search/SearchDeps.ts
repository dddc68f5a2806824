import type * as vscode from 'vscode';
import type { JournalStore } from '../journal/JournalStore';
import type { Pins } from '../keeping/Pins';
import type { RegisteredReader } from '../reader/registerReader';
import type { RecentSearches } from './RecentSearches';
import type { RowActions } from './RowActions';
import type { SearchIndex } from './SearchIndex';
import type { SearchScope } from './SearchScope';

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

import * as vscode from 'vscode';
import type { CommandRegistry } from '../CommandRegistry';
import type { JournalStore } from '../journal/JournalStore';
import type { RegisteredReader } from '../reader/registerReader';
import { searchTakeaways } from './searchTakeaways';
import { TakeawayIndex } from './TakeawayIndex';

/** Registers the search over all takeaways. */
export function registerSearch(deps: {
  readonly commands: CommandRegistry;
  readonly reader: RegisteredReader;
  readonly store: JournalStore;
}): vscode.Disposable {
  const index = new TakeawayIndex(deps.store);
  return vscode.Disposable.from(
    index,
    deps.commands.register('nexusJournal.searchTakeaways', () =>
      searchTakeaways({ ...deps, index }),
    ),
  );
}

import * as vscode from 'vscode';
import type { CommandRegistry } from '../CommandRegistry';
import type { Insertion } from '../insertion/Insertion';
import type { JournalStore } from '../journal/JournalStore';
import type { Pins } from '../keeping/sidebarMemory';
import type { RegisteredReader } from '../reader/registerReader';
import { RecentSearches, type SearchDeps } from './SearchDeps';
import { ResultsView } from './ResultsView';
import { RowActions, type ResultLocation } from './RowActions';
import type { SearchIndex } from './SearchIndex';
import { SearchPicker } from './SearchPicker';
import { SearchScope } from './SearchScope';

/** Registers the search over all takeaways: the picker, and the view of its results. */
export function registerSearch(given: {
  readonly commands: CommandRegistry;
  readonly index: SearchIndex;
  readonly insertion: Insertion;
  readonly log: vscode.LogOutputChannel;
  readonly memory: vscode.ExtensionContext['workspaceState'];
  readonly pins: Pins;
  readonly reader: RegisteredReader;
  readonly store: JournalStore;
}): vscode.Disposable {
  const { commands } = given;
  const deps: SearchDeps = {
    ...given,
    actions: new RowActions(given),
    recent: new RecentSearches(given.memory),
    scope: new SearchScope(given.pins),
  };
  const results = new ResultsView(deps, given.memory);
  return vscode.Disposable.from(
    results,
    commands.register('nexusJournal.searchTakeaways', (query) =>
      searchTakeaways(deps, results, typeof query === 'string' ? query : ''),
    ),
    commands.register('nexusJournal.clearResults', () => results.clear()),
    commands.register('nexusJournal.viewResultsAsList', () => results.showAsList(true)),
    commands.register('nexusJournal.viewResultsAsTree', () => results.showAsList(false)),
    commands.register('nexusJournal.searchAgain', () =>
      searchTakeaways(deps, results, results.query),
    ),
    commands.register('_nexusJournal.openResult', (row) =>
      deps.actions.open(row as ResultLocation),
    ),
  );
}

/** One search in the picker, and what was chosen in it. */
async function searchTakeaways(
  deps: SearchDeps,
  results: ResultsView,
  query: string,
): Promise<void> {
  const picker = new SearchPicker(deps);
  const outcome = await picker.run(query);
  if (outcome.type !== 'nothing') deps.recent.add(picker.query);
  switch (outcome.type) {
    case 'open':
      await deps.actions.open(outcome.place, outcome.toSide ? vscode.ViewColumn.Beside : undefined);
      return;
    case 'insert':
      await deps.actions.insert(outcome.rows, picker.query);
      return;
    case 'showAll':
      await results.show(picker.query);
      return;
    case 'nothing':
  }
}

import * as vscode from 'vscode';
import { Delayer } from '../../core/async/Delayer';
import { hostClock } from '../hostClock';
import type { JournalNode } from '../../core/tree/JournalNode';
import type { FilteredTree } from '../../core/tree/TreeFilter';
import { inertText } from '../../core/text/inertText';
import type { JournalTree } from './JournalTree';
import { numberWords } from '../countedWords';
import type { SidebarDeps } from './SidebarDeps';

/** Quiet time in milliseconds before what was typed is filtered for. */
const typingPause = 120;

/** Registers the filter of the tree, which shows while it is typed, and says what it leaves. */
export function registerFilter(
  { commands, store }: SidebarDeps,
  tree: JournalTree,
  view: vscode.TreeView<JournalNode>,
): vscode.Disposable {
  const say = (): void => {
    const { filtered, query } = tree;
    view.message = filtered ? foundWords(filtered, query) : '';
    // Beside the name of the view, where words that come and go move no row.
    view.description = filtered
      ? vscode.l10n.t('filtered')
      : progressWords(store.progress, store.loaded);
    void vscode.commands.executeCommand('setContext', 'nexusJournal.filtered', filtered !== null);
  };
  return vscode.Disposable.from(
    tree.onDidChangeTreeData(say),
    commands.register('nexusJournal.filter', async () => {
      await vscode.commands.executeCommand('nexusJournal.journal.focus');
      await store.load();
      tree.prepareFilter();
      askForFilter(tree);
    }),
    commands.register('nexusJournal.clearFilter', () => tree.filter('')),
  );
}

/** What a filter leaves, and among what it looked. */
function foundWords({ matches, total }: FilteredTree, query: string): string {
  if (matches === 0)
    return vscode.l10n.t(
      'No results for "{0}" in the titles of {1} notes and sections.',
      inertText(query),
      numberWords(total),
    );
  return vscode.l10n.t(
    '{0} of {1} notes and sections match "{2}"',
    numberWords(matches),
    numberWords(total),
    inertText(query),
  );
}

/** Many notes take time to read for the first time; a few are there before anybody could read this. */
function progressWords(
  { read, total }: { readonly read: number; readonly total: number | null },
  isLoaded: boolean,
): string {
  if (isLoaded || read < 200) return '';
  return total === null
    ? vscode.l10n.t('Indexing notes… {0} so far', numberWords(read))
    : vscode.l10n.t('Indexing notes… {0} of {1}', numberWords(read), numberWords(total));
}

/** Enter keeps the filter, Escape brings back what was shown before. */
function askForFilter(tree: JournalTree): void {
  const before = tree.query;
  const input = vscode.window.createInputBox();
  const filterSoon = new Delayer(hostClock, typingPause, () => tree.filter(input.value));
  let isKept = false;
  input.title = vscode.l10n.t('Filter Journal');
  input.placeholder = vscode.l10n.t('Filter by title, heading, or tag');
  input.value = before;
  const subscriptions = vscode.Disposable.from(
    input,
    filterSoon,
    input.onDidChangeValue(() => filterSoon.trigger()),
    input.onDidAccept(() => {
      isKept = true;
      tree.filter(input.value);
      input.hide();
    }),
    input.onDidHide(() => {
      subscriptions.dispose();
      if (!isKept) tree.filter(before);
    }),
  );
  input.show();
}

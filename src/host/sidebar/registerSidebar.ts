/**
 * The sidebar with all that can be done there.
 */

import * as vscode from 'vscode';
import { inertText } from '../../core/text/inertText';
import { countNotes } from '../../core/tree/countNode';
import type { JournalStore } from '../journal/JournalStore';
import { RowStates } from '../keeping/sidebarMemory';
import { showInformation } from '../showMessage';
import { JournalTree } from './JournalTree';
import { includeAll, RestrictedSources } from './RestrictedSources';
import { revealMoved, RowMover } from './RowMover';
import type { SidebarDeps } from './SidebarDeps';
import { followActive } from './followActive';
import { registerNoteLinks } from './openLink';
import { registerFilter } from './registerFilter';
import { registerNewNotes } from './registerNewNotes';
import { registerRowCommands } from './registerRowCommands';
import { registerSources } from './registerSources';
import { countWords } from './describeRow';

/** Reads all journals anew and says what there is: often it is what was shown before. */
async function refresh(store: JournalStore): Promise<void> {
  await store.reload();
  const words = countWords(countNotes(store.notes));
  const message =
    words.length === 0
      ? vscode.l10n.t('Journals refreshed. No notes found.')
      : vscode.l10n.t('Journals refreshed: {0}.', inertText(words.join(', ')));
  void showInformation(message);
}

/** Whether all journals are read and have no row, so that the view may say so. */
const emptyKey = 'nexusJournal.isEmpty';

/**
 * Tells the view when there is nothing to show. That all is read is not enough: the rows come a moment
 * later, in which a view without any would say something false.
 */
function keepEmptyContext(store: JournalStore, tree: JournalTree): vscode.Disposable {
  let told = false;
  return store.onDidChange(() => {
    const isEmpty = store.loaded && tree.roots.length === 0;
    if (isEmpty === told) return;
    told = isEmpty;
    void vscode.commands.executeCommand('setContext', emptyKey, isEmpty);
  });
}

/** Shows the journals in the activity bar's own view, with all that can be done there. */
export function registerSidebar(deps: SidebarDeps): vscode.Disposable {
  const { commands, store } = deps;
  const restricted = new RestrictedSources();
  const states = new RowStates(deps.memory);
  const tree = new JournalTree({ ...deps, restricted, states });
  const mover = new RowMover(deps, tree);
  const view = vscode.window.createTreeView('nexusJournal.journal', {
    treeDataProvider: tree,
    dragAndDropController: mover,
    showCollapseAll: true,
  });
  return vscode.Disposable.from(
    restricted,
    tree,
    mover,
    view,
    keepEmptyContext(store, tree),
    mover.onDidMove((placed) => void revealMoved(placed, deps, tree, view)),
    view.onDidExpandElement(({ element }) => tree.turn(element, true)),
    view.onDidCollapseElement(({ element }) => tree.turn(element, false)),
    registerFilter(deps, tree, view),
    registerRowCommands(deps),
    registerNewNotes(deps),
    registerSources(deps),
    registerNoteLinks(deps),
    followActive(deps, tree, view),
    commands.register('nexusJournal.moveUp', (row) => mover.step(row, -1)),
    commands.register('nexusJournal.moveDown', (row) => mover.step(row, 1)),
    commands.register('nexusJournal.includeAll', (row) => includeAll(row, store)),
    commands.register('nexusJournal.refresh', () => refresh(store)),
  );
}

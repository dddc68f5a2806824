import * as vscode from 'vscode';
import { followActive } from './followActive';
import { JournalTree } from './JournalTree';
import { registerNoteLinks } from './noteLinks';
import { registerFilter } from './registerFilter';
import { registerNewNotes } from './registerNewNotes';
import { registerRowCommands } from './registerRowCommands';
import { registerSources } from './registerSources';
import { RowMover } from './RowMover';
import type { SidebarDeps } from './SidebarDeps';

/** Shows the journals in the activity bar's own view, with all that can be done there. */
export function registerSidebar(deps: SidebarDeps): vscode.Disposable {
  const { commands, store } = deps;
  const tree = new JournalTree(deps);
  const mover = new RowMover(deps, tree);
  const view = vscode.window.createTreeView('nexusJournal.journal', {
    treeDataProvider: tree,
    dragAndDropController: mover,
    showCollapseAll: true,
  });
  return vscode.Disposable.from(
    tree,
    view,
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
    commands.register('nexusJournal.refresh', () => store.reload()),
  );
}

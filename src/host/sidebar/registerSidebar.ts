import * as vscode from 'vscode';
import { followActive } from './followActive';
import { includeAll } from './includeAll';
import { JournalTree } from './JournalTree';
import { RowStates } from '../keeping/RowStates';
import { registerNoteLinks } from './noteLinks';
import { refresh } from './refresh';
import { registerFilter } from './registerFilter';
import { registerNewNotes } from './registerNewNotes';
import { registerRowCommands } from './registerRowCommands';
import { registerSources } from './registerSources';
import { RestrictedSources } from './RestrictedSources';
import { revealMoved } from './revealMoved';
import { RowMover } from './RowMover';
import type { SidebarDeps } from './SidebarDeps';
import { tellEmptiness } from './tellEmptiness';

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
    tellEmptiness(store, tree),
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

import * as vscode from 'vscode';
import type { CommandRegistry } from '../CommandRegistry';
import type { JournalStore } from '../journal/JournalStore';
import type { Pins } from '../keeping/Pins';
import type { RecentNotes } from '../keeping/RecentNotes';
import type { RegisteredReader } from '../reader/registerReader';
import { JournalTree } from './JournalTree';
import { isJournalNode, placeOf } from './journalRow';

/** Shows the journals in the activity bar's own view and opens what is clicked there. */
export function registerSidebar(deps: {
  readonly commands: CommandRegistry;
  readonly pins: Pins;
  readonly reader: RegisteredReader;
  readonly recent: RecentNotes;
  readonly store: JournalStore;
}): vscode.Disposable {
  const { commands, pins, reader, recent, store } = deps;
  const tree = new JournalTree(store);
  const view = vscode.window.createTreeView('nexusJournal.journal', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const open = async (node: unknown, column: vscode.ViewColumn): Promise<void> => {
    const place = isJournalNode(node) ? placeOf(node) : null;
    if (!place) return;
    await reader.open(store.uriOf(place.placed), {
      column,
      place: place.line === null ? null : { line: place.line },
    });
    recent.add(place.placed.key);
  };
  return vscode.Disposable.from(
    tree,
    view,
    commands.register('_nexusJournal.openRow', (node) => open(node, vscode.ViewColumn.Active)),
    commands.register('nexusJournal.openToSide', (node) => open(node, vscode.ViewColumn.Beside)),
    commands.register('nexusJournal.togglePin', async (node) => {
      const place = isJournalNode(node) ? placeOf(node) : null;
      if (place) await pins.toggle(place.placed.key);
    }),
    commands.register('nexusJournal.refresh', () => store.reload()),
  );
}

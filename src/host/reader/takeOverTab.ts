/**
 * Tabs of the reader: the title they show, and taking over those of the text editor.
 */

import * as vscode from 'vscode';
import { noteTitle } from '../../core/rendering/noteSource';
import { oneLine } from '../../core/text/inertText';
import type { JournalStore } from '../journal/JournalStore';
import { fileName, fileRenderedBy } from '../renderedDocument';

/** What a note is called: as in the sidebar where it is in a journal, else by its text or its file. */
export function shownTitle(store: JournalStore, document: vscode.TextDocument): string {
  const { uri } = document;
  const title = store.findByUri(uri)?.note.title ?? noteTitle(document.getText());
  return oneLine(title ?? fileName(uri));
}

/**
 * Opens a note in a column and closes the tab in which another rendered editor shows it there, so that a
 * note does not stand in two tabs that look alike, as "Reopen Editor With..." does. A tab with unsaved edits
 * stays, since closing it would ask about them.
 */
export async function takeOverTab(
  uri: vscode.Uri,
  column: vscode.ViewColumn,
  open: () => Thenable<unknown>,
): Promise<void> {
  const { viewColumn } = groupAt(column) ?? {};
  await open();
  // Looked for now: opening may have made the editor describe its tabs anew.
  const tab = viewColumn === undefined ? undefined : otherTab(uri, viewColumn);
  if (tab && !tab.isDirty) await vscode.window.tabGroups.close(tab, true);
}

function groupAt(column: vscode.ViewColumn): vscode.TabGroup | undefined {
  const { activeTabGroup, all } = vscode.window.tabGroups;
  if (column === vscode.ViewColumn.Active) return activeTabGroup;
  return all.find(({ viewColumn }) => viewColumn === column);
}

/** The tab of another rendered editor that shows a file. */
function otherTab(uri: vscode.Uri, column: vscode.ViewColumn): vscode.Tab | undefined {
  const address = uri.toString();
  return groupAt(column)?.tabs.find((tab) => fileRenderedBy(tab)?.toString() === address);
}

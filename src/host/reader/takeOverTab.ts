import * as vscode from 'vscode';
import { readerViewType } from './readerViewType';

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
  const tab = otherTab(uri, column);
  await open();
  if (tab && !tab.isDirty) await vscode.window.tabGroups.close(tab, true);
}

function otherTab(uri: vscode.Uri, column: vscode.ViewColumn): vscode.Tab | undefined {
  const { activeTabGroup, all } = vscode.window.tabGroups;
  const group =
    column === vscode.ViewColumn.Active
      ? activeTabGroup
      : all.find(({ viewColumn }) => viewColumn === column);
  const address = uri.toString();
  // Its document may not be known yet, where the tab was opened a moment ago.
  return group?.tabs.find(
    ({ input }) =>
      input instanceof vscode.TabInputCustom &&
      input.viewType !== readerViewType &&
      input.uri.toString() === address,
  );
}

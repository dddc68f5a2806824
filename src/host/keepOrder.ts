import type * as vscode from 'vscode';

/**
 * Stops a picker from sorting its rows by where the typed words stand in their labels: they come
 * ranked. `sortByLabel` is honoured by the editor though its typings leave it out; where it is not,
 * the rows are still those that were found.
 */
export function keepOrder<T extends vscode.QuickPickItem>(
  picker: vscode.QuickPick<T>,
): vscode.QuickPick<T> {
  return Object.assign(picker, { sortByLabel: false });
}

import * as vscode from 'vscode';

/** The text of a file that is open with unsaved edits; undefined where there are none. */
export function unsavedText(uri: () => vscode.Uri): string | undefined {
  const unsaved = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
  if (unsaved.length === 0) return undefined;
  // Asked of every file of a journal, while hardly ever any has unsaved edits.
  const address = uri().toString();
  return unsaved.find((document) => document.uri.toString() === address)?.getText();
}

import * as vscode from 'vscode';

/** The text of a note, unsaved edits included; null where it cannot be read any more. */
export async function readNoteFileText(uri: vscode.Uri): Promise<string | null> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return null;
    throw error;
  }
}

import * as vscode from 'vscode';

/**
 * Shows a new document with the cursor at an offset. It is never closed: the editor names the next
 * one after the first free number, and may fill it from a backup that the closed one left behind.
 */
export async function showUntitled(
  language: string,
  content: string,
  offset = 0,
): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  const cursor = document.positionAt(offset);
  return vscode.window.showTextDocument(document, {
    preview: false,
    selection: new vscode.Range(cursor, cursor),
  });
}

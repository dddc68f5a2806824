import * as vscode from 'vscode';
import { textEditorOf } from './TextFollower';

/** The lines, from 1, that a page of the reader shows. */
export interface SightedLines {
  readonly first: number;
  readonly last: number;
}

/**
 * Opens a note as text where the reader shows it. A cursor that the reader has in sight stays: whoever
 * goes to and fro goes on writing where it was.
 */
export async function openText(uri: vscode.Uri, sighted: SightedLines | null): Promise<void> {
  await vscode.commands.executeCommand('vscode.openWith', uri, 'default');
  const editor = textEditorOf(uri);
  if (!editor || !sighted) return;
  const cursor = editor.selection.active.line + 1;
  if (cursor < sighted.first || cursor > sighted.last) putCursor(editor, sighted.first, 'AtTop');
}

/** Goes to a line (from 1) of a note's text: in the editor that shows it, or else in a new one. */
export async function openTextAt(uri: vscode.Uri, line: number): Promise<void> {
  const shown = textEditorOf(uri);
  const column = shown?.viewColumn;
  if (shown && column !== undefined) await vscode.window.showTextDocument(shown.document, column);
  else await vscode.commands.executeCommand('vscode.openWith', uri, 'default');
  const editor = textEditorOf(uri);
  if (editor) putCursor(editor, line, 'InCenterIfOutsideViewport');
}

function putCursor(
  editor: vscode.TextEditor,
  line: number,
  reveal: keyof typeof vscode.TextEditorRevealType,
): void {
  const start = editor.document.validatePosition(new vscode.Position(Math.max(0, line - 1), 0));
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType[reveal]);
}

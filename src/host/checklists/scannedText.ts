import * as vscode from 'vscode';
import { markStart } from '../../core/checklists/checklistMark';

/** Whether a document is a cell of a notebook. */
export function isCell({ scheme }: vscode.Uri): boolean {
  return scheme === 'vscode-notebook-cell';
}

/** The notebook that is open from a file, if any. */
export function openNotebook(uri: vscode.Uri): vscode.NotebookDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.notebookDocuments.find((notebook) => notebook.uri.toString() === key);
}

/**
 * Looks for the mark in the bytes of a file, so that few files have to be decoded; in UTF-16 its letters
 * are two bytes each, which is not looked into.
 */
export function mayHoldMark(bytes: Uint8Array): boolean {
  const [low = 0, high = 0] = bytes;
  if ((low === 0xff && high === 0xfe) || (low === 0xfe && high === 0xff)) return true;
  const wanted = new TextEncoder().encode(markStart);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

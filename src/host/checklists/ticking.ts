import * as vscode from 'vscode';
import {
  boxEdit,
  findChecklists,
  type FoundItem,
  readItemLine,
} from '../../core/checklists/findChecklists';
import { itemKey } from '../../core/checklists/planCompletion';

/** The item with a box that a line belongs to, wrapped ones by any of their lines; null without one. */
export function itemAt(document: vscode.TextDocument, line: number): FoundItem | null {
  const own = readItemLine(document.lineAt(line).text, line);
  if (own) return own;
  const found = findChecklists(document.getText()).flatMap(({ items }) => items);
  return found.find((item) => item.line <= line && line <= item.endLine) ?? null;
}

/** The edit that ticks items of a document, or takes their ticks away. */
export function tickEdit(
  document: vscode.TextDocument,
  items: readonly FoundItem[],
  done: boolean,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const item of items) {
    const { line, startColumn, endColumn, text } = boxEdit(item, done);
    edit.replace(document.uri, new vscode.Range(line, startColumn, line, endColumn), text);
  }
  return edit;
}

/**
 * Ticks an item of a file that may have changed since it was listed: the line it was on, else the
 * nearest one with the same text. The edit can be undone; false where there is no such item now.
 */
export async function tickListedItem(
  uri: vscode.Uri,
  listed: { readonly line: number; readonly text: string },
  done: boolean,
): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const item = sameItem(document, listed);
  if (!item) return false;
  return item.done === done || vscode.workspace.applyEdit(tickEdit(document, [item], done));
}

function sameItem(
  document: vscode.TextDocument,
  { line, text }: { readonly line: number; readonly text: string },
): FoundItem | null {
  const key = itemKey(text);
  // Of a wrapped item the line holds the first words only.
  const matches = (item: FoundItem | null): item is FoundItem =>
    item !== null && key.startsWith(itemKey(item.text).slice(0, 40).trim());
  const lines = document.getText().split(/\r\n|\r|\n/);
  const candidates = lines
    .map((own, at) => readItemLine(own, at))
    .filter(matches)
    .sort((left, right) => Math.abs(left.line - line) - Math.abs(right.line - line));
  return candidates[0] ?? null;
}

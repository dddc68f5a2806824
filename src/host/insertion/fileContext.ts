import * as vscode from 'vscode';
import { type FileContext, readImports } from '../../core/checklists/FileContext';

/** Lines whose imports are looked at. */
const firstLines = 200;

/** What the file of an editor tells about itself; null without one. */
export function fileContext(document: vscode.TextDocument | undefined): FileContext | null {
  if (!document) return null;
  const head = document.getText(new vscode.Range(0, 0, firstLines, 0));
  return {
    languageId: document.languageId,
    path: vscode.workspace.asRelativePath(document.uri, false).replaceAll('\\', '/'),
    imports: readImports(head),
  };
}

import * as vscode from 'vscode';
import { type ActiveFile, describeFile } from '../core/activeFile/ActiveFile';

/** Lines whose text is looked at: as many as the description of a file reads. */
const firstLines = 400;

/** Describes the file of a document for all that asks what fits it; null without one. */
export function describeDocument(document: vscode.TextDocument | undefined): ActiveFile | null {
  if (!document) return null;
  return describeFile({
    languageId: document.languageId,
    path: vscode.workspace.asRelativePath(document.uri, false).replaceAll('\\', '/'),
    text: document.getText(new vscode.Range(0, 0, firstLines, 0)),
  });
}

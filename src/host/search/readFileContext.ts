import * as vscode from 'vscode';
import type { FileContext } from '../../core/search/suggestForFile';
import { fileName } from '../fileName';

const headLines = 60;
const nearLines = 2;

/** What the active text editor tells of the file being written; null without one. */
export function readFileContext(): FileContext | null {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.document.languageId === 'markdown') return null;
  const { document, selection } = editor;
  const line = selection.active.line;
  return {
    language: document.languageId,
    fileName: fileName(document.uri),
    head: document.getText(new vscode.Range(0, 0, headLines, 0)),
    near: document.getText(
      new vscode.Range(Math.max(0, line - nearLines), 0, line + nearLines + 1, 0),
    ),
  };
}

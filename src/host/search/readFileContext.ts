import * as vscode from 'vscode';
import type { ActiveFile } from '../../core/activeFile/ActiveFile';
import { describeDocument } from '../describeDocument';

/** The file being written in the active text editor; null without one, and for prose. */
export function readFileContext(): ActiveFile | null {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'markdown' ? null : describeDocument(document);
}

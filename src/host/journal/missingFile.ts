import * as vscode from 'vscode';
import { FileMissing } from '../../core/library/NotePort';

/** What file systems say where there is something else than what was asked for. */
const replaced: ReadonlySet<string> = new Set(['FileNotADirectory', 'FileIsADirectory']);

/** The error of the core for a file that is not there; null where something else is wrong. */
export function missingFile(error: unknown, uri: vscode.Uri): FileMissing | null {
  if (!(error instanceof vscode.FileSystemError)) return null;
  const isReplaced = replaced.has(error.code);
  if (!isReplaced && error.code !== 'FileNotFound') return null;
  return new FileMissing(uri.toString(true), isReplaced);
}

import * as vscode from 'vscode';
import { relativePath } from '../../core/text/fileNames';

/**
 * The way from a note to a file as a link in Markdown; null where none can lead there: to the note itself, to
 * another file system, or to what lies in no folder of the workspace.
 */
export function relativeLink(note: vscode.Uri, file: vscode.Uri): string | null {
  if (file.toString() === note.toString()) return null;
  const sameWorld = file.scheme === note.scheme && file.authority === note.authority;
  if (!sameWorld || !vscode.workspace.getWorkspaceFolder(file)) return null;
  return relativePath(note.path, file.path);
}

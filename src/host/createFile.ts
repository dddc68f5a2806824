import * as vscode from 'vscode';
import { inertPath, inertReason, type InertString, inertText } from '../core/text/inertText';
import { isNotFound } from './files/openForEdit';

/** Creates a file, with the folders above it, in one step that can be undone; rejects in words. */
export async function createFile(uri: vscode.Uri, text: string): Promise<void> {
  const contents = new TextEncoder().encode(text);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents, overwrite: false });
  if (await vscode.workspace.applyEdit(edit)) return;
  try {
    // The editor does not say why; the file system, asked for the same, does.
    if (await fileExists(uri)) throw vscode.FileSystemError.FileExists(uri);
    await vscode.workspace.fs.writeFile(uri, contents);
  } catch (error) {
    throw new Error(
      vscode.l10n.t(
        'Unable to create {0}: {1}. Choose a folder that you can write to.',
        inertPath(uri.path),
        whyNotCreated(error),
      ),
      { cause: error },
    );
  }
}

/** Whether there is a file or folder at an address. */
export async function fileExists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

function whyNotCreated(error: unknown): InertString {
  switch (error instanceof vscode.FileSystemError ? error.code : '') {
    case 'NoPermissions':
      return inertText(vscode.l10n.t('the folder is read-only'));
    case 'FileExists':
      return inertText(vscode.l10n.t('a file with that name already exists'));
    default:
      return inertReason(error);
  }
}

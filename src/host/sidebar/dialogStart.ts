import * as vscode from 'vscode';
import { homeFolder } from '../journal/JournalSource';

/** Where people keep notes, as paths below their home folder; the likeliest first. */
const likelyFolders = ['notes', 'Notes', 'journal', 'til', 'Documents/notes', 'Documents'];

/**
 * The folder that a dialog which asks for notes starts in: that of the workspace, else one below the home
 * folder that is likely to hold notes; undefined where there is none, for VS Code's own choice.
 */
export async function dialogStart(): Promise<vscode.Uri | undefined> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder) return folder.uri;
  const home = homeFolder();
  if (home === null) return undefined;
  for (const path of likelyFolders) {
    const uri = vscode.Uri.joinPath(vscode.Uri.file(home), path);
    if (await isFolder(uri)) return uri;
  }
  return undefined;
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.Directory) !== 0;
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}

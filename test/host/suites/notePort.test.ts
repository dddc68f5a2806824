import * as vscode from 'vscode';
import { FolderFiles } from '../../../src/host/journal/FolderFiles';
import { describeNotePort } from '../../core/library/notePortContract';
import {
  removeFile,
  until,
  untilFilesAreWatched,
  workspaceRoot,
  writeWatchedFile,
} from './workspaceFiles';

describeNotePort('in the editor', async () => {
  const name = `port-${Math.random().toString(36).slice(2)}`;
  const uri = (path: string): vscode.Uri => vscode.Uri.joinPath(workspaceRoot(), name, path);
  await untilFilesAreWatched();
  return {
    files: new FolderFiles(uri(''), null),
    write: (path, text) => writeWatchedFile(`${name}/${path}`, text),
    remove: (path) => removeFile(`${name}/${path}`),
    edit: async (path, text) => {
      const document = await vscode.workspace.openTextDocument(uri(path));
      await vscode.window.showTextDocument(document);
      if (text === null) {
        await vscode.commands.executeCommand('workbench.action.files.revert');
        return;
      }
      const edit = new vscode.WorkspaceEdit();
      edit.replace(uri(path), new vscode.Range(0, 0, document.lineCount, 0), text);
      await vscode.workspace.applyEdit(edit);
    },
    until,
    dispose: () => removeFile(name),
  };
});

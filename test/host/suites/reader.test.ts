import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { removeFile, until, workspaceRoot, writeFile } from './workspaceFiles';

const readerTabs = (): vscode.TabInputCustom[] =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .map((tab) => tab.input)
    .filter((input) => input instanceof vscode.TabInputCustom);

describe('the reader', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('opens the note of the active text editor, and that text again', async () => {
    const uri = vscode.Uri.joinPath(workspaceRoot(), 'README.md');
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('nexusJournal.openInReader');
    await until('the note is in the reader', () => readerTabs().length === 1);
    assert.equal(readerTabs()[0]?.viewType, 'nexusJournal.reader');
    await vscode.commands.executeCommand('nexusJournal.openAsText', uri);
    await until(
      'its text is active',
      () => vscode.window.activeTextEditor?.document.uri.path === uri.path,
    );
  });

  it('opens a note beside its text where that is asked for', async () => {
    const uri = vscode.Uri.joinPath(workspaceRoot(), 'README.md');
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('nexusJournal.openInReaderToSide');
    await until('the note is in the reader', () => readerTabs().length === 1);
    assert.equal(vscode.window.tabGroups.all.length, 2);
  });

  it('survives the deletion of the open note', async () => {
    const uri = await writeFile('journal/doomed.md', '# Doomed\n\nText.\n');
    await vscode.commands.executeCommand('nexusJournal.openInReader', uri);
    await until('the note is in the reader', () => readerTabs().length === 1);
    await removeFile('journal');
    await vscode.commands.executeCommand('nexusJournal.refresh');
    const other = vscode.Uri.joinPath(workspaceRoot(), 'README.md');
    await vscode.commands.executeCommand('nexusJournal.openInReader', other);
    await until('another note opens all the same', () =>
      readerTabs().some((input) => input.uri.path === other.path),
    );
  });

  it('opens a note of another encoding and one that is empty', async () => {
    const latin = Uint8Array.from([0x23, 0x20, 0x43, 0x61, 0x66, 0xe9]);
    const uris = [
      await writeFile('journal/latin.md', latin),
      await writeFile('journal/empty.md', ''),
    ];
    for (const uri of uris) {
      await vscode.commands.executeCommand('nexusJournal.openInReader', uri);
      await until(`${uri.path} is in the reader`, () =>
        readerTabs().some((input) => input.uri.path === uri.path),
      );
    }
    await removeFile('journal');
  });
});

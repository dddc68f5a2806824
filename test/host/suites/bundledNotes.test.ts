import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const root = vscode.Uri.parse('nexus-journal:/');

async function markdownBelow(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) found.push(...(await markdownBelow(uri)));
    else found.push(uri);
  }
  return found;
}

describe('the bundled notes', () => {
  it('can be listed and read, each as long as it says', async () => {
    const notes = await markdownBelow(root);
    assert.ok(notes.length >= 6, String(notes.length));
    for (const uri of notes) {
      const { size } = await vscode.workspace.fs.stat(uri);
      assert.equal((await vscode.workspace.fs.readFile(uri)).length, size, uri.path);
    }
  });

  it('cannot be changed', async () => {
    const [note] = await markdownBelow(root);
    assert.ok(note);
    assert.equal(vscode.workspace.fs.isWritableFileSystem('nexus-journal'), false);
    await assert.rejects(async () => vscode.workspace.fs.writeFile(note, new Uint8Array()));
    await assert.rejects(async () => vscode.workspace.fs.delete(note));
  });

  it('are not found by a path that leads out of them', async () => {
    const outside = root.with({ path: '/../package.json' });
    await assert.rejects(async () => vscode.workspace.fs.readFile(outside));
    await assert.rejects(async () => vscode.workspace.fs.stat(root.with({ path: '/none.md' })));
  });
});

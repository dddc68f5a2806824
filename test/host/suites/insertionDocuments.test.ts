import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { insertionOutcome } from './insertionOutcome';
import { MemoryFiles } from './MemoryFiles';
import { removeFile, until, writeFile } from './workspaceFiles';

const checklist = { id: 'n#c', title: 'Review', items: [{ text: 'One', depth: 0 }] };
const lines = '# Review [nexus: n#c]\n# [ ] One\n';

/** A note of the bundled journal, which nobody can write. */
async function bundledNote(): Promise<vscode.Uri> {
  const root = vscode.Uri.parse('nexus-journal:/');
  const [folder] = await vscode.workspace.fs.readDirectory(root);
  assert.ok(folder);
  const inside = vscode.Uri.joinPath(root, folder[0]);
  const [file] = await vscode.workspace.fs.readDirectory(inside);
  assert.ok(file);
  return vscode.Uri.joinPath(inside, file[0]);
}

async function insertAbove(editor: vscode.TextEditor, before: string): Promise<void> {
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  assert.equal(await insertionOutcome(editor, checklist), 'inserted');
  assert.equal(editor.document.getText(), lines + before);
}

async function insertAndUndo(editor: vscode.TextEditor): Promise<void> {
  const before = editor.document.getText();
  await insertAbove(editor, before);
  await vscode.commands.executeCommand('undo');
  assert.equal(editor.document.getText(), before);
}

async function leavesAlone(editor: vscode.TextEditor): Promise<void> {
  const before = editor.document.getText();
  assert.equal(await insertionOutcome(editor, checklist), 'not-writable');
  assert.equal(editor.document.getText(), before);
}

describe('inserting a checklist into documents of every kind', function () {
  this.timeout(30_000);

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('leaves a read-only file as it was', async () => {
    await leavesAlone(await vscode.window.showTextDocument(await bundledNote()));
  });

  it('writes the cell of a notebook that is being edited', async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, 'x = 1', 'python');
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([cell]),
    );
    await vscode.window.showNotebookDocument(notebook);
    await vscode.commands.executeCommand('notebook.cell.edit');
    const { document } = notebook.cellAt(0);
    await until('the cell is edited', () => vscode.window.activeTextEditor?.document === document);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await insertAndUndo(editor);
  });

  it('is one step to undo in a file that saves itself while it is being written', async () => {
    const text = 'x = 1\r\ny = "\u{1f600}"\r\n';
    const registration = new MemoryFiles({ '/saving.py': text }).register(
      'nexus-saving',
      'writable',
    );
    const uri = vscode.Uri.parse('nexus-saving:/saving.py');
    const editor = await vscode.window.showTextDocument(uri);
    let saves = 0;
    const saving = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === editor.document && document.isDirty)
        void document.save().then(() => saves++);
    });
    try {
      editor.selection = new vscode.Selection(1, 0, 1, 0);
      assert.equal(await insertionOutcome(editor, checklist), 'inserted');
      const expected = `x = 1\r\n${lines.replaceAll('\n', '\r\n')}y = "\u{1f600}"\r\n`;
      assert.equal(editor.document.getText(), expected);
      await until('the file has saved itself', () => saves > 0 && !editor.document.isDirty);
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), text);
    } finally {
      saving.dispose();
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      registration.dispose();
    }
  });

  it('writes a file of a virtual file system, and saves it there', async () => {
    const files = new MemoryFiles({ '/a.py': 'x = 1\r\n' });
    const registration = files.register('nexus-memory', 'writable');
    const uri = vscode.Uri.parse('nexus-memory:/a.py');
    try {
      const editor = await vscode.window.showTextDocument(uri);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      assert.equal(await insertionOutcome(editor, checklist), 'inserted');
      await editor.document.save();
      const saved = new TextDecoder().decode(files.readFile(uri));
      assert.equal(saved, `${lines.replaceAll('\n', '\r\n')}x = 1\r\n`);
    } finally {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      registration.dispose();
    }
  });

  it('writes the right side of a comparison', async () => {
    const [left, right] = ['compared/left.py', 'compared/right.py'];
    const [before, after] = [await writeFile(left, 'x = 0\n'), await writeFile(right, 'x = 1\n')];
    try {
      await vscode.commands.executeCommand('vscode.diff', before, after);
      const shown = (): vscode.TextEditor | undefined =>
        vscode.window.visibleTextEditors.find(({ document }) => document.uri.path === after.path);
      await until('the comparison is open', () => shown() !== undefined);
      const editor = shown();
      assert.ok(editor);
      await insertAndUndo(editor);
    } finally {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await removeFile('compared');
    }
  });

  it('writes a very large file, which is one step to undo like any other', async () => {
    const line = 'value = compute(value)\n';
    const uri = await writeFile('large.py', line.repeat(1_500_000 / line.length));
    try {
      await insertAndUndo(await vscode.window.showTextDocument(uri));
    } finally {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await removeFile('large.py');
    }
  }).timeout(120_000);

  it('leaves a file of a virtual file system that cannot be written as it was', async () => {
    const files = new MemoryFiles({ '/a.py': 'x = 1\n' });
    const registration = files.register('nexus-frozen', 'readonly');
    const uri = vscode.Uri.parse('nexus-frozen:/a.py');
    try {
      await leavesAlone(await vscode.window.showTextDocument(uri));
    } finally {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      registration.dispose();
    }
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { removeFile, until, writeFile } from './workspaceFiles';

/** UTF-8 once read as Windows-1252, and once as Mac Roman. */
const garbled = [
  [
    'Windows-1252',
    '# Notes\n\n- Donâ€™t panic\n- CafÃ© cache\n',
    '# Notes\n\n- Don’t panic\n- Café cache\n',
  ],
  ['Mac Roman', '# \uf8ffüöÄ Overview\r\n\r\nText\r\n', '# 🚀 Overview\r\n\r\nText\r\n'],
] as const;
const sound = [
  ['Azerbaijani', '# Qeyd\n\nBu layihə üçün öyrəndim.\n'],
  ['a note about mojibake', '# Mojibake\n\nâ€™ stands where ’ was.\n'],
] as const;

const differences = (): vscode.TabInputTextDiff[] =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .map((tab) => tab.input)
    .filter((input) => input instanceof vscode.TabInputTextDiff);

const problemsOf = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Nexus Journal');

/** Each test writes a file of its own: the editor keeps the text of a file it has shown. */
describe('repairing the encoding of a note', () => {
  before(async () => {
    await vscode.commands.executeCommand('nexusJournal.refresh');
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await removeFile('journal');
  });

  for (const [encoding, stored, repaired] of garbled) {
    it(`shows text garbled by ${encoding} beside what it was, and changes nothing unasked`, async () => {
      const uri = await writeFile(`journal/shown ${encoding}.md`, stored);
      const document = await vscode.workspace.openTextDocument(uri);
      void vscode.commands.executeCommand('nexusJournal.repairEncoding', uri);
      await until('both texts are shown', () => differences().length === 1);
      const [difference] = differences();
      assert.ok(difference);
      assert.equal(difference.original.toString(), uri.toString());
      const shown = await vscode.workspace.openTextDocument(difference.modified);
      assert.deepEqual(shown.getText().split(/\r?\n/), repaired.split(/\r?\n/));
      assert.equal(document.getText(), stored);
      assert.equal(document.isDirty, false);
    });

    it(`repairs text garbled by ${encoding} in one undoable edit`, async () => {
      const uri = await writeFile(`journal/repaired ${encoding}.md`, stored);
      const { document } = await vscode.window.showTextDocument(uri);
      await vscode.commands.executeCommand('_nexusJournal.applyEncodingRepair', uri);
      assert.equal(document.getText(), repaired);
      assert.equal(document.isDirty, true);
      await vscode.commands.executeCommand('undo');
      await until('one undo brings the stored text back', () => document.getText() === stored);
    });
  }

  for (const [name, text] of sound) {
    it(`leaves ${name} alone`, async () => {
      const uri = await writeFile(`journal/${name}.md`, text);
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.commands.executeCommand('_nexusJournal.applyEncodingRepair', uri);
      void vscode.commands.executeCommand('nexusJournal.repairEncoding', uri);
      assert.equal(document.getText(), text);
      assert.equal(differences().length, 0);
      assert.deepEqual(problemsOf(uri), []);
    });
  }

  it('marks the first garbled line and offers the repair there until it is made', async () => {
    const uri = await writeFile('journal/marked.md', garbled[0][1]);
    await vscode.window.showTextDocument(uri);
    await until('the line is marked', () => problemsOf(uri).length === 1);
    const range = problemsOf(uri)[0]?.range;
    assert.equal(range?.start.line, 2);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
    );
    assert.ok(actions.some(({ command }) => command?.command === 'nexusJournal.repairEncoding'));
    await vscode.commands.executeCommand('_nexusJournal.applyEncodingRepair', uri);
    await until('the mark is gone', () => problemsOf(uri).length === 0);
  });
});

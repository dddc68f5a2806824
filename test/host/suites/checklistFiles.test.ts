import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { FoundItem } from '../../../src/core/checklists/findChecklists';
import { ChecklistScan } from '../../../src/host/checklists/ChecklistScan';
import { setItems } from '../../../src/host/checklists/checkItems';
import { FileEdits } from '../../../src/host/files/FileEdits';
import { removeFile, until, writeFile } from './workspaceFiles';

const text = '-- Tabellen [nexus: sql#checklist]\n-- [ ] Überprüfung der Größe\nSELECT 1;\n';
const checked = text.replace('[ ]', '[x]');

/** A text of Latin-1, one byte for each character. */
function latin(characters: string): Uint8Array {
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

/** UTF-16 with its byte order mark, the low byte first. */
function utf16(characters: string): Uint8Array {
  const units = Array.from(`\ufeff${characters}`, (character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

/** The bytes of a file, as they are and not as the host hands them over. */
async function bytesOf(uri: vscode.Uri): Promise<Uint8Array> {
  return Uint8Array.from(await vscode.workspace.fs.readFile(uri));
}

const cells = [['# Docker [nexus: docker#checklist]\n', '# [ ] validate input'], ['y = 1']];
const notebookText = JSON.stringify({
  cells: cells.map((source) => {
    return { cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source };
  }),
  metadata: { language_info: { name: 'python' } },
  nbformat: 4,
  nbformat_minor: 5,
});

describe('the search for inserted checklists', function () {
  this.timeout(60_000);
  let log: vscode.LogOutputChannel;
  let scan: ChecklistScan;

  beforeEach(() => {
    log = vscode.window.createOutputChannel('Checklists under test', { log: true });
    scan = new ChecklistScan(log);
  });

  afterEach(async () => {
    scan.dispose();
    log.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await removeFile('encoded');
  });

  /** The items found in a file or in the cells of a notebook. */
  const itemsOf = (uri: vscode.Uri): { readonly uri: vscode.Uri; readonly item: FoundItem }[] =>
    scan.files
      .filter((file) => file.uri.path === uri.path)
      .flatMap((file) =>
        file.checklists.flatMap(({ items }) => items.map((item) => ({ uri: file.uri, item }))),
      );

  /** Checks the only item of a file as the Checklists view does; what became of it. */
  async function checkOnly(uri: vscode.Uri): Promise<string> {
    await scan.start();
    const [only, ...others] = itemsOf(uri);
    assert.ok(only);
    assert.deepEqual(others, []);
    const change = { done: true, target: 'file' } as const;
    const outcome = await setItems(new FileEdits(log), only.uri, [only.item], change);
    return `${only.item.text}: ${outcome.kind === 'refused' ? outcome.reason : outcome.kind}`;
  }

  it('reads and checks a file in the encoding of its settings', async () => {
    const uri = await writeFile('encoded/latin.sql', latin(text));
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('encoding', 'iso88591', vscode.ConfigurationTarget.Workspace);
    try {
      assert.equal(await checkOnly(uri), 'Überprüfung der Größe: written');
      assert.deepEqual(await bytesOf(uri), latin(checked));
    } finally {
      await settings.update('encoding', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('reads and checks a file of UTF-16 with a byte order mark', async () => {
    const uri = await writeFile('encoded/utf16.sql', utf16(text));
    assert.equal(await checkOnly(uri), 'Überprüfung der Größe: written');
    assert.deepEqual(await bytesOf(uri), utf16(checked));
  });

  it('checks an item of a notebook with unsaved cells in its cell, which saving keeps', async () => {
    const uri = await writeFile('encoded/report.ipynb', notebookText);
    const notebook = await vscode.workspace.openNotebookDocument(uri);
    await vscode.window.showNotebookDocument(notebook);
    const [list, code] = notebook.getCells().map(({ document }) => document);
    assert.ok(list && code);
    const typing = new vscode.WorkspaceEdit();
    typing.replace(code.uri, new vscode.Range(0, 0, 1, 0), 'unsaved = 42');
    await vscode.workspace.applyEdit(typing);
    await until('the cell is written', () => code.getText() === 'unsaved = 42');
    assert.equal(await checkOnly(uri), 'validate input: edited');
    assert.equal(list.getText().split('\n')[1], '# [x] validate input');
    await until('the search sees the box', () => itemsOf(uri)[0]?.item.done === true);
    await notebook.save();
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    assert.match(saved, /# \[x\] validate input/);
    assert.match(saved, /unsaved = 42/);
  });
});

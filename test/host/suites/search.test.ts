import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import { SearchIndex } from '../../../src/host/search/SearchIndex';
import { searchTexts } from '../../../src/host/search/FileSuggestions';
import type { RowScope } from '../../../src/core/search/RowSearch';
import { removeFile, until, workspaceRoot, writeFile } from './workspaceFiles';
import { ownExtension } from './ownExtension';

const scope: RowScope = {
  kinds: new Set(['practice', 'lesson', 'challenge']),
  language: null,
  onlyLanguage: null,
  pinned: new Set(),
};

describe('the search', () => {
  let log: vscode.LogOutputChannel;
  let store: JournalStore;
  let index: SearchIndex;

  const found = (query: string): string[] =>
    index.rows.find(query, scope, 20).map(({ row }) => row.text);

  before(() => {
    log = vscode.window.createOutputChannel('Nexus Journal (search tests)', { log: true });
  });

  beforeEach(async () => {
    await writeFile(
      'journal/pools.md',
      '# Pools\n\nZebra crossings.\n\n## Takeaways\n\n- Drain zebra pools slowly\n',
    );
    store = new JournalStore({ log, storage: vscode.Uri.joinPath(workspaceRoot(), '.storage') });
    index = new SearchIndex(store);
    await index.settled();
  });

  afterEach(async () => {
    index.dispose();
    store.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await removeFile('journal');
  });

  after(() => log.dispose());

  it('finds a takeaway by a misspelled word', () => {
    assert.deepEqual(found('zebar pools'), ['Drain zebra pools slowly']);
  });

  it('finds headings once they are asked for', async () => {
    const wide: RowScope = { ...scope, kinds: new Set(['heading']) };
    const headings = (): string[] => index.rows.find('pools', wide, 20).map(({ row }) => row.text);
    assert.deepEqual(headings(), []);
    index.include(wide.kinds);
    await index.settled();
    assert.deepEqual(headings(), ['Takeaways']);
  });

  it('follows notes that change and go', async () => {
    await writeFile('journal/pools.md', '# Pools\n\n## Takeaways\n\n- Fill okapi pools first\n');
    await until('the new takeaway is found', () => found('okapi').length === 1);
    assert.deepEqual(found('zebra'), []);
    await removeFile('journal/pools.md');
    await until('it is forgotten', () => found('okapi').length === 0);
  });

  it('finds unsaved text', async () => {
    const uri = vscode.Uri.joinPath(workspaceRoot(), 'journal/pools.md');
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(document.lineCount, 0), '- Okapi lessons count unsaved\n');
    await vscode.workspace.applyEdit(edit);
    await until('the unsaved takeaway is found', () => found('okapi').length === 1);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('answers from the whole text of the notes', async () => {
    const source = new vscode.CancellationTokenSource();
    const deps = { log, store, token: source.token };
    const passages = await searchTexts('zebra crossing', deps);
    assert.deepEqual(
      passages.slice(0, 1).map(({ text, line }) => [text, line]),
      [['Zebra crossings.', 3]],
    );
    source.cancel();
    assert.deepEqual(await searchTexts('zebra crossing', deps), []);
  });

  it('has a shortcut that overrides none of the editor', async () => {
    const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    const keys = [...text.matchAll(/"key":\s*"([^"]+)"[^}]*?"command":\s*"([^"]+)"/g)];
    assert.ok(keys.length > 300, `${keys.length} default shortcuts were read`);
    const manifest = ownExtension().packageJSON as {
      contributes: { keybindings: { command: string; key: string; mac: string }[] };
    };
    const ours = manifest.contributes.keybindings
      .filter(({ command }) => command === 'nexusJournal.searchTakeaways')
      .flatMap(({ key, mac }) => [key, mac]);
    const taken = keys.filter(
      ([, key = '', command = '']) => ours.includes(key) && !command.startsWith('nexusJournal.'),
    );
    assert.deepEqual(
      taken.map(([, key, command]) => `${key ?? ''} ${command ?? ''}`),
      [],
    );
  });
});

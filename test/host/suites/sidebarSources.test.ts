import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { JournalNode } from '../../../src/core/tree/JournalNode';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import { Pins, RecentNotes, RowStates } from '../../../src/host/keeping/sidebarMemory';
import { JournalTree } from '../../../src/host/sidebar/JournalTree';
import { FileEdits } from '../../../src/host/files/FileEdits';
import { RestrictedSources } from '../../../src/host/sidebar/RestrictedSources';
import { RowMover } from '../../../src/host/sidebar/RowMover';
import { rowContexts } from '../../rowContexts';
import { MemoryFiles } from './MemoryFiles';
import { ShortMemory } from './ShortMemory';
import {
  removeFile,
  until,
  untilFilesAreWatched,
  workspaceRoot,
  writeFile,
} from './workspaceFiles';

const scheme = 'nexus-journal-test';

describe('the sidebar over all kinds of sources', () => {
  const owned: vscode.Disposable[] = [];
  let store: JournalStore;
  let tree: JournalTree;
  let log: vscode.LogOutputChannel;

  const own = <T extends vscode.Disposable>(disposable: T): T => {
    owned.push(disposable);
    return disposable;
  };
  const set = (name: string, value: unknown): Thenable<void> =>
    vscode.workspace
      .getConfiguration('nexusJournal')
      .update(name, value, vscode.ConfigurationTarget.Workspace);
  const journalRow = (title: string): JournalNode | undefined =>
    tree.roots.find((row) => row.title === title);
  const itemOf = (title: string): vscode.TreeItem => {
    const row = journalRow(title);
    assert.ok(row, `There is no row ${title}.`);
    return tree.getTreeItem(row);
  };

  before(async () => {
    await untilFilesAreWatched();
    const files = { '/shelf/read.md': '# Read only\n\nText.\n' };
    own(new MemoryFiles(files, '/cellar').register(scheme, 'readonly'));
    log = own(vscode.window.createOutputChannel('Nexus Journal (rows)', { log: true }));
    const storage = vscode.Uri.joinPath(workspaceRoot(), '.storage-rows');
    store = own(new JournalStore({ log, storage }));
    const pins = own(new Pins(new ShortMemory()));
    const recent = own(new RecentNotes(new ShortMemory()));
    const restricted = own(new RestrictedSources());
    const states = new RowStates(new ShortMemory());
    tree = own(new JournalTree({ store, pins, recent, restricted, states }));
    await set('sources', [`${scheme}:/shelf`, `${scheme}:/cellar`, 'plain/nowhere']);
    await store.load();
    await until('all sources were looked at', () => store.loaded && tree.roots.length === 6);
  });

  after(async () => {
    await set('sources', undefined);
    for (const disposable of owned.reverse()) disposable.dispose();
  });

  it('says which source is missing and which cannot be read, with the command that configures it', () => {
    const troubled = ['nowhere', 'cellar'].map(itemOf);
    assert.deepEqual(
      troubled.map(({ contextValue, description }) => [description, contextValue]),
      [
        ['not found · plain/nowhere', rowContexts.missingJournal],
        [`cannot be read · ${scheme}:/cellar`, rowContexts.missingJournal],
      ],
    );
    for (const { command } of troubled)
      assert.equal(command?.command, 'nexusJournal.configureSources');
  });

  it('shows a read-only source and offers to change nothing in it', async () => {
    assert.equal(itemOf('shelf').description, `1 note · ${scheme}:/shelf`);
    const note = journalRow('shelf')?.children[0];
    assert.ok(note);
    assert.equal(tree.getTreeItem(note).contextValue, 'note opens unpinned');
    await assert.rejects(
      new RowMover({ edits: new FileEdits(log), store }, tree).move(note, note),
      /read-only/,
    );
  });

  it('says how many Markdown files of the workspace are left out, until all are included', async () => {
    const pages = Array.from({ length: 40 }, (_, at) => `pages/${at}.md`);
    await Promise.all(pages.map((path) => writeFile(path, `# Page ${path}\n\nHow to call it.\n`)));
    const notice = (): JournalNode | undefined => tree.roots.find(({ type }) => type === 'notice');
    await store.reload();
    const row = notice();
    assert.ok(row);
    const { accessibilityInformation, command, contextValue } = tree.getTreeItem(row);
    assert.match(
      accessibilityInformation?.label ?? '',
      /^4\d Markdown files not shown, workspace$/,
    );
    assert.deepEqual(
      [command?.command, contextValue],
      ['nexusJournal.includeAll', rowContexts.leftOutFiles],
    );
    await set('include', ['**']);
    await until('all are notes', () => store.loaded && notice() === undefined);
    assert.ok(store.notes.some(({ path }) => path === 'pages/7.md'));
    await set('include', undefined);
    await removeFile('pages');
    await until('they are gone', () => !store.notes.some(({ path }) => path === 'pages/7.md'));
  });

  it('is redrawn only a few times when a tool changes hundreds of notes', async () => {
    await writeFile('journal/0.md', '# 0\n');
    await until('the note is known', () => store.notes.some(({ note }) => note.title === '0'));
    let drawn = 0;
    let told = 0;
    own(tree.onDidChangeTreeData(() => (drawn += 1)));
    own(store.onDidChange(() => (told += 1)));
    const names = Array.from({ length: 200 }, (_, number) => `journal/many/${number}.md`);
    await Promise.all(names.map((name) => writeFile(name, `# Of many ${name}\n`)));
    const ofMany = (): number =>
      store.notes.filter(({ note }) => note.title.startsWith('Of many')).length;
    await until('all are known', () => ofMany() === names.length);
    await removeFile('journal');
    await until('all are gone', () => ofMany() === 0);
    assert.deepEqual([drawn === told, drawn < 20], [true, true], `${drawn} drawings, ${told} told`);
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { lastCommit } from '../../../src/host/capture/lastCommit';
import { selectedText, terminalSelection } from '../../../src/host/capture/lessonSources';
import { LogFolders } from '../../../src/host/capture/LogFolder';
import { type Lesson, saveLesson } from '../../../src/host/capture/saveLesson';
import { FileEdits } from '../../../src/host/files/FileEdits';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import { today } from '../../../src/host/sidebar/createNote';
import { ShortMemory } from './ShortMemory';
import { removeFile, until, workspaceRoot, writeFile } from './workspaceFiles';

const month = today().slice(0, 7);
const path = `journal/learning-log/${month}.md`;

describe('the learning log in files', () => {
  let log: vscode.LogOutputChannel;
  let store: JournalStore;
  let edits: FileEdits;

  before(() => {
    log = vscode.window.createOutputChannel('Nexus Journal (log tests)', { log: true });
  });

  beforeEach(async () => {
    await writeFile('journal/first.md', '# First\n\n## Takeaways\n\n- One\n');
    store = new JournalStore({ log, storage: vscode.Uri.joinPath(workspaceRoot(), '.storage') });
    edits = new FileEdits(log);
  });

  afterEach(async () => {
    store.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await removeFile('journal');
  });

  after(() => log.dispose());

  /** Adds a line as the commands do, once all their questions are answered. */
  async function save(text: string, more: Partial<Lesson> = {}): Promise<boolean> {
    const folder = await new LogFolders(store, new ShortMemory()).find();
    assert.ok(folder);
    const lesson = { source: { text, isCode: false }, editor: undefined, tags: [], ...more };
    return saveLesson({ edits, store }, { kind: 'log', folder }, lesson);
  }

  const uri = (): vscode.Uri => vscode.Uri.joinPath(workspaceRoot(), path);
  const bytes = async (): Promise<string> =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri()));

  it('makes the file of the month with the first line, which is a takeaway at once', async () => {
    assert.equal(await save('Pin the base image', { tags: ['docker'] }), true);
    const start = `---\ntitle: "Learning log ${month}"\ndate: ${today()}\n---\n\n# What I learned\n\n`;
    assert.equal(await bytes(), `${start}## ${today()}\n\n- Pin the base image #docker\n`);
    await until('the takeaway is known', () =>
      store.notes.some(({ note }) => note.takeaways.some(({ section }) => section === today())),
    );
  });

  it('adds to the entry of today and changes no other byte', async () => {
    const before = `\ufeff# Log  \r\n\r\n## ${today()}\r\n\r\n* One\t\r\n\r\n## Links`;
    await writeFile(path, before);
    assert.equal(await save('Two'), true);
    const document = await vscode.workspace.openTextDocument(uri());
    if (document.isDirty) await document.save();
    assert.equal(await bytes(), before.replace('* One\t\r\n', '* One\t\r\n* Two\r\n'));
  });

  it('changes no other byte of a file that an editor shows, whatever is to be done on saving', async () => {
    const before = `# Log  \r\n\r\n## ${today()}\r\n\r\n* One\t\r\n\r\n## Links  `;
    await writeFile(path, before);
    const files = vscode.workspace.getConfiguration('files');
    const onSave = ['trimTrailingWhitespace', 'insertFinalNewline', 'trimFinalNewlines'];
    for (const name of onSave) await files.update(name, true, vscode.ConfigurationTarget.Global);
    try {
      const { document } = await vscode.window.showTextDocument(uri());
      assert.equal(await save('Two'), true);
      const expected = before.replace('* One\t\r\n', '* One\t\r\n* Two\r\n');
      await until('the editor has followed the file', () => document.getText() === expected);
      assert.deepEqual([await bytes(), document.isDirty], [expected, false]);
    } finally {
      for (const name of onSave)
        await files.update(name, undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('is one undo away from before', async () => {
    const before = '# Log\n';
    await writeFile(path, before);
    const { document } = await vscode.window.showTextDocument(uri());
    await save('Two');
    await until('the line', () => document.getText().includes('- Two'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('links a line to where it was learned, and leaves the comment sign out', async () => {
    await writeFile('tool.py', 'import json\n# Dump with sort_keys\n');
    const tool = vscode.Uri.joinPath(workspaceRoot(), 'tool.py');
    const editor = await vscode.window.showTextDocument(tool);
    editor.selection = new vscode.Selection(1, 0, 1, 21);
    const source = selectedText(editor);
    assert.ok(source);
    await save('', { source, editor });
    assert.match(
      await bytes(),
      /\n- Dump with sort\\?_keys \(\[tool\.py:2\]\(\.\.\/\.\.\/tool\.py#L2\)\)\n$/,
    );
    await removeFile('tool.py');
  });

  it('starts a new file with the template of the journal, and says so where that cannot be read', async () => {
    const settings = vscode.workspace.getConfiguration('nexusJournal.log');
    await settings.update('template', 'templates/log.md', vscode.ConfigurationTarget.Workspace);
    await settings.update('folder', '../outside/./days', vscode.ConfigurationTarget.Workspace);
    try {
      await writeFile('journal/templates/log.md', '# {{month}}\n\n## {{date}}\n');
      await save('One');
      const made = vscode.Uri.joinPath(workspaceRoot(), `journal/outside/days/${month}.md`);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(made));
      assert.equal(text, `# ${month}\n\n## ${today()}\n\n- One\n`);
    } finally {
      for (const name of ['template', 'folder'])
        await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('asks for a journal once where there are several, and remembers it', async () => {
    const memory = new ShortMemory();
    const journal = vscode.Uri.joinPath(workspaceRoot(), 'journal');
    memory.stored.set('nexusJournal.logJournal', journal.toString());
    const folder = await new LogFolders(store, memory).find();
    assert.equal(folder?.uri.path, `${journal.path}/learning-log`);
  });

  it('has no last commit where there is no repository', async () => {
    assert.equal(typeof (await lastCommit(uri(), log)), 'string');
  });

  it('puts the clipboard back after it asked the terminal', async () => {
    await vscode.env.clipboard.writeText('kept');
    assert.equal(await terminalSelection(), '');
    assert.equal(await vscode.env.clipboard.readText(), 'kept');
  });
});

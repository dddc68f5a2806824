import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import {
  removeFile,
  until,
  untilFilesAreWatched,
  workspaceRoot,
  writeFile,
} from './workspaceFiles';

describe('the store of journals', () => {
  const storage = vscode.Uri.joinPath(workspaceRoot(), '.storage');
  let log: vscode.LogOutputChannel;
  let store: JournalStore;

  const titles = (): string[] => store.notes.map((placed) => placed.note.title);

  before(async () => {
    await untilFilesAreWatched();
    log = vscode.window.createOutputChannel('Nexus Journal (tests)', { log: true });
  });

  beforeEach(async () => {
    await writeFile(
      'journal/first.md',
      '# First note\n\n## Takeaways\n\n- Measure before you cache\n',
    );
    store = new JournalStore({ log, storage });
    await store.load();
  });

  afterEach(async () => {
    store.dispose();
    await removeFile('journal');
  });

  after(() => log.dispose());

  it('reads nothing before it is asked to', () => {
    const idle = new JournalStore({ log, storage });
    assert.deepEqual([idle.loaded, idle.notes.length], [false, 0]);
    idle.dispose();
  });

  it('knows at once, at the next start, what it has read before', async () => {
    const place = vscode.Uri.joinPath(storage, `start-${Date.now()}`);
    const first = new JournalStore({ log, storage: place });
    const recalled = [await first.recall()];
    await first.load();
    await until('the cache is written', async () => {
      const next = new JournalStore({ log, storage: place });
      const isKnown = await next.recall();
      if (isKnown) recalled.push(next.notes.length > 0);
      next.dispose();
      return isKnown;
    });
    first.dispose();
    assert.deepEqual(recalled, [false, true]);
  });

  it('contains the bundled journal and the README journal of the workspace', () => {
    assert.ok(store.notes.some((placed) => placed.sourceId === 'bundled'));
    const readme = store.notes.find((placed) => placed.path === 'README.md');
    assert.ok(readme && readme.note.takeaways.length > 0);
  });

  it('gives the notes of a source by their paths, in whatever order they were read', async () => {
    for (const name of ['10-ten', '2-two']) {
      await writeFile(`journal/${name}.md`, `# ${name}\n`);
      await until(`${name} is read`, () => titles().includes(name));
    }
    assert.deepEqual(
      titles().filter((title) => ['10-ten', '2-two', 'First note'].includes(title)),
      ['2-two', '10-ten', 'First note'],
    );
  });

  it('follows a note that is created, changed and deleted', async () => {
    await writeFile('journal/second.md', '# Second note');
    await until('the new note is known', () => titles().includes('Second note'));
    await writeFile('journal/second.md', '# Second note, renamed');
    await until('its new title is known', () => titles().includes('Second note, renamed'));
    await removeFile('journal/second.md');
    await until('it is gone', () => !titles().some((title) => title.startsWith('Second')));
  });

  it('knows the text of an open note before it is saved', async () => {
    const uri = vscode.Uri.joinPath(workspaceRoot(), 'journal/first.md');
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(document.lineCount, 0), '- Unsaved lessons count too\n');
    await vscode.workspace.applyEdit(edit);
    await until('the unsaved takeaway is known', () =>
      store.notes.some(({ note }) =>
        note.takeaways.some(({ text }) => text === 'Unsaved lessons count too'),
      ),
    );
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }).timeout(120_000);

  it('reads a note that is not UTF-8, an empty one and one of 5 MB, and says nothing worse', async () => {
    await writeFile('journal/latin.md', Uint8Array.from([0x23, 0x20, 0x43, 0x61, 0x66, 0xe9]));
    await writeFile('journal/empty.md', '');
    const line = '- A lesson that is repeated until the note is very large indeed\n';
    await writeFile('journal/large.md', `# Large\n\n${line.repeat(5_000_000 / line.length)}`);
    await store.reload();
    const paths = store.notes.map((placed) => placed.path);
    for (const name of ['latin', 'empty', 'large']) assert.ok(paths.includes(`journal/${name}.md`));
    assert.ok(titles().includes('Empty'));
  });

  it('omits what is not a note: dependencies, hidden folders and plain documentation', async () => {
    await writeFile('journal/node_modules/x/README.md', '# X\n\n## Takeaways\n\n- No\n');
    await writeFile('journal/.hidden/y.md', '# Y\n\n## Takeaways\n\n- No\n');
    await writeFile('api/reference.md', '# API\n\nCall it.\n');
    await store.reload();
    const strangers = store.notes.filter(({ path }) => /node_modules|\.hidden|^api/.test(path));
    await removeFile('api');
    assert.deepEqual(strangers, []);
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import { ReadingThread } from '../../../src/host/journal/ReadingThread';
import {
  removeFile,
  until,
  untilFilesAreWatched,
  workspaceRoot,
  writeFile,
  writeWatchedFile,
} from './workspaceFiles';
import { ownExtension } from './ownExtension';

const text =
  '# Week 3\n\n## Sparks\n\n- Keep every queue bounded\n- Alert on the age of messages\n';

describe('words of the user for what notes hold', () => {
  const storage = vscode.Uri.joinPath(workspaceRoot(), '.storage-words');
  let log: vscode.LogOutputChannel;
  let store: JournalStore;

  const set = (value: unknown): Thenable<void> =>
    vscode.workspace
      .getConfiguration('nexusJournal')
      .update('recognition.words', value, vscode.ConfigurationTarget.Workspace);
  const takeaways = (of = store): readonly string[] | undefined =>
    of.notes
      .find(({ path }) => path === 'words/notes/week.md')
      ?.note.takeaways.map((takeaway) => takeaway.text);
  const start = async (): Promise<JournalStore> => {
    const started = new JournalStore({ log, storage });
    await started.load();
    return started;
  };

  before(async () => {
    await untilFilesAreWatched('words/notes');
    log = vscode.window.createOutputChannel('Nexus Journal (word tests)', { log: true });
    await writeFile('words/notes/week.md', text);
  });

  beforeEach(async () => {
    store = await start();
  });

  afterEach(async () => {
    store.dispose();
    await set(undefined);
  });

  after(async () => {
    log.dispose();
    await removeFile('words');
  });

  it('make takeaways appear as soon as they are set, and disappear with them', async () => {
    assert.deepEqual(takeaways(), []);
    await set({ lessons: ['Sparks'] });
    await until('the section counts', () => store.loaded && takeaways()?.length === 2);
    await set(undefined);
    await until('the section counts no longer', () => store.loaded && takeaways()?.length === 0);
  });

  it('are not answered from a cache that was written without them', async () => {
    await store.load();
    const told = until('the cache is written', async () => {
      const next = new JournalStore({ log, storage });
      const isKnown = await next.recall();
      next.dispose();
      return isKnown;
    });
    await told;
    await set({ lessons: ['Sparks'] });
    const next = await start();
    assert.equal(takeaways(next)?.length, 2);
    next.dispose();
  });

  it('are ignored if they do not match the schema of the setting', async () => {
    await set({
      lessons: [7, null, 'x'.repeat(500)],
      administrative: ['Takeaways'],
      practices: 'a',
    });
    await until('the setting is read', () => store.loaded);
    assert.deepEqual(takeaways(), []);
    await writeWatchedFile('words/notes/week.md', text.replace('Sparks', 'Takeaways'));
    await until('the note is read again', () => takeaways()?.length === 2);
    await writeFile('words/notes/week.md', text);
  });

  it('work the same in the thread and in place', async () => {
    const { extensionUri } = ownExtension();
    const thread = new ReadingThread({ extensionUri, log });
    const words = { lesson: ['Sparks'] };
    const notes = await Promise.all([
      thread.read(text, 'With', { words }),
      thread.read(text, 'Without'),
      thread.read(text, 'With again', { words: { lesson: ['Sparks'] } }),
    ]);
    thread.dispose();
    assert.deepEqual(
      notes.map((note) => note.takeaways.length),
      [2, 0, 2],
    );
  });
});

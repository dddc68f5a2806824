import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LibraryChange } from '../../../src/core/library/LibraryChange';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import {
  removeFile,
  until,
  untilFilesAreWatched,
  workspaceRoot,
  writeFile,
  writeWatchedFile,
} from './workspaceFiles';

describe('the sources of notes', () => {
  const storage = vscode.Uri.joinPath(workspaceRoot(), '.storage-sources');
  const { fs } = vscode.workspace;
  let log: vscode.LogOutputChannel;
  let store: JournalStore;

  const set = (name: string, value: unknown): Thenable<void> =>
    vscode.workspace
      .getConfiguration('nexusJournal')
      .update(name, value, vscode.ConfigurationTarget.Workspace);
  const paths = (sourceId: string): string[] =>
    store.notes
      .filter((placed) => placed.sourceId === sourceId)
      .map(({ path }) => path)
      .sort();
  const journal = (id: string) => store.journals.find((candidate) => candidate.id === id);
  const open = async (): Promise<void> => {
    store = new JournalStore({ log, storage });
    await store.load();
  };

  before(async () => {
    await untilFilesAreWatched();
    log = vscode.window.createOutputChannel('Nexus Journal (source tests)', { log: true });
  });

  beforeEach(async () => {
    await writeFile('plain/guide.md', '# Guide\n\nHow to call it.\n');
    await open();
  });

  afterEach(async () => {
    store.dispose();
    for (const name of ['sources', 'showBundledJournal', 'exclude']) await set(name, undefined);
    await removeFile('plain');
  });

  after(() => log.dispose());

  it('are read from a folder, a file and an address that the settings name', async () => {
    await writeFile('plain/more/one.md', '# One\n');
    const address = vscode.Uri.joinPath(workspaceRoot(), 'plain/more').toString();
    await set('sources', ['plain', '${workspaceFolder}/plain/guide.md', address]);
    await until('all three are read', () => store.loaded && store.journals.length === 5);
    assert.deepEqual(
      [paths('setting/plain'), paths('setting/guide.md'), paths('setting/more')],
      [[], ['guide.md'], ['one.md']],
    );
    assert.equal(journal('setting/plain')?.status, 'ready');
    assert.equal(journal('setting/plain')?.location, 'plain');
  });

  it('are read from the files that the window keeps of its user', async () => {
    const folder = vscode.Uri.parse('vscode-userdata:/User/home-notes');
    const file = vscode.Uri.joinPath(folder, 'guide.md');
    await fs.writeFile(file, new TextEncoder().encode('# Guide\n'));
    await set('sources', [folder.toString()]);
    await until('the folder is read', () => paths('setting/home-notes').length > 0);
    assert.deepEqual(paths('setting/home-notes'), ['guide.md']);
    await fs.delete(folder, { recursive: true });
  });

  it('say so when they are missing, and are read once they are there', async () => {
    await set('sources', ['plain/later']);
    await until('it is found missing', () => journal('setting/later')?.status === 'missing');
    await writeFile('plain/later/note.md', '# Note\n');
    await store.reload();
    assert.deepEqual(
      [journal('setting/later')?.status, paths('setting/later')],
      ['ready', ['note.md']],
    );
  });

  it('leave the bundled journal out when it is not wanted', async () => {
    await set('showBundledJournal', false);
    await until('it is gone', () => store.loaded && !journal('bundled'));
    assert.deepEqual(paths('bundled'), []);
  });

  it('omit what the settings exclude', async () => {
    await set('sources', ['plain']);
    await set('exclude', ['**/guide.md']);
    await until(
      'the guide is left out',
      () => journal('setting/plain')?.status === 'ready' && paths('setting/plain').length === 0,
    );
  });

  it('omit what the editor itself hides', async () => {
    await writeFile('plain/draft.md', '# Draft\n');
    await set('sources', ['plain']);
    await until('both are read', () => paths('setting/plain').length === 2);
    for (const [section, left] of [
      ['files', 'draft.md'],
      ['search', 'guide.md'],
    ] as const) {
      const settings = vscode.workspace.getConfiguration(section);
      const hidden = left === 'draft.md' ? '**/guide.md' : '**/draft.md';
      const { Workspace } = vscode.ConfigurationTarget;
      await settings.update('exclude', { [hidden]: true }, Workspace);
      await until(`${left} is left`, () => paths('setting/plain').join() === left);
      await settings.update('exclude', undefined, Workspace);
    }
  });

  it('follow a note and a folder that are renamed', async () => {
    await writeFile('plain/old/a.md', '# A\n');
    await set('sources', ['plain']);
    await until('all are read', () => paths('setting/plain').length === 2);
    const rename = (from: string, to: string): Thenable<void> =>
      fs.rename(
        vscode.Uri.joinPath(workspaceRoot(), 'plain', from),
        vscode.Uri.joinPath(workspaceRoot(), 'plain', to),
      );
    await rename('guide.md', 'manual.md');
    await until('the new name', () => paths('setting/plain').join() === 'manual.md,old/a.md');
    await rename('old', 'new');
    await until('the new folder', () => paths('setting/plain').join() === 'manual.md,new/a.md');
  });

  it('contain one note for a file and its translations, and follow those', async () => {
    await writeWatchedFile('plain/guide.fr.md', '# Le guide\n');
    await set('sources', ['plain']);
    await until('the note has its translation', () =>
      store.notes.some(({ translations }) => translations[0]?.language === 'fr'),
    );
    assert.deepEqual(paths('setting/plain'), ['guide.md']);
    await removeFile('plain/guide.fr.md');
    await until('the translation is gone', () =>
      store.notes.every(({ translations }) => translations.length === 0),
    );
  });

  it('tell of hundreds of changed notes in few tellings', async () => {
    await set('sources', ['plain']);
    await until('the folder is read', () => store.loaded && paths('setting/plain').length === 1);
    const changes: LibraryChange[] = [];
    store.onDidChange((change) => changes.push(change));
    const names = Array.from({ length: 300 }, (_, number) => `plain/many/${number}.md`);
    await Promise.all(names.map((name) => writeFile(name, `# ${name}\n`)));
    await until('all are known', () => paths('setting/plain').length === 301);
    assert.ok(changes.length < 60, `${changes.length} tellings`);
  }).timeout(120_000);

  it('are known at once at the next start, those without a note too', async () => {
    const place = vscode.Uri.joinPath(storage, `start-${Date.now()}`);
    await writeFile('plain/empty/data.txt', 'no note');
    await set('sources', ['plain/empty']);
    const first = new JournalStore({ log, storage: place });
    await first.load();
    await until('the next start knows all sources', async () => {
      const next = new JournalStore({ log, storage: place });
      const isKnown = await next.recall();
      next.dispose();
      return isKnown;
    });
    const empty = first.journals.find(({ id }) => id === 'setting/empty');
    first.dispose();
    assert.deepEqual(empty?.notes, []);
  });

  it('are remembered between sessions, and read again where the memory is damaged', async () => {
    await set('sources', ['plain']);
    await until('the folder is read', () => store.loaded && paths('setting/plain').length === 1);
    const caches = async (): Promise<vscode.Uri[]> => {
      const inside = (folder: vscode.Uri): Thenable<vscode.Uri[]> =>
        fs.readDirectory(folder).then(
          (entries) => entries.map(([name]) => vscode.Uri.joinPath(folder, name)),
          () => [],
        );
      const versions = await inside(vscode.Uri.joinPath(storage, 'notes'));
      const folders = (await Promise.all(versions.map(inside))).flat();
      return folders.map((folder) => vscode.Uri.joinPath(folder, '0.json'));
    };
    await until('all sources are written', async () => (await caches()).length >= 3);
    for (const damage of ['', '{"version":"other"}\n[]', '\u0000garbage', '{"version"']) {
      for (const file of await caches()) await fs.writeFile(file, new TextEncoder().encode(damage));
      store.dispose();
      await open();
      assert.deepEqual(paths('setting/plain'), ['guide.md']);
    }
  });
});

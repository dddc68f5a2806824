import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BundledNotes } from '../../../src/host/BundledNotes';
import { JournalStore } from '../../../src/host/journal/JournalStore';
import { Pins, RecentNotes, RowStates } from '../../../src/host/keeping/sidebarMemory';
import { JournalTree } from '../../../src/host/sidebar/JournalTree';
import { RestrictedSources } from '../../../src/host/sidebar/RestrictedSources';
import { faults, FaultyFiles } from './FaultyFiles';
import { RecordedLog } from './RecordedLog';
import { ShortMemory } from './ShortMemory';
import { until } from './workspaceFiles';

const scheme = 'nexus-faulty-window';

describe('a window with several journals', () => {
  let files: FaultyFiles;
  let log: RecordedLog;
  let store: JournalStore;
  let registration: vscode.Disposable;

  const set = (sources: readonly string[] | undefined): Thenable<void> =>
    vscode.workspace
      .getConfiguration('nexusJournal')
      .update('sources', sources, vscode.ConfigurationTarget.Workspace);
  const journal = (title: string): unknown[] => {
    const found = store.journals.find((one) => one.title === title);
    return [found?.status, found?.notes.length];
  };

  before(async () => {
    await set([`${scheme}:/one`, `${scheme}:/two`]);
  });

  beforeEach(() => {
    files = new FaultyFiles({ '/one/a.md': '# A\n', '/two/b.md': '# B\n', '/two/c.md': '# C\n' });
    registration = files.register(scheme);
    log = new RecordedLog('Nexus Journal (window)');
    const storage = vscode.Uri.from({ scheme, path: '/storage' });
    store = new JournalStore({ log: log.channel, storage, patience: 1 });
  });

  afterEach(() => {
    store.dispose();
    registration.dispose();
    log.dispose();
  });

  after(() => set(undefined));

  it('shows the others if one never responds, reports it once, and shows it once it does', async () => {
    for (const operation of ['stat', 'readDirectory', 'readFile'] as const) {
      files.break(operation, /^.two/, faults.never);
    }
    await store.load();
    assert.deepEqual(
      [journal('one'), journal('two')],
      [
        ['ready', 1],
        ['unreadable', 0],
      ],
    );
    const told = log.lines(/nexus-faulty-window/);
    await store.retry();
    await store.load();
    assert.deepEqual([told.length, log.lines(/nexus-faulty-window/).length], [1, 1]);
    files.heal();
    await store.retry();
    await store.load();
    assert.deepEqual(
      [journal('one'), journal('two')],
      [
        ['ready', 1],
        ['ready', 2],
      ],
    );
  });

  it('follows changes of the others while one never answers', async () => {
    files.break('readFile', /^.two/, faults.never);
    await store.load();
    files.put('/one/a.md', '# Changed\n', Date.now());
    const uri = vscode.Uri.from({ scheme, path: '/one/a.md' });
    await until('the change is known', () => {
      files.tell(vscode.FileChangeType.Changed, uri);
      return store.notes.some(({ note }) => note.title === 'Changed');
    });
  });

  it('has a journal whose folder could not be found at first', async () => {
    for (const operation of ['stat', 'readDirectory'] as const) {
      files.break(operation, /^.(?:one|two)$/, faults.unavailable);
    }
    await store.load();
    assert.deepEqual(
      [journal('one'), journal('two')],
      [
        ['unreadable', 0],
        ['unreadable', 0],
      ],
    );
    files.heal();
    await store.retry();
    await store.load();
    assert.deepEqual(
      [journal('one'), journal('two')],
      [
        ['ready', 1],
        ['ready', 2],
      ],
    );
  });

  it('shows a slow journal when it is ready', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    files.break('readDirectory', /^.two$/, () => held);
    const reading = store.load();
    await until('the first is there', () => journal('one')[1] === 1);
    const told = new Promise<void>((resolve) => {
      store.onDidChange(({ changed }) => {
        if (changed.some(({ path }) => path === 'b.md')) resolve();
      });
    });
    release();
    await Promise.all([told, reading]);
    assert.deepEqual([journal('two'), store.loaded], [['ready', 2], true]);
  });

  it('shows all folders that are added while it reads', async () => {
    for (const at of ['stat', 'readDirectory', 'readFile'] as const) {
      await set([`${scheme}:/one`]);
      const late = new JournalStore({
        log: log.channel,
        storage: vscode.Uri.from({ scheme, path: `/storage-${at}` }),
        patience: 5,
      });
      let changing: Thenable<void> | undefined;
      const fault = files.break(at, /^.one/, async () => {
        changing ??= set([`${scheme}:/one`, `${scheme}:/two`]);
        await changing;
      });
      await late.load();
      await until(`both are there after ${at}`, () => {
        const titles = late.notes.map(({ note }) => note.title);
        return late.loaded && ['A', 'B', 'C'].every((title) => titles.includes(title));
      });
      fault.dispose();
      late.dispose();
    }
  });

  it('reports journals that arrive during another request for rows', async () => {
    const [pins, recent] = [new Pins(new ShortMemory()), new RecentNotes(new ShortMemory())];
    const restricted = new RestrictedSources();
    const states = new RowStates(new ShortMemory());
    const tree = new JournalTree({ store, pins, recent, restricted, states });
    // That the dates are known, which comes last, is told of too.
    files.break('stat', /md$/, faults.never);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    files.break('readDirectory', /^.two$/, () => held);
    let told = 0;
    tree.onDidChangeTreeData(() => (told += 1));
    const rows = tree.getChildren();
    await until('the first journal is there', () => journal('one')[1] === 1);
    release();
    await rows;
    const early = told;
    await until('the view is told', () => told > 0);
    for (const disposable of [tree, restricted, recent, pins]) disposable.dispose();
    assert.equal(early, 0);
  });

  it('stops an obsolete read', async () => {
    files.break('readFile', /^.two/, faults.never);
    const reading = store.load();
    await until('it is being read', () => files.asked.some((one) => one === 'readFile /two/b.md'));
    store.dispose();
    await reading;
    assert.equal(store.loaded, false);
  });

  it('rereads only what could not be read before', async () => {
    files.break('readFile', /b.md/, faults.denied);
    await store.load();
    files.heal();
    files.asked.length = 0;
    await store.retry();
    await until('all are read', () => journal('two')[1] === 2);
    const others = /readDirectory .(?:one|two)|readFile .*(?:a|c).md/;
    assert.deepEqual(
      files.asked.filter((one) => others.test(one)),
      [],
    );
  });
});

describe('the bundled notes, where their index', () => {
  const files = new FaultyFiles();
  const extensionUri = vscode.Uri.from({ scheme: 'nexus-faulty-bundle', path: '/' });
  const root = vscode.Uri.parse('nexus-journal:/');
  let registration: vscode.Disposable;

  before(() => {
    registration = files.register('nexus-faulty-bundle');
  });

  after(() => void registration.dispose());

  for (const [what, index] of Object.entries({
    'is missing': null,
    'is no JSON': '{',
    'is a list': '[]',
    'names no notes': '{"notes": [null, 5]}',
    'names files elsewhere': '{"notes": [{"path": "../secret.md", "size": 1}]}',
  })) {
    it(`${what}, cannot be listed, and can once it is right`, async () => {
      const notes = new BundledNotes(extensionUri);
      files.remove('/dist');
      if (index !== null) files.put('/dist/notes.json', index);
      await assert.rejects(notes.readDirectory(root), { name: /Unavailable/ });
      files.put('/dist/notes.json', '{"notes": [{"path": "a.md", "size": 1}]}');
      assert.deepEqual(await notes.readDirectory(root), [['a.md', vscode.FileType.File]]);
    });
  }
});

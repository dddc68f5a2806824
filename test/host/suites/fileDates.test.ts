import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ChangeCollector } from '../../../src/core/library/ChangeCollector';
import { LibrarySource } from '../../../src/core/library/LibrarySource';
import { TimeSlicer } from '../../../src/core/async/TimeSlicer';
import { hostClock } from '../../../src/host/hostClock';
import { CacheStorage } from '../../../src/host/journal/CacheStorage';
import { FolderFiles } from '../../../src/host/journal/FolderFiles';
import { WindowPort } from '../../../src/host/journal/WindowPort';
import { MemoryFiles } from './MemoryFiles';
import { until, workspaceRoot } from './workspaceFiles';

const scheme = 'nexus-journal-dates';
const first = '/notes/a.md';
const other = '/notes/b.md';
const longAgo = Date.UTC(2020, 0, 1);

/** Files that say what they were asked for, and when they were changed. */
class DatedFiles extends MemoryFiles {
  readonly asked: string[] = [];
  readonly dates = new Map<string, number>();
  /** Runs before a file is asked for its date. */
  beforeDate: (path: string) => void | Promise<void> = () => undefined;

  override async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const isNote = uri.path.endsWith('.md');
    if (isNote) {
      this.asked.push(`date of ${uri.path}`);
      await this.beforeDate(uri.path);
    }
    return { ...(await super.stat(uri)), mtime: this.dates.get(uri.path) ?? longAgo };
  }

  override readFile(uri: vscode.Uri): Uint8Array {
    this.asked.push(`text of ${uri.path}`);
    return super.readFile(uri);
  }

  change(path: string, text: string, modified: number): void {
    this.writeFile(vscode.Uri.from({ scheme, path }), new TextEncoder().encode(text));
    this.dates.set(path, modified);
  }
}

describe('the dates of notes', () => {
  const changes = new ChangeCollector(hostClock);
  const slicer = new TimeSlicer(hostClock);
  const told: string[][] = [];
  let log: vscode.LogOutputChannel;
  let files: DatedFiles;
  let source: LibrarySource;
  let storage: CacheStorage;
  let registration: vscode.Disposable;

  before(() => {
    log = vscode.window.createOutputChannel('Nexus Journal (dates)', { log: true });
    changes.onDidChange(({ changed }) => told.push(changed.map(({ note }) => note.title)));
  });

  beforeEach(() => {
    files = new DatedFiles({ [first]: '# First\n', [other]: '# Other\n' });
    registration = files.register(scheme, 'writable');
    const folder = vscode.Uri.joinPath(workspaceRoot(), '.storage-dates', String(Date.now()));
    storage = new CacheStorage({ storage: folder, version: 'dates', log });
    source = open();
    told.length = 0;
  });

  afterEach(() => {
    source.dispose();
    registration.dispose();
  });

  after(() => {
    changes.dispose();
    log.dispose();
  });

  function open(): LibrarySource {
    const root = vscode.Uri.from({ scheme, path: '/notes' });
    const extent = {
      files: new FolderFiles(root, null),
      rootName: 'notes',
      identity: root.toString(),
      file: null,
      include: [],
      exclude: [],
      words: {},
      others: new Set<string>(),
    };
    const names = { id: 'dated', title: 'Dated', location: '/notes', origin: 'setting' } as const;
    const port = new WindowPort({ log, storage });
    return new LibrarySource({ ...names, everyFile: true, extent }, extent, {
      port,
      slicer,
      changes,
    });
  }

  const known = (): [string, number][] =>
    source.table.notes.map(({ note, modified }) => [note.title, modified]);

  /** What the next session has to read when this one has written what it knows. */
  async function readNext(paths: readonly string[]): Promise<string[]> {
    let asked: string[] = [];
    await until('the cache is written', async () => {
      const next = open();
      files.asked.length = 0;
      await next.read(false);
      next.dispose();
      asked = files.asked.filter((question) => question.startsWith('text')).sort();
      return asked.length <= paths.length;
    });
    return asked;
  }

  it('come after all texts, and without the notes being told of again', async () => {
    await source.read(false);
    const atFirst = [...files.asked].sort();
    changes.fire();
    const undated = known();
    await source.settle();
    changes.fire();
    assert.deepEqual(
      { atFirst, undated: undated.sort(), dated: known().sort(), told: told.flat() },
      {
        atFirst: [`text of ${first}`, `text of ${other}`],
        undated: [
          ['First', 0],
          ['Other', 0],
        ],
        dated: [
          ['First', longAgo],
          ['Other', longAgo],
        ],
        told: ['First', 'Other'],
      },
    );
  });

  it('are remembered, so that the next start reads nothing again', async () => {
    await source.read(false);
    await source.settle();
    assert.deepEqual(await readNext([]), []);
  });

  it('have a file read again that changed before it was asked', async () => {
    for (const [text, modified] of [
      ['# Since\n', Date.now() + 60_000],
      ['# Longer now\n', longAgo],
    ] as const) {
      files.change(first, '# First\n', longAgo);
      files.beforeDate = (path) => {
        if (path === first) files.change(path, text, modified);
      };
      await source.read(true);
      await source.settle();
      assert.deepEqual(known()[0], [text.slice(2).trim(), modified]);
    }
  });

  it('do not take the place of an edit that came while they were asked for', async () => {
    await source.read(false);
    let isEdited = false;
    files.beforeDate = async (path) => {
      if (path !== first || isEdited) return;
      isEdited = true;
      files.change(path, '# Edited\n', longAgo + 1);
      await source.reread(new Set(['a.md']));
    };
    await source.settle();
    assert.deepEqual(known()[0], ['Edited', longAgo + 1]);
  });

  it('are not remembered before they are known', async () => {
    await source.read(false);
    files.change(first, '# Edited\n', longAgo + 1);
    await source.reread(new Set(['a.md']));
    assert.deepEqual(await readNext([other]), [`text of ${other}`]);
  });

  it('stand as they were while everything is read again', async () => {
    await source.read(false);
    await source.settle();
    await source.read(true);
    assert.deepEqual(known().sort(), [
      ['First', longAgo],
      ['Other', longAgo],
    ]);
  });
});

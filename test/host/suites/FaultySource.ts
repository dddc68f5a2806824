import * as vscode from 'vscode';
import { ChangeCollector } from '../../../src/core/library/ChangeCollector';
import { LibrarySource } from '../../../src/core/library/LibrarySource';
import { TimeSlicer } from '../../../src/core/async/TimeSlicer';
import { hostClock } from '../../../src/host/hostClock';
import { CacheStorage } from '../../../src/host/journal/CacheStorage';
import { FolderFiles } from '../../../src/host/journal/FolderFiles';
import { WindowPort } from '../../../src/host/journal/WindowPort';
import { FaultyFiles } from './FaultyFiles';
import { RecordedLog } from './RecordedLog';
import { until } from './workspaceFiles';

/** One journal and its cache on a file system that fails when it is told to. */
export class FaultySource implements vscode.Disposable {
  readonly files = new FaultyFiles();
  readonly log: RecordedLog;
  readonly changes = new ChangeCollector(hostClock);
  readonly #scheme: string;
  readonly #registration: vscode.Disposable;
  readonly #opened: LibrarySource[] = [];

  constructor(scheme: string) {
    this.#scheme = scheme;
    this.log = new RecordedLog(`Nexus Journal (${scheme})`);
    this.#registration = this.files.register(scheme);
  }

  uri(path: string): vscode.Uri {
    return vscode.Uri.from({ scheme: this.#scheme, path });
  }

  /** The journal in `/notes`, as a session finds it that has its cache in `/storage`. */
  open(version = 'rules 1'): LibrarySource {
    const log = this.log.channel;
    const storage = new CacheStorage({ storage: this.uri('/storage'), version, log });
    const extent = {
      files: new FolderFiles(this.uri('/notes'), null),
      rootName: 'notes',
      identity: this.uri('/notes').toString(),
      file: null,
      include: [],
      exclude: [],
      words: {},
      others: new Set<string>(),
    };
    const names = { id: 'shelf', title: 'Shelf', location: '/notes', origin: 'setting' } as const;
    const source = new LibrarySource({ ...names, everyFile: true, extent }, extent, {
      port: new WindowPort({ log, storage }),
      slicer: new TimeSlicer(hostClock),
      changes: this.changes,
      patience: 1,
    });
    this.#opened.push(source);
    return source;
  }

  /** Reads the journal in a session of its own; gives the titles found. */
  async session(version?: string): Promise<string[]> {
    const source = this.open(version);
    await source.read(false);
    await source.settle();
    const titles = titlesOf(source);
    source.dispose();
    return titles;
  }

  /** The same, in a session that lasts until its cache is written and tidied. */
  async writingSession(version?: string): Promise<string[]> {
    const source = this.open(version);
    await source.read(false);
    await source.settle();
    const titles = titlesOf(source);
    this.files.asked.length = 0;
    await until('the cache is written and tidied', () =>
      this.files.asked.some((question) => /^readDirectory .storage.notes.[^/]+.\w/.test(question)),
    );
    source.dispose();
    return titles;
  }

  /** Paths of the files of the cache, without those of other kinds. */
  shards(): string[] {
    return this.files.under('/storage').filter((path) => /\.(?:json|tmp)$/.test(path));
  }

  /** Reads until something holds, as a window does that is come back to. */
  async retryUntil(source: LibrarySource, what: string, holds: () => boolean): Promise<void> {
    await until(what, async () => {
      await source.reread(new Set(await source.filesToRetry()));
      return holds();
    });
  }

  dispose(): void {
    for (const source of this.#opened) source.dispose();
    this.#registration.dispose();
    this.changes.dispose();
    this.log.dispose();
  }
}

/** The titles of all notes that are known. */
export function titlesOf(source: LibrarySource): string[] {
  return source.table.notes.map(({ note }) => note.title);
}

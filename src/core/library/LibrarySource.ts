import { type CancellationToken, LatestToken } from '../async/CancellationToken';
import { DeferredPromise } from '../async/DeferredPromise';
import { forEachLimit } from '../async/forEachLimit';
import type { TimeSlicer } from '../async/TimeSlicer';
import { bundledSourceId } from './noteFiles';
import type { JournalStatus } from './Journal';
import type { ChangeCollector } from './ChangeCollector';
import { FileReader } from './FileReader';
import { fileLimit, FileSync } from './FileSync';
import { dated, FileTable, type FilesByFolder, foundIn, type FoundFile } from './FileTable';
import { FileTroubles } from './FileTroubles';
import type { LibraryProgress } from './LibraryChange';
import { NoteCache } from './NoteCache';
import { FileMissing, type NotePort, type NoteSource, type SourceExtent } from './NotePort';
import { noteTest } from './noteTest';
import { SourceListing } from './SourceListing';
import { TimedFiles } from './TimedFiles';
import { NotAnswered } from './TimedQuestions';

/** Files asked for at the same time while nobody waits: few, so that whoever asks meanwhile gets it soon. */
const dateLimit = 32;

/** What all sources of a library share. */
export interface LibrarySourceDeps {
  readonly port: NotePort;
  readonly slicer: TimeSlicer;
  readonly changes: ChangeCollector;
  /** Seconds that a file system may take to answer; a while where nothing is said. */
  readonly patience?: number | undefined;
}

/**
 * Follows the files of one source in a table: decides which to list, read, read again, forget and
 * remember.
 */
export class LibrarySource {
  readonly source: NoteSource;
  readonly extent: SourceExtent;
  readonly table: FileTable;
  readonly #deps: LibrarySourceDeps;
  readonly #cache: NoteCache;
  readonly #listing: SourceListing;
  readonly #sync: FileSync;
  readonly #files: TimedFiles;
  readonly #troubles: FileTroubles;
  #status: JournalStatus = 'reading';
  #progress: { read: number; total: number | null } = { read: 0, total: null };
  readonly #reading = new LatestToken();
  readonly #remembered = new DeferredPromise<boolean>();

  constructor(source: NoteSource, extent: SourceExtent, deps: LibrarySourceDeps) {
    const { changes, patience, port, slicer } = deps;
    this.source = source;
    this.extent = extent;
    this.table = new FileTable(source.id, changes);
    this.#deps = deps;
    this.#files = new TimedFiles(extent.files, port.clock, patience);
    this.#troubles = new FileTroubles(extent.files, port.log);
    const shared = { files: this.#files, port, slicer };
    this.#listing = new SourceListing(extent, { ...shared, troubles: this.#troubles });
    const reader = new FileReader({
      ...shared,
      extent,
      isNote: noteTest(source, extent, port.log),
      immutable: source.id === bundledSourceId,
    });
    this.#sync = new FileSync(this.table, reader, this.#troubles);
    const kept = source.everyFile ? '*' : extent.include.join('\n');
    this.#cache = new NoteCache({
      port,
      slicer,
      name: extent.files.address(''),
      identity: [extent.identity, kept, JSON.stringify(extent.words)].join('\n'),
      table: this.table,
      isWhole: () => this.#status === 'ready',
    });
  }

  get status(): JournalStatus {
    return this.#status;
  }

  /** How far the present reading is, or the last one was. */
  get progress(): LibraryProgress {
    return this.#progress;
  }

  /** Resolves, once the first reading has begun, with whether the cache knows what was there. */
  get remembered(): Promise<boolean> {
    return this.#remembered.promise;
  }

  /** Whether a listing would come upon a file. */
  takes(path: string): boolean {
    return this.#listing.takes(path);
  }

  /** Paths of all files in a folder, such as one that is gone. */
  filesIn(folder: string): string[] {
    return this.table.below(folder);
  }

  /** Paths of all files in a folder that has come as a whole; none where it is no such folder. */
  async filesInNew(folder: string): Promise<string[]> {
    // Most of what comes is files, by far.
    return folder === '' || /\.\w+$/.test(folder) ? [] : this.#listing.filesBelow(folder);
  }

  /** Paths of the files that could not be read the last time, or now are in folders not listed then. */
  async filesToRetry(): Promise<string[]> {
    this.#files.tryAgain();
    const below = [...this.#troubles.folders].map((path) => this.#listing.filesBelow(path));
    return [...this.table.unread, ...(await Promise.all(below)).flat()];
  }

  /**
   * Syncs the table with the file system: lists all files, reads those that are new or changed, or
   * each of them where `everything` is set, and forgets those that are gone. Never rejects.
   */
  async read(everything: boolean): Promise<void> {
    const token = this.#reading.renew();
    this.#become('reading');
    this.#progress = { read: 0, total: null };
    this.#files.tryAgain();
    try {
      const isNew = this.table.size === 0 && !everything;
      const cached = isNew ? this.#takeCached(token) : Promise.resolve();
      const [folders] = await Promise.all([
        this.#listing.list(),
        cached.finally(() => this.#remembered.complete(false)),
      ]);
      if (!token.isCancellationRequested) await this.#readAll(folders, everything, token);
      if (!token.isCancellationRequested) this.#succeed();
    } catch (error) {
      if (!token.isCancellationRequested) this.#fail(error);
    }
  }

  /**
   * Asks the files that were read, which nobody has to wait for, for their dates; what has changed
   * since is read again. Then all may be remembered. Never rejects.
   */
  async settle(): Promise<void> {
    const token = this.#reading.current;
    // Closed, or failed: what it did not come to read is not to be remembered as not being there.
    if (token === null) return;
    const { undated } = this.table;
    await forEachLimit(undated, dateLimit, async (file) => {
      if (!token.isCancellationRequested) await this.#sync.date(file);
    });
    if (token.isCancellationRequested) return;
    this.#troubles.tell();
    if (undated.length > 0) this.#deps.changes.changeSources();
    this.#cache.saveSoon(this.table.takeUnsaved());
  }

  /** Reads files again that changed, came or went, as paths below the root. Never rejects. */
  async reread(paths: ReadonlySet<string>): Promise<void> {
    if (this.#status !== 'ready') {
      await this.read(false);
      return this.settle();
    }
    this.#files.tryAgain();
    await this.#sync.check(paths);
    if (this.#sync.isClosed) return;
    this.#troubles.tell();
    this.#cache.saveSoon([...paths, ...this.table.takeUnsaved()]);
  }

  /** Forgets everything; nothing that is still being read is told of. */
  dispose(): void {
    this.#sync.close();
    this.#reading.cancel();
    this.table.clear();
    this.#files.dispose();
    this.#cache.dispose();
  }

  async #takeCached(token: CancellationToken): Promise<void> {
    for await (const records of this.#cache.load()) {
      if (token.isCancellationRequested) return;
      for (const record of records) this.table.put({ ...record, state: dated }, true);
      // The first portion is the sidebar's first level.
      if (this.#remembered.complete(true)) this.#deps.changes.fire();
      else this.#deps.changes.fireSometimes();
    }
  }

  async #readAll(
    folders: FilesByFolder,
    everything: boolean,
    token: CancellationToken,
  ): Promise<void> {
    const found: FoundFile[] = [];
    for (const [folder, names] of folders) {
      for (const file of foundIn(folder, names)) found.push(file);
      await this.#deps.slicer.rest();
    }
    if (token.isCancellationRequested) return;
    this.#progress = { read: 0, total: found.length };
    for (const path of this.table.list(folders, found)) this.#troubles.lose(path);
    await forEachLimit(found, fileLimit, async (file) => {
      if (token.isCancellationRequested) return;
      await this.#sync.read(file, everything);
      this.#progress.read += 1;
      this.#deps.changes.fireSometimes();
    });
  }

  /** Throws where nothing was heard of any file. */
  #succeed(): void {
    if (this.#files.isSilent && this.table.size === 0) {
      throw new NotAnswered(`${this.extent.files.address('')} does not answer.`);
    }
    this.#troubles.recover();
    this.#troubles.tell();
    this.#become('ready');
  }

  #fail(error: unknown): void {
    this.#troubles.failAsWhole(error);
    // What the cache still gives is of a journal that is not there.
    this.#reading.cancel();
    this.table.clear();
    this.#progress = { read: 0, total: 0 };
    const isGone = error instanceof FileMissing && !error.isReplaced;
    this.#become(isGone ? 'missing' : 'unreadable');
  }

  #become(status: JournalStatus): void {
    this.#status = status;
    this.#deps.changes.changeSources();
  }
}

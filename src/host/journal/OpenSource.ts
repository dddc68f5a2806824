import * as vscode from 'vscode';
import type { FileRecord } from '../../core/journal/FileRecord';
import type { JournalStatus } from '../../core/library/Journal';
import { Answer } from '../Answer';
import { inParallel } from '../inParallel';
import type { Slice } from '../Slice';
import type { CacheStorage } from './CacheStorage';
import type { ChangeCollector } from './ChangeCollector';
import { type FileDate, FileReader, type FoundFile } from './FileReader';
import { FileTroubles } from './FileTroubles';
import type { JournalSource } from './JournalSource';
import { KnownFiles } from './KnownFiles';
import { NoteCache } from './NoteCache';
import { pathBelow } from './pathBelow';
import { noteTest } from './noteTest';
import type { NoteReading } from './readNoteFile';
import { SourceNotes } from './SourceNotes';
import { type SourceExtent, SourceListing } from './SourceListing';
import type { StoreProgress } from './StoreChange';
import { TimedFiles } from './TimedFiles';

/**
 * Files that are asked for at the same time: enough to have the editor's window busy with the next
 * ones while the last ones are read here. With fewer, each of the two waits for the other.
 */
const fileLimit = 64;
/** The same where nobody waits, so that whoever asks for something meanwhile gets it soon. */
const dateLimit = 8;

/** What all open sources share. */
export interface SourceSurroundings extends NoteReading {
  readonly slice: Slice;
  readonly changes: ChangeCollector;
  readonly caches: CacheStorage;
  /** Seconds that a file system may take to answer; a while where nothing is said. */
  readonly patience?: number | undefined;
  /** The text of a file that is open with unsaved edits, by its address. */
  readonly unsaved: (uri: vscode.Uri) => string | undefined;
}

/** Follows one source: which files it has, and the notes among them. */
export class OpenSource implements vscode.Disposable {
  readonly source: JournalSource;
  readonly extent: SourceExtent;
  readonly notes: SourceNotes;
  readonly #around: SourceSurroundings;
  readonly #cache: NoteCache;
  readonly #listing: SourceListing;
  readonly #reader: FileReader;
  readonly #timed: TimedFiles;
  readonly #troubles: FileTroubles;
  #files = new KnownFiles(new Map());
  #status: JournalStatus = 'reading';
  #progress: { read: number; total: number | null } = { read: 0, total: null };
  #reading: object | null = null;
  /** Paths of what the cache does not hold as it is now known. */
  readonly #unsaved = new Set<string>();
  readonly #remembered = new Answer<boolean>();
  #isClosed = false;

  constructor(source: JournalSource, extent: SourceExtent, around: SourceSurroundings) {
    const { root, settings } = extent;
    this.source = source;
    this.extent = extent;
    this.notes = new SourceNotes(source.id, around.changes);
    this.#around = around;
    this.#timed = new TimedFiles(around.patience);
    this.#troubles = new FileTroubles(root, around.log);
    const files = { files: this.#timed, troubles: this.#troubles, words: settings.words };
    this.#listing = new SourceListing(extent, { ...around, ...files });
    this.#reader = new FileReader({
      ...around,
      root,
      ...files,
      isNote: noteTest(source, extent, around.log),
      immutable: source.origin === 'bundled',
    });
    const words = JSON.stringify(settings.words);
    const kept = source.everyFile ? '*' : settings.include.join('\n');
    this.#cache = new NoteCache({
      ...around,
      name: root.toString(true),
      identity: [vscode.env.machineId, root.toString(), kept, words].join('\n'),
      records: this.notes.records,
    });
  }

  get status(): JournalStatus {
    return this.#status;
  }

  /** Markdown files that were read and are no notes. */
  get leftOut(): number {
    return this.notes.records.size - this.notes.all.size;
  }

  /** How far the present reading is, or the last one was. */
  get progress(): StoreProgress {
    return this.#progress;
  }

  /** Resolves, once the first reading has begun, with whether the cache knows what was there. */
  get remembered(): Promise<boolean> {
    return this.#remembered.given;
  }

  /** The path of a file below the root, or null where no listing would come upon it. */
  pathOf(uri: vscode.Uri): string | null {
    return this.#listing.pathOf(uri);
  }

  /** Paths of all files in a folder, such as one that is gone. */
  filesIn(folder: vscode.Uri): string[] {
    const path = pathBelow(this.extent.root, folder);
    return path === null ? [] : this.#files.below(path);
  }

  /** Paths of all files in a folder that has come as a whole; none where it is no such folder. */
  async filesInNew(folder: vscode.Uri): Promise<string[]> {
    const path = pathBelow(this.extent.root, folder);
    // Most of what comes is files, by far.
    return !path || /\.\w+$/.test(path) ? [] : this.#listing.filesBelow(path);
  }

  /** Paths of the files that could not be read the last time, or now are in folders not listed then. */
  async filesToRetry(): Promise<string[]> {
    this.#timed.tryAgain();
    const below = [...this.#troubles.folders].map((path) => this.#listing.filesBelow(path));
    return [...this.#troubles.files, ...(await Promise.all(below)).flat()];
  }

  /**
   * Brings what is known to what lies there: lists all files, reads those that are new or changed,
   * or each of them where `everything` is set, and forgets those that are gone. Never rejects.
   */
  async read(everything: boolean): Promise<void> {
    const reading = (this.#reading = {});
    const wanted = (): boolean => this.#reading === reading;
    this.#become('reading');
    this.#progress = { read: 0, total: null };
    this.#timed.tryAgain();
    try {
      const isNew = this.notes.records.size === 0 && !everything;
      const cached = isNew ? this.#takeCached(wanted) : Promise.resolve();
      const [files] = await Promise.all([
        this.#listing.list(),
        cached.finally(() => this.#remembered.give(false)),
      ]);
      if (wanted()) await this.#readAll(files, everything, wanted);
      if (wanted()) this.#succeed();
    } catch (error) {
      if (wanted()) this.#fail(error);
    }
  }

  /**
   * Asks the files that were read, which nobody has to wait for, for their dates; what has changed
   * since is read again. Then all may be remembered. Never rejects.
   */
  async settle(): Promise<void> {
    const reading = this.#reading;
    // Closed, or failed: what it did not come to read is not to be remembered as not being there.
    if (reading === null) return;
    const records = [...this.notes.records.values()];
    const undated = records.filter((record) => this.#reader.isUndated(record));
    await inParallel(undated, dateLimit, async (record) => {
      if (this.#reading === reading) await this.#date(record);
    });
    if (this.#reading !== reading) return;
    this.#troubles.tell();
    if (undated.length > 0) this.#around.changes.changeSources();
    this.#cache.saveSoon(this.#unsaved);
    this.#unsaved.clear();
  }

  /** Reads files again that changed, came or went, as paths below the root. Never rejects. */
  async reread(paths: ReadonlySet<string>): Promise<void> {
    if (this.#status !== 'ready') {
      await this.read(false);
      return this.settle();
    }
    this.#timed.tryAgain();
    const news: string[] = [];
    const gone = new Set<string>();
    const dates = new Map<string, FileDate>();
    await inParallel(paths, fileLimit, async (path) => {
      const date = await this.#reader.date(path);
      if (date) dates.set(path, date);
      if (date === null) gone.add(path);
      if (date === null && this.notes.records.has(path)) this.#troubles.lose(path);
      const isUnread = this.#troubles.files.has(path);
      if (this.#files.set(path, date !== null) || isUnread) news.push(path);
    });
    const present = [...paths].filter((path) => !gone.has(path));
    const touched = [...this.#changedAmong(present), ...this.#regrouped(news, paths)];
    await inParallel(touched, fileLimit, async (file) => {
      await this.#readOne(file, paths.has(file.path), dates.get(file.path));
    });
    if (this.#isClosed) return;
    this.#troubles.tell();
    this.#cache.saveSoon([...paths, ...touched.map(({ path }) => path)]);
  }

  /** What is being read at that moment is not told of any more. */
  dispose(): void {
    this.#isClosed = true;
    this.#reading = null;
    this.notes.keep(new Set());
    this.#timed.dispose();
    this.#cache.dispose();
  }

  #changedAmong(paths: readonly string[]): FoundFile[] {
    return paths.flatMap((path) => this.notes.records.get(path) ?? []);
  }

  /** Files that files which came or went made new notes, or whose translations they changed. */
  #regrouped(news: readonly string[], paths: ReadonlySet<string>): FoundFile[] {
    const { records } = this.notes;
    const files = this.#files.beside(news);
    const standing = new Set(files.map(({ path }) => path));
    const others = files.flatMap(({ translations }) => translations.map(({ path }) => path));
    for (const path of [...news, ...others]) if (!standing.has(path)) this.notes.forget(path);
    return files.filter(({ path, translations }) => {
      const known = records.get(path);
      if (!known) return true;
      return !paths.has(path) && known.translations.length + translations.length > 0;
    });
  }

  async #takeCached(wanted: () => boolean): Promise<void> {
    for await (const records of this.#cache.load()) {
      if (!wanted()) return;
      for (const record of records) this.notes.put(record);
      // The first portion is the sidebar's first level.
      if (this.#remembered.give(true)) this.#around.changes.tell();
      else this.#around.changes.tellSometimes();
    }
  }

  async #readAll(files: KnownFiles, everything: boolean, wanted: () => boolean): Promise<void> {
    const found = await files.all(this.#around.slice);
    if (!wanted()) return;
    this.#files = files;
    this.#progress = { read: 0, total: found.length };
    const gone = this.notes.keep(new Set(found.map(({ path }) => path)));
    for (const path of gone) {
      this.#unsaved.add(path);
      this.#troubles.lose(path);
    }
    await inParallel(found, fileLimit, async (file) => {
      if (!wanted()) return;
      if (await this.#readOne(file, everything)) this.#unsaved.add(file.path);
      this.#progress.read += 1;
      this.#around.changes.tellSometimes();
    });
    if (wanted() && this.#timed.isSilent && this.notes.records.size === 0) {
      throw vscode.FileSystemError.Unavailable(this.extent.root);
    }
  }

  /** Whether something was read that was not known; `anew` reads a file that looks unchanged too. */
  async #readOne(file: FoundFile, anew: boolean, date?: FileDate): Promise<boolean> {
    const known = this.notes.records.get(file.path);
    const record = await this.#reader.read(file, anew ? undefined : known, date);
    if (record !== known) this.#take(file.path, record);
    return record !== known;
  }

  async #date(undated: FileRecord): Promise<void> {
    const { path } = undated;
    const date = await this.#reader.date(path);
    // Its text is known, if not since when.
    if (date === undefined) return;
    const record = date && (await this.#reader.read(undated, undated, date));
    // What has been read meanwhile is newer.
    if (this.notes.records.get(path) === undated) this.#take(path, record);
  }

  #take(path: string, record: FileRecord | null): void {
    if (this.#isClosed) return;
    if (record) {
      this.notes.put(record);
      return;
    }
    const isGone = this.notes.records.has(path) && !this.#troubles.files.has(path);
    if (isGone) this.#troubles.lose(path);
    this.notes.forget(path);
  }

  #succeed(): void {
    this.#troubles.recover();
    this.#troubles.tell();
    this.#become('ready');
  }

  #fail(error: unknown): void {
    this.#troubles.failAsWhole(error);
    // What the cache still gives is of a journal that is not there.
    this.#reading = null;
    this.notes.keep(new Set());
    this.#progress = { read: 0, total: 0 };
    const isGone = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    this.#become(isGone ? 'missing' : 'unreadable');
  }

  #become(status: JournalStatus): void {
    this.#status = status;
    this.#around.changes.changeSources();
  }
}

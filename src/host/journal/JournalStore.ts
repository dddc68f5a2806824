import * as vscode from 'vscode';
import type { Journal, PlacedNote } from '../../core/journal/JournalNode';
import { looksLikeJournal } from '../../core/journal/looksLikeJournal';
import { liesInJournalFolder } from '../../core/journal/notePath';
import type { Note } from '../../core/note/Note';
import { Debounced } from '../Debounced';
import { Slice } from '../Slice';
import { type JournalSource, journalSources, listNotes, notePathIn } from './JournalSource';
import { readNoteFile, readNoteText } from './readNoteFile';
import type { StoreChange, StoreProgress } from './StoreChange';

/** Quiet time in milliseconds before changes are read and told. */
const settleTime = 100;

/** What the store is given. */
export interface JournalStoreDeps {
  readonly log: vscode.LogOutputChannel;
  /** A folder of the extension's own that may not exist yet, for what need not be read twice. */
  readonly storage: vscode.Uri;
}

/** Holds all journals of the window: reads them when first asked, then follows their changes. */
export class JournalStore implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<StoreChange>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #notes = new Map<string, PlacedNote>();
  readonly #stale = new Map<string, vscode.Uri>();
  readonly #rereadSoon = new Debounced(settleTime, () => void this.#rereadStale());
  #sources: readonly JournalSource[] = [];
  #loading: Promise<void> | null = null;
  #loaded = false;
  #read = 0;
  #pending: { readonly changed: Map<string, PlacedNote>; readonly removed: Set<string> } = {
    changed: new Map(),
    removed: new Set(),
  };

  /** Fires after notes have come, changed or gone. */
  readonly onDidChange = this.#changed.event;

  constructor({ log }: JournalStoreDeps) {
    this.#log = log;
    this.#disposables.push(
      this.#rereadSoon,
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        if (this.#loading) void this.reload();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#markStale(document.uri)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#markStale(document.uri)),
    );
  }

  /** Whether every source has been read to its end. */
  get loaded(): boolean {
    return this.#loaded;
  }

  /** All journals with the notes read so far. */
  get journals(): Journal[] {
    return this.#sources.map(({ id, title, origin, location }) => ({
      id,
      title,
      origin,
      location,
      status: this.#loaded ? 'ready' : 'reading',
      notes: [...this.#notes.values()].filter((placed) => placed.sourceId === id),
    }));
  }

  /** Every note read so far. */
  get notes(): readonly PlacedNote[] {
    return [...this.#notes.values()];
  }

  /** Reads all sources once; later calls wait for the same reading. */
  load(): Promise<void> {
    this.#loading ??= this.#readAll();
    return this.#loading;
  }

  /** Forgets everything and reads all sources anew. */
  async reload(): Promise<void> {
    this.#loading = this.#readAll();
    await this.#loading;
  }

  /** The note of a key, while it exists. */
  find(key: string): PlacedNote | undefined {
    return this.#notes.get(key);
  }

  /** The note a file is, if it is one. */
  findByUri(uri: vscode.Uri): PlacedNote | undefined {
    return this.#notes.get(this.#place(uri)?.key ?? '');
  }

  /** How far the reading is. */
  get progress(): StoreProgress {
    return { read: this.#read, total: this.#loaded ? this.#read : null };
  }

  /** The source of a note, while it is open. */
  sourceOf(placed: PlacedNote): JournalSource | undefined {
    return this.#sources.find(({ id }) => id === placed.sourceId);
  }

  /** The folder that the paths of a source start from, while it is open. */
  rootOf(sourceId: string): vscode.Uri | undefined {
    return this.#sources.find(({ id }) => id === sourceId)?.root;
  }

  /** Where a note lies. */
  uriOf(placed: PlacedNote): vscode.Uri {
    const root = this.rootOf(placed.sourceId);
    if (!root)
      throw new Error(vscode.l10n.t('The journal of "{0}" is no longer open.', placed.note.title));
    return vscode.Uri.joinPath(root, placed.path);
  }

  dispose(): void {
    for (const watcher of this.#watchers.values()) watcher.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  async #readAll(): Promise<void> {
    const sources = journalSources();
    this.#loaded = false;
    this.#sources = sources;
    for (const key of this.#notes.keys()) this.#pending.removed.add(key);
    this.#notes.clear();
    this.#read = 0;
    this.#watch(sources);
    const slice = new Slice();
    for (const source of sources) {
      for await (const path of listNotes(source, this.#reportUnreadable)) {
        if (this.#sources !== sources) return;
        await this.#readOne(source, path);
        await slice.rest();
      }
      this.#tell(true);
    }
    this.#loaded = true;
    this.#log.info(`Read ${this.#notes.size} notes from ${sources.length} sources.`);
    this.#tell(true);
  }

  readonly #reportUnreadable = (folder: vscode.Uri, error: unknown): void => {
    this.#log.warn(`${folder.toString(true)} could not be listed and is left out.`, error);
  };

  async #readOne(source: JournalSource, path: string): Promise<void> {
    const uri = vscode.Uri.joinPath(source.root, path);
    const key = `${source.id}:${path}`;
    const note = await this.#noteAt(uri);
    const wanted =
      note && (source.everyFile || liesInJournalFolder(path) || looksLikeJournal(note));
    this.#read += 1;
    if (wanted) {
      const placed = { key, sourceId: source.id, path, note, modified: 0, translations: [] };
      this.#notes.set(key, placed);
      this.#pending.changed.set(key, placed);
    } else if (this.#notes.delete(key)) this.#pending.removed.add(key);
  }

  /** The note as it stands in an open editor, else as it lies in its file; null where unreadable. */
  async #noteAt(uri: vscode.Uri): Promise<Note | null> {
    try {
      const open = vscode.workspace.textDocuments.find(
        (document) => document.isDirty && document.uri.toString() === uri.toString(),
      );
      return open
        ? readNoteText(uri, open.getText(), this.#log)
        : await readNoteFile(uri, this.#log);
    } catch (error) {
      const gone = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
      if (gone) this.#log.info(`${uri.toString(true)} is gone.`);
      else this.#log.warn(`${uri.toString(true)} could not be read and is left out.`, error);
      return null;
    }
  }

  #watch(sources: readonly JournalSource[]): void {
    for (const watcher of this.#watchers.values()) watcher.dispose();
    this.#watchers.clear();
    for (const { id, root, everyFile } of sources) {
      // What ships with the extension does not change.
      if (everyFile) continue;
      const pattern = new vscode.RelativePattern(root, '**/*.{md,markdown}');
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      const markStale = (uri: vscode.Uri): void => this.#markStale(uri);
      watcher.onDidCreate(markStale);
      watcher.onDidChange(markStale);
      watcher.onDidDelete(markStale);
      this.#watchers.set(id, watcher);
    }
  }

  #markStale(uri: vscode.Uri): void {
    if (!this.#loading || !this.#place(uri)) return;
    this.#stale.set(uri.toString(), uri);
    this.#rereadSoon.request();
  }

  async #rereadStale(): Promise<void> {
    await this.#loading;
    const uris = [...this.#stale.values()];
    this.#stale.clear();
    const slice = new Slice();
    for (const uri of uris) {
      const place = this.#place(uri);
      if (place) await this.#readOne(place.source, place.path);
      await slice.rest();
    }
    this.#tell(false);
  }

  #tell(sources: boolean): void {
    const { changed, removed } = this.#pending;
    this.#pending = { changed: new Map(), removed: new Set() };
    for (const key of changed.keys()) removed.delete(key);
    this.#changed.fire({ changed: [...changed.values()], removed: [...removed], sources });
  }

  #place(uri: vscode.Uri): { source: JournalSource; path: string; key: string } | null {
    for (const source of this.#sources) {
      const path = notePathIn(source, uri);
      if (path !== null) return { source, path, key: `${source.id}:${path}` };
    }
    return null;
  }
}

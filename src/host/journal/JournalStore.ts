import * as vscode from 'vscode';
import type { Journal, PlacedNote } from '../../core/journal/JournalNode';
import { looksLikeJournal } from '../../core/journal/looksLikeJournal';
import { liesInJournalFolder } from '../../core/journal/notePath';
import type { Note } from '../../core/note/Note';
import { Debounced } from '../Debounced';
import { Slice } from '../Slice';
import { type JournalSource, journalSources, listNotes, notePathIn } from './JournalSource';
import { readNoteFile, readNoteText } from './readNoteFile';

/** Quiet time in milliseconds before changes are read and told. */
const settleTime = 100;

/** Holds all journals of the window: reads them when first asked, then follows their changes. */
export class JournalStore implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #notes = new Map<string, PlacedNote>();
  readonly #stale = new Map<string, vscode.Uri>();
  readonly #rereadSoon = new Debounced(settleTime, () => void this.#rereadStale());
  #sources: readonly JournalSource[] = [];
  #loading: Promise<void> | null = null;
  #loaded = false;

  /** Fires after notes have come, changed or gone. */
  readonly onDidChange = this.#changed.event;

  constructor(log: vscode.LogOutputChannel) {
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
    return this.#sources.map(({ id, title }) => ({
      id,
      title,
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

  /** Where a note lies. */
  uriOf(placed: PlacedNote): vscode.Uri {
    const root = this.#sources.find(({ id }) => id === placed.sourceId)?.root;
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
    this.#notes.clear();
    this.#watch(sources);
    const slice = new Slice();
    for (const source of sources) {
      for await (const path of listNotes(source, this.#reportUnreadable)) {
        if (this.#sources !== sources) return;
        await this.#read(source, path);
        await slice.rest();
      }
      this.#changed.fire();
    }
    this.#loaded = true;
    this.#log.info(`Read ${this.#notes.size} notes from ${sources.length} sources.`);
    this.#changed.fire();
  }

  readonly #reportUnreadable = (folder: vscode.Uri, error: unknown): void => {
    this.#log.warn(`${folder.toString(true)} could not be listed and is left out.`, error);
  };

  async #read(source: JournalSource, path: string): Promise<void> {
    const uri = vscode.Uri.joinPath(source.root, path);
    const key = `${source.id}:${path}`;
    const note = await this.#noteAt(uri);
    const wanted =
      note && (source.everyFile || liesInJournalFolder(path) || looksLikeJournal(note));
    if (wanted) this.#notes.set(key, { key, sourceId: source.id, path, note });
    else this.#notes.delete(key);
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
      if (place) await this.#read(place.source, place.path);
      await slice.rest();
    }
    this.#changed.fire();
  }

  #place(uri: vscode.Uri): { source: JournalSource; path: string; key: string } | null {
    for (const source of this.#sources) {
      const path = notePathIn(source, uri);
      if (path !== null) return { source, path, key: `${source.id}:${path}` };
    }
    return null;
  }
}

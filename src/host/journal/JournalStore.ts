import * as vscode from 'vscode';
import type { Journal, PlacedNote } from '../../core/library/Journal';
import { settleTime, waitsForMore } from '../../core/journal/settleTime';
import { inertText } from '../../core/text/inertText';
import { Debounced } from '../Debounced';
import { InTurn } from '../InTurn';
import { sourceSections } from '../settings/SourceSettings';
import { Slice } from '../Slice';
import { CacheStorage } from './CacheStorage';
import { ChangeCollector } from './ChangeCollector';
import type { JournalSource } from './JournalSource';
import type { OpenSource } from './OpenSource';
import { SourceSet } from './SourceSet';
import type { NoteReading } from './readNoteFile';
import type { StoreProgress } from './StoreChange';
import { unsavedText } from './unsavedText';

/** Names the rules by which this build reads notes; the build makes it from the code of the core. */
declare const readingVersion: string;

/** What the store is given. */
export interface JournalStoreDeps extends NoteReading {
  /** A folder of the extension's own that may not exist yet, for what need not be read twice. */
  readonly storage: vscode.Uri;
  /** Seconds that a file system may take to answer; half a minute where nothing is said. */
  readonly patience?: number;
}

/** Holds all journals of the window: reads them when first asked, then follows their changes. */
export class JournalStore implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #slice = new Slice();
  readonly #changes = new ChangeCollector();
  readonly #sources: SourceSet;
  readonly #subscriptions: vscode.Disposable;
  readonly #rereadSoon = new Debounced(0, () => this.#rereadInTurn());
  #stale = new Map<string, vscode.Uri>();
  #staleSince = 0;
  /** When the first file changed of those that were read but not told of. */
  #untoldSince = Infinity;
  #reading: object | null = null;
  #loading: Promise<void> | null = null;
  #renewing: Promise<void> = Promise.resolve();
  #loaded = false;
  #isDisposed = false;
  readonly #turns = new InTurn();

  /** Fires after notes or sources have come, changed or gone. */
  readonly onDidChange = this.#changes.onDidChange;

  constructor(deps: JournalStoreDeps) {
    const around = {
      ...deps,
      caches: new CacheStorage({ ...deps, version: readingVersion }),
      slice: this.#slice,
      changes: this.#changes,
      unsaved: unsavedText,
    };
    const markStale = (uris: readonly vscode.Uri[]): void => this.#markStale(uris);
    this.#log = deps.log;
    this.#sources = new SourceSet(around, markStale);
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#openAnew()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (sourceSections.some((section) => event.affectsConfiguration(section))) this.#openAnew();
      }),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) void this.retry();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => markStale([document.uri])),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => markStale([uri])),
    );
  }

  /** Whether every source has been read to its end. */
  get loaded(): boolean {
    return this.#loaded;
  }

  /** All journals with the notes read so far. */
  get journals(): Journal[] {
    return this.#sources.journals;
  }

  /** Every note read so far, by source and path. */
  get notes(): readonly PlacedNote[] {
    return this.#sources.open.flatMap(({ notes }) => notes.inOrder);
  }

  /** How far the reading is. */
  get progress(): StoreProgress {
    return this.#loading ? this.#sources.progress : { read: 0, total: null };
  }

  /** Reads all sources once; later calls wait for the same reading. Never rejects. */
  load(): Promise<void> {
    this.#loading ??= this.#readAll(false);
    return this.#loading;
  }

  /**
   * Reads all sources, as `load` does, and resolves as soon as the cache has given the first notes
   * of each, or that it had none; false where some source was never read before.
   */
  async recall(): Promise<boolean> {
    void this.load();
    await this.#renewing;
    const all = await Promise.all(this.#sources.open.map(({ remembered }) => remembered));
    return all.every((is) => is);
  }

  /** Reads every file of all sources again; what was known stands until it is replaced. */
  reload(): Promise<void> {
    this.#loading = this.#readAll(true);
    return this.#loading;
  }

  /**
   * Tries again what was missing or could not be read, and may have been brought back elsewhere:
   * nobody can watch what is not there.
   */
  async retry(): Promise<void> {
    if (!this.#loaded) return;
    if (this.#sources.areIncomplete) this.#openAnew();
    else await this.#sources.retry();
  }

  /** The note of a key, while it exists. */
  find(key: string): PlacedNote | undefined {
    const colon = key.indexOf(':');
    return this.#sources.find(key.slice(0, colon))?.notes.all.get(key.slice(colon + 1));
  }

  /** The note a file is, if it is one. */
  findByUri(uri: vscode.Uri): PlacedNote | undefined {
    const place = this.#sources.place(uri);
    return place?.open.notes.all.get(place.path);
  }

  /** The source of a note, while it is open. */
  sourceOf(placed: PlacedNote): JournalSource | undefined {
    return this.#sources.find(placed.sourceId)?.source;
  }

  /** The folder that the paths of a source start from, while it is open. */
  rootOf(sourceId: string): vscode.Uri | undefined {
    return this.#sources.find(sourceId)?.extent.root;
  }

  /** Where a note lies. */
  uriOf(placed: PlacedNote): vscode.Uri {
    const root = this.rootOf(placed.sourceId);
    if (!root)
      throw new Error(
        vscode.l10n.t('The journal of "{0}" is no longer open.', inertText(placed.note.title)),
      );
    return vscode.Uri.joinPath(root, placed.path);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#reading = null;
    this.#subscriptions.dispose();
    this.#rereadSoon.dispose();
    this.#sources.dispose();
    this.#changes.dispose();
  }

  /** Sources, or what counts as a note, have changed; unchanged files are not read again. */
  #openAnew(): void {
    if (this.#loading) this.#loading = this.#readAll(false);
  }

  async #readAll(everything: boolean): Promise<void> {
    const started = performance.now();
    const reading = (this.#reading = {});
    const wanted = (): boolean => this.#reading === reading;
    this.#loaded = false;
    this.#changes.restart();
    this.#renewing = this.#sources.renew(wanted);
    await this.#renewing;
    if (!wanted()) return this.#superseded();
    this.#changes.tell();
    await Promise.all(
      this.#sources.open.map(async (source) => {
        await source.read(everything);
        if (wanted()) this.#changes.tell();
      }),
    );
    if (!wanted()) return this.#superseded();
    this.#loaded = true;
    const time = Math.round(performance.now() - started);
    this.#log.info(`Read the journals in ${time} ms: ${this.notes.length} notes.`);
    this.#changes.changeSources();
    this.#changes.tell();
    void this.#settle();
  }

  /** Another reading has begun, which is the one to wait for; or there will be none any more. */
  async #superseded(): Promise<void> {
    if (!this.#isDisposed) await this.load();
  }

  /** What nobody waits for; told of in turn, so as not to tell of half a batch of changes. */
  async #settle(): Promise<void> {
    await Promise.all(this.#sources.open.map((source) => source.settle()));
    void this.#turns.run(() => this.#tellBatch());
  }

  #markStale(uris: readonly vscode.Uri[]): void {
    if (!this.#loading) return;
    if (this.#stale.size === 0) this.#staleSince = performance.now();
    for (const uri of uris) if (this.#sources.place(uri)) this.#stale.set(uri.toString(), uri);
    if (this.#stale.size === 0) return;
    const age = performance.now() - this.#staleSince;
    this.#rereadSoon.request(settleTime(this.#stale.size, age));
  }

  /** One after the other, so that what was read last is what stands. */
  #rereadInTurn(): void {
    void this.#turns.run(() => this.#reread());
  }

  async #reread(): Promise<void> {
    await this.#loading;
    const bySource = new Map<OpenSource, Set<string>>();
    for (const uri of this.#stale.values()) {
      const place = this.#sources.place(uri);
      if (!place) continue;
      bySource.set(place.open, (bySource.get(place.open) ?? new Set()).add(place.path));
    }
    this.#stale = new Map();
    this.#untoldSince = Math.min(this.#untoldSince, this.#staleSince);
    await Promise.all([...bySource].map(([source, paths]) => source.reread(paths)));
    this.#tellBatch();
  }

  /** Tells what there is, unless more of the same batch is still to be read. */
  #tellBatch(): void {
    if (waitsForMore(this.#stale.size, performance.now() - this.#untoldSince)) return;
    this.#untoldSince = Infinity;
    this.#changes.tell();
  }
}

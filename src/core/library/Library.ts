import { type CancellationToken, LatestToken } from '../async/CancellationToken';
import { Delayer } from '../async/Delayer';
import { Sequencer } from '../async/Sequencer';
import { TimeSlicer } from '../async/TimeSlicer';
import type { Journal, PlacedNote } from './Journal';
import { ChangeCollector } from './ChangeCollector';
import type { LibraryProgress } from './LibraryChange';
import type { LibrarySource } from './LibrarySource';
import type { NotePort } from './NotePort';
import { settleTime, waitsForMore } from './settleTime';
import { SourceSet } from './SourceSet';

/** What files of one source wait to be read again. */
interface StaleFiles {
  readonly source: LibrarySource;
  readonly paths: Set<string>;
}

/**
 * All journals of a window: reads them when first asked, then follows their changes. It knows the
 * world by its {@link NotePort} only, each source by a table of its files.
 */
export class Library {
  readonly #port: NotePort;
  readonly #changes: ChangeCollector;
  readonly #sources: SourceSet;
  readonly #stopWatching: () => void;
  readonly #rereadSoon: Delayer;
  readonly #reading = new LatestToken();
  readonly #sequencer = new Sequencer();
  #stale = new Map<LibrarySource, StaleFiles>();
  #staleSince = 0;
  /** When the first file changed of those that were read but not told of. */
  #untoldSince = Infinity;
  #loading: Promise<void> | null = null;
  #renewing: Promise<void> | null = null;
  #loaded = false;
  #isDisposed = false;

  /** Calls back after notes or sources have come, changed or gone; the function it gives ends that. */
  readonly onDidChange: ChangeCollector['onDidChange'];

  /** `patience` is how many seconds a file system may take to answer. */
  constructor(port: NotePort, patience?: number) {
    this.#port = port;
    this.#changes = new ChangeCollector(port.clock);
    this.onDidChange = this.#changes.onDidChange;
    const slicer = new TimeSlicer(port.clock);
    const deps = { port, slicer, changes: this.#changes, patience };
    this.#sources = new SourceSet(deps, (source, paths) => this.#markStale(source, paths));
    this.#rereadSoon = new Delayer(port.clock, 0, () => this.#rereadInTurn());
    this.#stopWatching = port.watchSources(() => this.#openAnew());
  }

  /** Whether every source has been read to its end. */
  get loaded(): boolean {
    return this.#loaded;
  }

  /** Every source that is open. */
  get sources(): readonly LibrarySource[] {
    return this.#sources.open;
  }

  /** All journals with the notes read so far. */
  get journals(): Journal[] {
    return this.#sources.journals;
  }

  /** Every note read so far, by source and path. */
  get notes(): readonly PlacedNote[] {
    return this.#sources.open.flatMap(({ table }) => table.notes);
  }

  /** How far the reading is. */
  get progress(): LibraryProgress {
    return this.#loading ? this.#sources.progress : { read: 0, total: null };
  }

  /** Reads all sources once; later calls wait for the same reading. Never rejects. */
  load(): Promise<void> {
    return this.#loading ?? this.#begin(false);
  }

  /**
   * Reads all sources, as `load` does, and resolves as soon as the cache has given the first notes
   * of each, or that it had none; false where some source was never read before.
   */
  async recall(): Promise<boolean> {
    void this.load();
    for (let awaited = null; awaited !== this.#renewing;) {
      awaited = this.#renewing;
      await awaited;
    }
    const all = await Promise.all(this.#sources.open.map(({ remembered }) => remembered));
    return all.every((is) => is);
  }

  /** Reads every file of all sources again; what was known stands until it is replaced. */
  reload(): Promise<void> {
    return this.#begin(true);
  }

  /**
   * Tries again what was missing or could not be read, and may have been brought back elsewhere:
   * nobody can watch what is not there.
   */
  async retry(): Promise<void> {
    if (!this.#loaded) return;
    if (this.#sources.areIncomplete || this.#sources.areOutdated) this.#openAnew();
    else await this.#sources.retry();
  }

  /** The source of an id, while it is open. */
  source(id: string): LibrarySource | undefined {
    return this.#sources.find(id);
  }

  /** The note of a key, while it exists. */
  find(key: string): PlacedNote | undefined {
    const colon = key.indexOf(':');
    return this.#sources.find(key.slice(0, colon))?.table.note(key.slice(colon + 1));
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#reading.cancel();
    this.#stopWatching();
    this.#rereadSoon.dispose();
    this.#sources.dispose();
    this.#changes.dispose();
  }

  /** Sources, or what counts as a note, have changed; unchanged files are not read again. */
  #openAnew(): void {
    if (this.#loading) void this.#begin(false);
  }

  /**
   * Begins a reading, which is from now on the one to wait for. Nothing is asked of the port before
   * that is so: what it tells meanwhile begins another reading.
   */
  #begin(everything: boolean): Promise<void> {
    const token = this.#reading.renew();
    this.#loaded = false;
    this.#changes.restart();
    this.#renewing = Promise.resolve().then(() => this.#sources.renew(token));
    this.#loading = this.#readAll(everything, token);
    return this.#loading;
  }

  async #readAll(everything: boolean, token: CancellationToken): Promise<void> {
    const started = this.#port.clock.elapsed();
    await this.#renewing;
    if (!token.isCancellationRequested) await this.#readSources(everything, token);
    // Folders may come to the window without a word, too.
    if (!token.isCancellationRequested && this.#sources.areOutdated) this.#openAnew();
    if (token.isCancellationRequested) return this.#superseded();
    this.#loaded = true;
    const time = Math.round(this.#port.clock.elapsed() - started);
    this.#port.log.info(`Read the journals in ${time} ms: ${this.notes.length} notes.`);
    this.#changes.changeSources();
    this.#changes.fire();
    void this.#settle();
  }

  async #readSources(everything: boolean, token: CancellationToken): Promise<void> {
    this.#changes.fire();
    await Promise.all(
      this.#sources.open.map(async (source) => {
        await source.read(everything);
        if (!token.isCancellationRequested) this.#changes.fire();
      }),
    );
  }

  /** Another reading has begun, which is the one to wait for; or there will be none any more. */
  async #superseded(): Promise<void> {
    if (!this.#isDisposed) await this.load();
  }

  /** What nobody waits for; told of in turn, so as not to tell of half a batch of changes. */
  async #settle(): Promise<void> {
    await Promise.all(this.#sources.open.map((source) => source.settle()));
    void this.#sequencer.queue(() => this.#fireBatch());
  }

  #markStale(source: LibrarySource, paths: readonly string[]): void {
    if (!this.#loading) return;
    if (this.#stale.size === 0) this.#staleSince = this.#port.clock.elapsed();
    const stale = this.#stale.get(source) ?? { source, paths: new Set() };
    for (const path of paths) stale.paths.add(path);
    this.#stale.set(source, stale);
    const age = this.#port.clock.elapsed() - this.#staleSince;
    this.#rereadSoon.trigger(settleTime(this.#staleCount, age));
  }

  get #staleCount(): number {
    return [...this.#stale.values()].reduce((sum, { paths }) => sum + paths.size, 0);
  }

  /** One after the other, so that what was read last is what stands. */
  #rereadInTurn(): void {
    void this.#sequencer.queue(() => this.#reread());
  }

  async #reread(): Promise<void> {
    await this.#loading;
    const stale = [...this.#stale.values()];
    this.#stale = new Map();
    this.#untoldSince = Math.min(this.#untoldSince, this.#staleSince);
    // A source that was closed meanwhile has no more files that anybody asks for.
    const open = new Set(this.#sources.open);
    await Promise.all(
      stale
        .filter(({ source }) => open.has(source))
        .map(({ source, paths }) => source.reread(paths)),
    );
    this.#fireBatch();
  }

  /** Tells what there is, unless more of the same batch is still to be read. */
  #fireBatch(): void {
    if (waitsForMore(this.#staleCount, this.#port.clock.elapsed() - this.#untoldSince)) return;
    this.#untoldSince = Infinity;
    this.#changes.fire();
  }
}

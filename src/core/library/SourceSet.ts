import type { CancellationToken } from '../async/CancellationToken';
import type { Journal } from './Journal';
import { UserWordsMemory } from '../recognition/lexicon/UserWordsMemory';
import { bundledSourceId } from './noteFiles';
import type { LibraryProgress } from './LibraryChange';
import { LibrarySource, type LibrarySourceDeps } from './LibrarySource';
import type { NoteSource, SourceExtent } from './NotePort';

/** Times that sources are looked for anew because others were named while they were looked for. */
const maxLooks = 10;

/** A source of the window; not open where its address leads nowhere on this machine. */
interface OpenedSource {
  readonly source: NoteSource;
  /** Tells apart what would be read otherwise. */
  readonly identity: string;
  readonly open: LibrarySource | null;
  readonly stopWatching: () => void;
}

/** Hears of files of a source that were created, changed or deleted, as paths below its root. */
export type OnStale = (source: LibrarySource, paths: readonly string[]) => void;

/** The sources of the window, opened and watched. */
export class SourceSet {
  readonly #deps: LibrarySourceDeps;
  readonly #onStale: OnStale;
  readonly #words = new UserWordsMemory();
  #opened: readonly OpenedSource[] = [];
  #names: string | null = null;

  constructor(deps: LibrarySourceDeps, onStale: OnStale) {
    this.#deps = deps;
    this.#onStale = onStale;
  }

  /** Every source that is open. */
  get open(): readonly LibrarySource[] {
    return this.#opened.flatMap(({ open }) => open ?? []);
  }

  /** All sources with the notes read so far. */
  get journals(): Journal[] {
    return this.#opened.map(({ source: { id, title, origin, location }, open }) => ({
      id,
      title,
      origin,
      location,
      status: open?.status ?? 'unreadable',
      notes: open?.table.notes ?? [],
      leftOut: open?.table.leftOut ?? 0,
    }));
  }

  /** Whether some source is missing or cannot be read. */
  get areIncomplete(): boolean {
    return this.#opened.some(({ open }) => !['reading', 'ready'].includes(open?.status ?? ''));
  }

  /** Whether others are named by now, of which nobody need have told. */
  get areOutdated(): boolean {
    return this.#names !== null && this.#names !== this.#deps.port.sourceNames();
  }

  /** How far the reading of all of them is. */
  get progress(): LibraryProgress {
    const all = this.open.map(({ progress }) => progress);
    const totals = all.map(({ total }) => total);
    const known = totals.filter((total) => total !== null);
    return {
      read: all.reduce((sum, { read }) => sum + read, 0),
      total: known.length === totals.length ? known.reduce((sum, total) => sum + total, 0) : null,
    };
  }

  /** The source of an id, if there is one and it is open. */
  find(id: string): LibrarySource | undefined {
    return this.open.find(({ source }) => source.id === id);
  }

  /**
   * Syncs the sources with what the window names; those that are still named stay as they are. Does
   * nothing where the token is cancelled by the time it is known what they are.
   */
  async renew(token: CancellationToken): Promise<void> {
    const { names, sources } = await this.#look();
    if (token.isCancellationRequested) return;
    this.#names = names;
    const before = new Map(this.#opened.map((opened) => [opened.identity, opened]));
    this.#opened = sources.map((source) => {
      const identity = identityOf(source);
      const opened = before.get(identity);
      before.delete(identity);
      return opened ?? this.#start(source, identity);
    });
    for (const opened of before.values()) close(opened);
    this.#deps.changes.changeSources();
  }

  /** Has files read that could not be read the last time. */
  async retry(): Promise<void> {
    await Promise.all(
      this.open.map(async (open) => {
        const paths = await open.filesToRetry();
        if (paths.length > 0) this.#onStale(open, paths);
      }),
    );
  }

  dispose(): void {
    for (const opened of this.#opened) close(opened);
  }

  /**
   * The sources with what named them. Where others are named by the time that it is known where they
   * lie, as when a window's folders come late, they are looked for again.
   */
  async #look(): Promise<{ readonly names: string; readonly sources: readonly NoteSource[] }> {
    const { port } = this.#deps;
    for (let looks = 1; ; looks += 1) {
      const names = port.sourceNames();
      const sources = await port.findSources();
      if (names === port.sourceNames() || looks === maxLooks) return { names, sources };
    }
  }

  #start(source: NoteSource, identity: string): OpenedSource {
    const { extent } = source;
    if (!extent) return { source, identity, open: null, stopWatching: () => undefined };
    const words = this.#words.same(extent.words);
    const open = new LibrarySource(source, { ...extent, words }, this.#deps);
    return { source, identity, open, stopWatching: this.#watch(open, extent) };
  }

  #watch(open: LibrarySource, { files }: SourceExtent): () => void {
    // What ships does not change while it runs.
    if (open.source.id === bundledSourceId) return () => undefined;
    const report = (paths: readonly string[]): void => {
      const ours = paths.filter((path) => open.takes(path));
      if (ours.length > 0) this.#onStale(open, ours);
    };
    return files.watch({
      onFiles: report,
      onFolderCreated: (path) => void open.filesInNew(path).then(report),
      onFolderDeleted: (path) => report(open.filesIn(path)),
    });
  }
}

function close({ stopWatching, open }: OpenedSource): void {
  stopWatching();
  open?.dispose();
}

function identityOf({ extent, ...rest }: NoteSource): string {
  if (!extent) return JSON.stringify([rest]);
  const { exclude, file, identity, include, others, words } = extent;
  return JSON.stringify([rest, identity, file, include, exclude, words, [...others]]);
}

import * as vscode from 'vscode';
import type { Journal } from '../../core/library/Journal';
import { UserWordsMemory } from '../../core/recognition/lexicon/UserWordsMemory';
import { readSourceSettings } from '../settings/SourceSettings';
import { findExtents } from './findExtents';
import { type JournalSource, journalSources } from './JournalSource';
import { OpenSource, type SourceSurroundings } from './OpenSource';
import type { SourceExtent } from './SourceListing';
import type { StoreProgress } from './StoreChange';
import { watchSource } from './watchSource';

/** A source of the window; not open where its address leads nowhere on this machine. */
interface KnownSource {
  readonly source: JournalSource;
  /** Tells apart what would be read otherwise. */
  readonly identity: string;
  readonly open: OpenSource | null;
  readonly watcher: vscode.Disposable | null;
}

/** Where a file lies in a source. */
export interface Place {
  readonly open: OpenSource;
  readonly path: string;
}

/** The sources of the window, opened and watched. */
export class SourceSet implements vscode.Disposable {
  readonly #around: SourceSurroundings;
  readonly #onStale: (uris: readonly vscode.Uri[]) => void;
  readonly #words = new UserWordsMemory();
  #known: readonly KnownSource[] = [];

  /** `onStale` hears of files that were created, changed or deleted. */
  constructor(around: SourceSurroundings, onStale: (uris: readonly vscode.Uri[]) => void) {
    this.#around = around;
    this.#onStale = onStale;
  }

  /** Every source that is open. */
  get open(): readonly OpenSource[] {
    return this.#known.flatMap(({ open }) => open ?? []);
  }

  /** All sources with the notes read so far. */
  get journals(): Journal[] {
    return this.#known.map(({ source: { id, title, origin, location }, open }) => ({
      id,
      title,
      origin,
      location,
      status: open?.status ?? 'unreadable',
      notes: open?.notes.inOrder ?? [],
      leftOut: open?.leftOut ?? 0,
    }));
  }

  /** Whether some source is missing or cannot be read. */
  get areIncomplete(): boolean {
    return this.#known.some(({ open }) => !['reading', 'ready'].includes(open?.status ?? ''));
  }

  /** How far the reading of all of them is. */
  get progress(): StoreProgress {
    const all = this.open.map(({ progress }) => progress);
    const totals = all.map(({ total }) => total);
    const known = totals.filter((total) => total !== null);
    return {
      read: all.reduce((sum, { read }) => sum + read, 0),
      total: known.length === totals.length ? known.reduce((sum, total) => sum + total, 0) : null,
    };
  }

  /** The source of an id, if there is one and it is open. */
  find(id: string): OpenSource | undefined {
    return this.open.find(({ source }) => source.id === id);
  }

  /** Where a file lies, if a source would come upon it: in the innermost one. */
  place(uri: vscode.Uri): Place | undefined {
    const places = this.open.flatMap((open) => {
      const path = open.pathOf(uri);
      return path === null ? [] : [{ open, path }];
    });
    return places.sort((left, right) => left.path.length - right.path.length)[0];
  }

  /**
   * Brings the sources to what the settings and the workspace say; those that are still wanted stay
   * as they are. Does nothing where that is no longer `wanted` once it is known what they are.
   */
  async renew(wanted: () => boolean): Promise<void> {
    const sources = journalSources(readSourceSettings());
    const extents = await findExtents(sources, this.#around.patience);
    if (!wanted()) return;
    const before = new Map(this.#known.map((known) => [known.identity, known]));
    this.#known = sources.map((source, index) => {
      const extent = extents[index] ?? null;
      const identity = identityOf(source, extent);
      const known = before.get(identity);
      before.delete(identity);
      return known ?? this.#start(source, extent, identity);
    });
    for (const known of before.values()) close(known);
    this.#around.changes.changeSources();
  }

  /** Has files read that could not be read the last time. */
  async retry(): Promise<void> {
    await Promise.all(
      this.open.map(async (open) => {
        const paths = await open.filesToRetry();
        if (paths.length === 0) return;
        this.#onStale(paths.map((path) => vscode.Uri.joinPath(open.extent.root, path)));
      }),
    );
  }

  dispose(): void {
    for (const known of this.#known) close(known);
  }

  #start(source: JournalSource, extent: SourceExtent | null, identity: string): KnownSource {
    if (!extent) return { source, identity, open: null, watcher: null };
    const words = this.#words.same(extent.settings.words);
    const settings = { ...extent.settings, words };
    const open = new OpenSource(source, { ...extent, settings }, this.#around);
    const isFixed = source.origin === 'bundled';
    return { source, identity, open, watcher: isFixed ? null : watchSource(open, this.#onStale) };
  }
}

function close({ open, watcher }: KnownSource): void {
  watcher?.dispose();
  open?.dispose();
}

function identityOf(source: JournalSource, extent: SourceExtent | null): string {
  const { uri, ...rest } = source;
  const place = extent && [extent.file, extent.settings, [...extent.others]];
  return JSON.stringify([rest, uri?.toString(), place]);
}

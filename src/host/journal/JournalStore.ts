import * as vscode from 'vscode';
import type { Journal, PlacedNote } from '../../core/library/Journal';
import { Library } from '../../core/library/Library';
import type { LibraryChange, LibraryProgress } from '../../core/library/LibraryChange';
import { inertText } from '../../core/text/inertText';
import { CacheStorage } from './CacheStorage';
import type { JournalSource } from './JournalSource';
import { pathBelow } from './pathBelow';
import type { NoteReading } from './readNoteFile';
import { type SourcePlace, WindowPort } from './WindowPort';

/** Names the rules by which this build reads notes; the build makes it from the code of the core. */
declare const readingVersion: string;

/** What the store is given. */
export interface JournalStoreDeps extends NoteReading {
  /** A folder of the extension's own that may not exist yet, for what need not be read twice. */
  readonly storage: vscode.Uri;
  /** Seconds that a file system may take to answer; half a minute where nothing is said. */
  readonly patience?: number;
}

/** The library of the window, with the addresses that the editor knows its notes by. */
export class JournalStore implements vscode.Disposable {
  readonly #port: WindowPort;
  readonly #library: Library;
  readonly #changed = new vscode.EventEmitter<LibraryChange>();
  readonly #focus: vscode.Disposable;

  /** Fires after notes or sources have come, changed or gone. */
  readonly onDidChange = this.#changed.event;

  constructor({ log, patience, storage, thread }: JournalStoreDeps) {
    const caches = new CacheStorage({ storage, version: readingVersion, log });
    this.#port = new WindowPort({ log, patience, storage: caches, thread });
    this.#library = new Library(this.#port, patience);
    this.#library.onDidChange((change) => this.#changed.fire(change));
    this.#focus = vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) void this.retry();
    });
  }

  /** Whether every source has been read to its end. */
  get loaded(): boolean {
    return this.#library.loaded;
  }

  /** All journals with the notes read so far. */
  get journals(): Journal[] {
    return this.#library.journals;
  }

  /** Every note read so far, by source and path. */
  get notes(): readonly PlacedNote[] {
    return this.#library.notes;
  }

  /** How far the reading is. */
  get progress(): LibraryProgress {
    return this.#library.progress;
  }

  /** Reads all sources once; later calls wait for the same reading. Never rejects. */
  load(): Promise<void> {
    return this.#library.load();
  }

  /**
   * Reads all sources, as `load` does, and resolves as soon as the cache has given the first notes
   * of each, or that it had none; false where some source was never read before.
   */
  recall(): Promise<boolean> {
    return this.#library.recall();
  }

  /** Reads every file of all sources again; what was known stands until it is replaced. */
  reload(): Promise<void> {
    return this.#library.reload();
  }

  /** Tries again what was missing or could not be read, and may have been brought back elsewhere. */
  retry(): Promise<void> {
    return this.#library.retry();
  }

  /** The note of a key, while it exists. */
  find(key: string): PlacedNote | undefined {
    return this.#library.find(key);
  }

  /** The note a file is, if it is one: in the innermost source. */
  findByUri(uri: vscode.Uri): PlacedNote | undefined {
    const [place] = this.#library.sources
      .flatMap((source) => {
        const root = this.#port.placeOf(source.extent.files)?.files.root;
        const path = root ? pathBelow(root, uri) : null;
        return path !== null && source.takes(path) ? [{ path, table: source.table }] : [];
      })
      .sort((left, right) => left.path.length - right.path.length);
    return place?.table.note(place.path);
  }

  /** The source of a note, while it is open. */
  sourceOf(placed: PlacedNote): JournalSource | undefined {
    return this.#placeOf(placed.sourceId)?.source;
  }

  /** The folder that the paths of a source start from, while it is open. */
  rootOf(sourceId: string): vscode.Uri | undefined {
    return this.#placeOf(sourceId)?.files.root;
  }

  /** Where a note lies. */
  uriOf(placed: PlacedNote): vscode.Uri {
    const root = this.rootOf(placed.sourceId);
    if (!root)
      throw new Error(
        vscode.l10n.t(
          'The journal that contains "{0}" is no longer open.',
          inertText(placed.note.title),
        ),
      );
    return vscode.Uri.joinPath(root, placed.path);
  }

  dispose(): void {
    this.#focus.dispose();
    this.#library.dispose();
    this.#changed.dispose();
  }

  #placeOf(sourceId: string): SourcePlace | undefined {
    const source = this.#library.source(sourceId);
    return source && this.#port.placeOf(source.extent.files);
  }
}

import { groupTranslations } from './groupTranslations';
import type { PlacedNote, Translation } from './Journal';
import type { Note } from '../note/Note';
import type { ChangeCollector } from './ChangeCollector';
import type { FileRecord } from './FileRecord';
import { SortedPaths } from './SortedPaths';

/** How much of what is known of a file still holds. */
export type FileState =
  /** Text and date belong together, so both may be remembered for the next session. */
  | { readonly kind: 'dated' }
  /** Its text was read without asking for its date; `began` is when, `size` what was read in bytes. */
  | { readonly kind: 'undated'; readonly began: number; readonly size: number }
  /** What an editor holds and has not saved. */
  | { readonly kind: 'unsaved' }
  /** It is there, but could not be read the last time. */
  | { readonly kind: 'unread' };

/** The state of all files whose text and date belong together. */
export const dated: FileState = { kind: 'dated' };

/** What is known of one file. */
export interface KnownFile extends FileRecord {
  readonly state: FileState;
}

/** A file that a listing has found, with its translations. */
export interface FoundFile {
  /** Path below the source, with forward slashes. */
  readonly path: string;
  readonly translations: readonly Translation[];
}

/** Names of the Markdown files in each folder, by the folder's path below the root. */
export type FilesByFolder = Map<string, Set<string>>;

/** A row of the table: what is known of a file, and the note it is to everybody else. */
interface Row {
  readonly file: KnownFile;
  readonly placed: PlacedNote | null;
}

/**
 * All that is known of the files of one source: which there are, and of each one its date, its note
 * and its state. Whatever changes here is collected for those who follow.
 */
export class FileTable {
  readonly #sourceId: string;
  readonly #changes: ChangeCollector;
  readonly #rows = new Map<string, Row>();
  /** Every file that is there, translations and those that could not be read included. */
  #folders: FilesByFolder = new Map();
  readonly #order = new SortedPaths();
  readonly #unread = new Set<string>();
  readonly #unsaved = new Set<string>();
  #noteCount = 0;
  /** The notes in order, until one of them changes: asked for far more often than that. */
  #notes: readonly PlacedNote[] | null = null;

  constructor(sourceId: string, changes: ChangeCollector) {
    this.#sourceId = sourceId;
    this.#changes = changes;
  }

  /** Files that were read, whether they are notes or not. */
  get size(): number {
    return this.#rows.size - this.#unread.size;
  }

  /** Markdown files that were read and are no notes. */
  get leftOut(): number {
    return this.size - this.#noteCount;
  }

  /** Paths of the files that are there and could not be read. */
  get unread(): ReadonlySet<string> {
    return this.#unread;
  }

  /** The notes by their paths, 2 before 10: files are read in whatever order the disk answers. */
  get notes(): readonly PlacedNote[] {
    this.#notes ??= this.#order.all.flatMap((path) => this.#rows.get(path)?.placed ?? []);
    return this.#notes;
  }

  /** Files whose text was read and whose date was not asked for. */
  get undated(): KnownFile[] {
    return [...this.#rows.values()].flatMap(({ file }) =>
      file.state.kind === 'undated' ? file : [],
    );
  }

  /** What is known of a file; undefined where nothing was read of it. */
  get(path: string): KnownFile | undefined {
    const file = this.#rows.get(path)?.file;
    return file?.state.kind === 'unread' ? undefined : file;
  }

  /** The note that a file is, if it is one. */
  note(path: string): PlacedNote | undefined {
    return this.#rows.get(path)?.placed ?? undefined;
  }

  /** Paths of what the cache does not hold as it is now known; each is given once. */
  takeUnsaved(): string[] {
    const unsaved = [...this.#unsaved];
    this.#unsaved.clear();
    return unsaved;
  }

  /**
   * Takes what is known of a file now. A date alone is no change that anybody is told of.
   * @param isKept whether the cache holds it already
   */
  put(file: KnownFile, isKept = false): void {
    const { path, note } = file;
    const before = this.#rows.get(path)?.placed ?? null;
    const placed = note && this.#place(file, note, before);
    this.#rows.set(path, { file, placed });
    this.#unread.delete(path);
    if (!isKept) this.#unsaved.add(path);
    this.#tell(path, before, placed);
  }

  /** A file could not be read though it is there; what was known of it is forgotten. */
  leaveUnread(path: string): void {
    const before = this.#rows.get(path)?.placed ?? null;
    const file = { path, modified: 0, size: -1, translations: [], note: null };
    this.#rows.set(path, { file: { ...file, state: { kind: 'unread' } }, placed: null });
    this.#unread.add(path);
    this.#unsaved.add(path);
    this.#tell(path, before, null);
  }

  /** Forgets what is known of a file; false where that was nothing. */
  forget(path: string): boolean {
    const row = this.#rows.get(path);
    if (!row) return false;
    this.#rows.delete(path);
    this.#unsaved.add(path);
    this.#tell(path, row.placed, null);
    return !this.#unread.delete(path);
  }

  /** Forgets everything, since the source cannot be read or is closed; the cache keeps what it has. */
  clear(): void {
    for (const path of [...this.#rows.keys()]) this.forget(path);
    this.#folders = new Map();
    this.#unsaved.clear();
  }

  /** Takes a whole listing; gives the paths of known files that it does not have, which are forgotten. */
  list(folders: FilesByFolder, found: readonly FoundFile[]): string[] {
    this.#folders = folders;
    const standing = new Set(found.map(({ path }) => path));
    const gone = [...this.#rows.keys()].filter((path) => !standing.has(path));
    return gone.filter((path) => this.forget(path));
  }

  /** Takes note that a file exists or does not; false where that is no news. */
  setExists(path: string, exists: boolean): boolean {
    const { folder, name } = split(path);
    const names = this.#folders.get(folder) ?? new Set();
    if (names.has(name) === exists) return false;
    if (exists) names.add(name);
    else names.delete(name);
    this.#folders.set(folder, names);
    return true;
  }

  /** The files in the folders of some files, with their translations. */
  beside(paths: Iterable<string>): FoundFile[] {
    const folders = new Set([...paths].map((path) => split(path).folder));
    return [...folders].flatMap((folder) => foundIn(folder, this.#folders.get(folder) ?? []));
  }

  /** Every file in a folder and below it. */
  below(gone: string): string[] {
    return [...this.#folders].flatMap(([folder, names]) => {
      const inside = gone === '' || folder === gone || folder.startsWith(`${gone}/`);
      return inside ? [...names].map((name) => join(folder, name)) : [];
    });
  }

  #place(file: KnownFile, note: Note, before: PlacedNote | null): PlacedNote {
    const { path, translations } = file;
    // Until its new date is known, a note read again stays in its place.
    const modified = file.modified || (before?.modified ?? 0);
    return { key: this.#key(path), sourceId: this.#sourceId, path, note, modified, translations };
  }

  #tell(path: string, before: PlacedNote | null, now: PlacedNote | null): void {
    if (before || now) this.#notes = null;
    this.#noteCount += Number(now !== null) - Number(before !== null);
    if (now) {
      this.#order.add(path);
      const isSame = now.note === before?.note && now.translations === before.translations;
      if (!isSame) this.#changes.change(now);
    } else if (before) {
      this.#order.delete(path);
      this.#changes.remove(this.#key(path));
    }
  }

  #key(path: string): string {
    return `${this.#sourceId}:${path}`;
  }
}

/** The files of one folder that may be notes, each with its translations. */
export function foundIn(folder: string, names: Iterable<string>): FoundFile[] {
  return groupTranslations([...names].sort()).map(({ name, translations }) => ({
    path: join(folder, name),
    translations: translations.map((other) => ({
      path: join(folder, other.name),
      language: other.language,
    })),
  }));
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function split(path: string): { folder: string; name: string } {
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(0, slash)), name: path.slice(slash + 1) };
}

import type { FileRecord } from '../../core/journal/FileRecord';
import type { PlacedNote } from '../../core/library/Journal';
import { SortedPaths } from '../../core/journal/SortedPaths';
import type { ChangeCollector } from './ChangeCollector';

/** The files known of one source and the notes among them; whatever changes here is collected. */
export class SourceNotes {
  readonly #sourceId: string;
  readonly #changes: ChangeCollector;
  readonly #records = new Map<string, FileRecord>();
  readonly #notes = new Map<string, PlacedNote>();
  readonly #paths = new SortedPaths();

  constructor(sourceId: string, changes: ChangeCollector) {
    this.#sourceId = sourceId;
    this.#changes = changes;
  }

  /** What is known of each file, by its path. */
  get records(): ReadonlyMap<string, FileRecord> {
    return this.#records;
  }

  /** The notes, by their paths. */
  get all(): ReadonlyMap<string, PlacedNote> {
    return this.#notes;
  }

  /** The notes by their paths, 2 before 10: files are read in whatever order the disk answers. */
  get inOrder(): readonly PlacedNote[] {
    return this.#paths.all.flatMap((path) => this.#notes.get(path) ?? []);
  }

  /** Takes what is known of a file now. A date alone is no change that anybody is told of. */
  put(record: FileRecord): void {
    const { path, note, translations } = record;
    this.#records.set(path, record);
    if (!note) {
      this.#forgetNote(path);
      return;
    }
    const before = this.#notes.get(path);
    // Until its new date is known, a note read again stays in its place.
    const modified = record.modified || (before?.modified ?? 0);
    const placed = {
      key: this.#key(path),
      sourceId: this.#sourceId,
      path,
      note,
      modified,
      translations,
    };
    this.#notes.set(path, placed);
    this.#paths.add(path);
    if (note !== before?.note || translations !== before.translations) this.#changes.change(placed);
  }

  forget(path: string): void {
    this.#records.delete(path);
    this.#forgetNote(path);
  }

  /** Forgets all files but those that still stand; returns the paths of the forgotten ones. */
  keep(paths: ReadonlySet<string>): string[] {
    const gone = [...this.#records.keys()].filter((path) => !paths.has(path));
    for (const path of gone) this.forget(path);
    return gone;
  }

  #forgetNote(path: string): void {
    if (!this.#notes.delete(path)) return;
    this.#paths.delete(path);
    this.#changes.remove(this.#key(path));
  }

  #key(path: string): string {
    return `${this.#sourceId}:${path}`;
  }
}

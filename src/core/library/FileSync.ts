import { forEachLimit } from '../async/forEachLimit';
import type { FileReader } from './FileReader';
import type { FileTable, FoundFile, KnownFile } from './FileTable';
import type { FileTroubles } from './FileTroubles';
import type { FileDate } from './NotePort';

/**
 * Files that are asked for at the same time: enough to have the editor's window busy with the next
 * ones while the last ones are read here. With fewer, each of the two waits for the other.
 */
export const fileLimit = 64;

/** Brings what the table of a source holds of single files up to date. None of its methods rejects. */
export class FileSync {
  readonly #table: FileTable;
  readonly #reader: FileReader;
  readonly #troubles: FileTroubles;
  #isClosed = false;

  constructor(table: FileTable, reader: FileReader, troubles: FileTroubles) {
    this.#table = table;
    this.#reader = reader;
    this.#troubles = troubles;
  }

  /** Whether the source is closed, so that nothing is taken any more. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Has everything that is still being read be dropped. */
  close(): void {
    this.#isClosed = true;
  }

  /** Reads a file and takes what it says; `anew` also one that looks unchanged. */
  async read(file: FoundFile, anew: boolean, date?: FileDate): Promise<void> {
    const known = this.#table.get(file.path);
    this.#take(file.path, known, await this.#reader.read(file, anew ? undefined : known, date));
  }

  /** Asks a file whose text is known for its date, and reads it again where it has changed since. */
  async date(undated: KnownFile): Promise<void> {
    const { path } = undated;
    const date = await this.#reader.date(path);
    // Its text is known, if not since when.
    if (date === undefined) return;
    const now = date && (await this.#reader.read(undated, undated, date));
    // What has been read meanwhile is newer.
    if (this.#table.get(path) === undated) this.#take(path, undated, now);
  }

  /** Reads files that changed, came or went, and those that are grouped with others because of them. */
  async check(paths: ReadonlySet<string>): Promise<void> {
    const news: string[] = [];
    const gone = new Set<string>();
    const dates = new Map<string, FileDate>();
    await forEachLimit(paths, fileLimit, async (path) => {
      const date = await this.#reader.date(path);
      if (date) dates.set(path, date);
      if (date === null) gone.add(path);
      if (date === null && this.#table.get(path)) this.#troubles.lose(path);
      const isUnread = this.#table.unread.has(path);
      if (this.#table.setExists(path, date !== null) || isUnread) news.push(path);
    });
    const present = [...paths].filter((path) => !gone.has(path));
    const touched = this.#touchedBy(present, news);
    await forEachLimit(touched, fileLimit, async (file) => {
      await this.read(file, paths.has(file.path), dates.get(file.path));
    });
  }

  /** The files to read again: those changed, and those that files which came or went regrouped. */
  #touchedBy(changed: readonly string[], news: readonly string[]): FoundFile[] {
    const grouped = this.#table.beside(news);
    const standing = new Set(grouped.map(({ path }) => path));
    const others = grouped.flatMap(({ translations }) => translations.map(({ path }) => path));
    for (const path of [...news, ...others]) if (!standing.has(path)) this.#table.forget(path);
    const paths = new Set(changed);
    return [
      ...changed.flatMap((path) => (standing.has(path) ? [] : (this.#table.get(path) ?? []))),
      ...grouped.filter(({ path, translations }) => {
        const known = this.#table.get(path);
        if (!known || paths.has(path)) return true;
        return known.translations.length + translations.length > 0;
      }),
    ];
  }

  #take(path: string, known: KnownFile | undefined, now: KnownFile | Error | null): void {
    if (this.#isClosed || (known !== undefined && now === known)) return;
    if (now === null) {
      if (this.#table.forget(path)) this.#troubles.lose(path);
    } else if (now instanceof Error) {
      if (!this.#table.unread.has(path)) this.#troubles.fail(path, now);
      this.#table.leaveUnread(path);
    } else this.#table.put(now);
  }
}

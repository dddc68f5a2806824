import type { LibraryLog, SourceFiles } from './NotePort';

/** Names that a line of the log tells; the rest is a number. */
const namedFiles = 3;

/** What went wrong with a file or a folder. */
interface Trouble {
  readonly path: string;
  readonly error: unknown;
}

/**
 * Gathers what is gone and what could not be read below one root, and tells of all of it in one line
 * of the log for each kind: a folder that goes takes hundreds of files along. What was told is told
 * again only after it has been read in between.
 */
export class FileTroubles {
  readonly #files: SourceFiles;
  readonly #log: LibraryLog;
  readonly #gone: string[] = [];
  readonly #unread: Trouble[] = [];
  readonly #unlisted: Trouble[] = [];
  readonly #folders = new Set<string>();
  /** Why nothing could be read the last time. */
  #failure: string | null = null;

  constructor(files: SourceFiles, log: LibraryLog) {
    this.#files = files;
    this.#log = log;
  }

  /** Folders that could not be listed at the last listing, though they are there. */
  get folders(): ReadonlySet<string> {
    return this.#folders;
  }

  /** A file that was known is not there any more, unless its folder could not be looked into. */
  lose(path: string): void {
    if (!this.#isHidden(path)) this.#gone.push(path);
  }

  /** A file could not be read that could be before. */
  fail(path: string, error: unknown): void {
    this.#unread.push({ path, error });
  }

  /** A folder could not be listed, or was not looked into. */
  leaveOut(path: string, error: unknown): void {
    if (!this.#folders.has(path)) this.#unlisted.push({ path, error });
    this.#folders.add(path);
  }

  /** Nothing could be read; told at once, if it was for another reason the last time. */
  failAsWhole(error: unknown): void {
    const failure = String(error);
    if (failure !== this.#failure) {
      this.#log.warn(`${this.#files.address('')} cannot be read as a journal.`, error);
    }
    this.#failure = failure;
  }

  /** All could be read, but for what was reported of files and folders. */
  recover(): void {
    this.#failure = null;
  }

  /** All folders have been listed but these. */
  keepFolders(unlisted: ReadonlySet<string>): void {
    for (const path of this.#folders) if (!unlisted.has(path)) this.#folders.delete(path);
  }

  /** Writes to the log what has come together. */
  tell(): void {
    const gone = this.#gone.splice(0);
    const [only] = gone;
    if (gone.length > 1) {
      this.#log.info(
        `${gone.length} files in ${this.#files.address(commonFolder(gone))} no longer exist.`,
      );
    } else if (only !== undefined) this.#log.info(`${this.#files.address(only)} no longer exists.`);
    this.#tellOf(this.#unread.splice(0), 'could not be read');
    this.#tellOf(this.#unlisted.splice(0), 'could not be listed');
  }

  /** Whether a file lies in a folder that could not be listed. */
  #isHidden(path: string): boolean {
    if (this.#folders.size === 0) return false;
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (this.#folders.has(path.slice(0, end))) return true;
    }
    return false;
  }

  #tellOf(troubles: readonly Trouble[], what: string): void {
    const [first] = troubles;
    if (!first) return;
    const named = troubles.slice(0, namedFiles).map(({ path }) => this.#files.address(path));
    const more = troubles.length - named.length;
    const names = more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
    const verb = troubles.length === 1 ? 'was skipped' : 'were skipped';
    this.#log.warn(`${names} ${what} and ${verb}.`, first.error);
  }
}

/** The innermost folder that holds all paths, as a path below the same root. */
function commonFolder(paths: readonly string[]): string {
  let common = parts(paths[0] ?? '');
  for (const path of paths) {
    const folders = parts(path);
    const end = common.findIndex((name, at) => name !== folders[at]);
    if (end >= 0) common = common.slice(0, end);
  }
  return common.join('/');
}

function parts(path: string): string[] {
  return path.split('/').slice(0, -1);
}

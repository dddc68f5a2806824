import type { GlobSet } from '../globs/GlobSet';
import { isNoteFile } from './noteFiles';

/** Which files below a root may be notes at all. */
export class FileFilter {
  readonly #exclude: GlobSet;
  readonly #others: ReadonlySet<string>;

  /** `others` are folders and files, as paths below the root, that are sources of their own. */
  constructor(exclude: GlobSet, others: ReadonlySet<string>) {
    this.#exclude = exclude;
    this.#others = others;
  }

  /** Whether to look into a folder. */
  takesFolder(path: string): boolean {
    return !this.#others.has(path) && !this.#exclude.matchesFolder(path);
  }

  /** Whether a file is Markdown and not excluded; folders above it are not asked about. */
  takesFile(path: string): boolean {
    return (
      isNoteFile(path.slice(path.lastIndexOf('/') + 1)) &&
      !this.#others.has(path) &&
      !this.#exclude.matchesFile(path)
    );
  }

  /** Whether a listing would come upon a file: as `takesFile`, folders above it included. */
  takesPath(path: string): boolean {
    const end = path.lastIndexOf('/');
    return this.takesFile(path) && (end < 0 || this.takesFolders(path.slice(0, end)));
  }

  /** Whether a listing would come to a folder: each one above it is asked about. */
  takesFolders(path: string): boolean {
    if (this.#exclude.matchesPath(`${path}/`)) return false;
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (this.#others.has(path.slice(0, end))) return false;
    }
    return true;
  }
}

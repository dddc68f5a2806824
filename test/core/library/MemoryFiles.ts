import {
  type EntryKind,
  type FileDate,
  type FileListener,
  FileMissing,
  type SourceFiles,
} from '../../../src/core/library/NotePort';
import type { ManualClock } from './ManualClock';

interface StoredFile {
  readonly bytes: Uint8Array;
  readonly modified: number;
}

/** What happens before a question is answered: throws, waits, or changes what lies there. */
type Fault = (path: string) => void | Promise<void>;

/** The files of a source in memory, with the questions that were asked and faults of a test's own. */
export class MemoryFiles implements SourceFiles {
  readonly #files = new Map<string, StoredFile>();
  readonly #unsaved = new Map<string, string>();
  readonly #listeners = new Set<FileListener>();
  readonly #clock: ManualClock;
  readonly #name: string;
  /** What was asked since a test last looked, as `read a.md`. */
  readonly asked: string[] = [];
  /** Whether the root is there. */
  isThere = true;
  fault: (question: 'list' | 'stat' | 'read', path: string) => ReturnType<Fault> = () => undefined;

  constructor(name: string, clock: ManualClock) {
    this.#name = name;
    this.#clock = clock;
  }

  async list(folder: string): Promise<readonly (readonly [string, EntryKind])[]> {
    await this.#ask('list', folder);
    const start = folder === '' ? '' : `${folder}/`;
    const entries = new Map<string, EntryKind>();
    for (const path of this.#files.keys()) {
      if (!path.startsWith(start)) continue;
      const [name = '', ...below] = path.slice(start.length).split('/');
      entries.set(name, below.length > 0 ? 'folder' : 'file');
    }
    if (!this.isThere || (entries.size === 0 && folder !== '')) {
      throw new FileMissing(this.address(folder), this.#files.has(folder));
    }
    return [...entries];
  }

  async stat(path: string): Promise<FileDate> {
    await this.#ask('stat', path);
    const { bytes, modified } = this.#file(path);
    return { modified, size: bytes.length };
  }

  async read(path: string): Promise<Uint8Array> {
    await this.#ask('read', path);
    return this.#file(path).bytes;
  }

  watch(listener: FileListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  unsavedText(path: string): string | undefined {
    return this.#unsaved.get(path);
  }

  address(path: string): string {
    return `memory:/${this.#name}/${path}`;
  }

  /** Paths of all files. */
  get paths(): string[] {
    return [...this.#files.keys()];
  }

  /** Writes a file, and tells of it unless nobody is to hear. */
  put(path: string, text: string, tells = true): void {
    this.#files.set(path, { bytes: new TextEncoder().encode(text), modified: this.#clock.now() });
    if (tells) this.#tell((listener) => listener.onFiles([path]));
  }

  delete(path: string, tells = true): void {
    this.#files.delete(path);
    if (tells) this.#tell((listener) => listener.onFiles([path]));
  }

  /** Gives a folder with all in it another name; only the folders are told of, as editors do. */
  renameFolder(from: string, to: string): void {
    for (const [path, file] of [...this.#files]) {
      if (!path.startsWith(`${from}/`)) continue;
      this.#files.delete(path);
      this.#files.set(to + path.slice(from.length), file);
    }
    this.#tell((listener) => listener.onFolderDeleted(from));
    this.#tell((listener) => listener.onFolderCreated(to));
  }

  /** Edits a file without saving it; null takes the edits back. */
  edit(path: string, text: string | null): void {
    if (text === null) this.#unsaved.delete(path);
    else this.#unsaved.set(path, text);
    this.#tell((listener) => listener.onFiles([path]));
  }

  async #ask(question: 'list' | 'stat' | 'read', path: string): Promise<void> {
    this.asked.push(`${question} ${path}`);
    await this.fault(question, path);
  }

  #file(path: string): StoredFile {
    const file = this.isThere ? this.#files.get(path) : undefined;
    if (file) return file;
    const isFolder = this.paths.some((other) => other.startsWith(`${path}/`));
    throw new FileMissing(this.address(path), isFolder);
  }

  #tell(tell: (listener: FileListener) => void): void {
    for (const listener of this.#listeners) tell(listener);
  }
}

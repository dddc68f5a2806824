import type {
  CacheFilesPort,
  CacheStoragePort,
  LibraryLog,
  NoteFile,
  NotePort,
  NoteSource,
} from '../../../src/core/library/NotePort';
import type { Note } from '../../../src/core/note/Note';
import { titleFromName } from '../../../src/core/library/noteFiles';
import { readNote } from '../../../src/core/reading/readNote';
import { ManualClock } from './ManualClock';
import { MemoryFiles } from './MemoryFiles';

/** Caches that outlive a library, as those of a window outlive it. */
export class MemoryStorage implements CacheStoragePort {
  readonly version = 'rules 1';
  readonly #caches = new Map<string, Map<number, Uint8Array>>();
  /** What could not be read or written. */
  readonly failures: string[] = [];
  /** Whether it lets nothing be written. */
  isFull = false;

  open(identity: string): CacheFilesPort {
    const files = this.#caches.get(identity) ?? new Map<number, Uint8Array>();
    this.#caches.set(identity, files);
    return {
      read: (index) => Promise.resolve(files.get(index) ?? null),
      write: (index, bytes) => {
        if (this.isFull) return Promise.reject(new Error('It is full.'));
        files.set(index, bytes);
        return Promise.resolve();
      },
      tidy: (count) => {
        for (const index of [...files.keys()]) if (index >= count) files.delete(index);
        return Promise.resolve();
      },
      dispose: () => undefined,
    };
  }

  succeed(): Promise<void> {
    return Promise.resolve();
  }

  fail(what: string): void {
    this.failures.push(what);
  }
}

/** A window in memory: sources by name, time that a test lets pass, and caches that stay. */
export class MemoryPort implements NotePort {
  readonly clock: ManualClock;
  readonly storage: MemoryStorage;
  readonly lines: string[] = [];
  readonly log: LibraryLog = {
    debug: () => undefined,
    info: (line) => this.lines.push(`info ${line}`),
    warn: (line) => this.lines.push(`warn ${line}`),
  };
  /** Words and globs of all sources. */
  exclude: readonly string[] = [];
  /** Runs while it is found out where the sources lie. */
  whileLooking: () => void | Promise<void> = () => undefined;
  readonly #folders = new Map<string, MemoryFiles>();
  readonly #listeners = new Set<() => void>();

  constructor(clock = new ManualClock(), storage = new MemoryStorage()) {
    this.clock = clock;
    this.storage = storage;
  }

  /** The files of a source. */
  files(name: string): MemoryFiles {
    const files = this.#folders.get(name);
    if (!files) throw new Error(`There is no source ${name}.`);
    return files;
  }

  /** Adds a source, or one that another port had; tells of it unless nobody is to hear. */
  add(name: string, { files = new MemoryFiles(name, this.clock), tells = true } = {}): MemoryFiles {
    this.#folders.set(name, files);
    if (tells) this.#tell();
    return files;
  }

  remove(name: string): void {
    this.#folders.delete(name);
    this.#tell();
  }

  sourceNames(): string {
    return [...this.#folders.keys()].join('\n');
  }

  async findSources(): Promise<readonly NoteSource[]> {
    const folders = [...this.#folders];
    await this.whileLooking();
    return folders.map(([name, files]) => ({
      id: name,
      title: name,
      origin: 'setting',
      location: name,
      everyFile: true,
      extent: {
        files,
        rootName: name,
        identity: name,
        file: null,
        include: [],
        exclude: this.exclude,
        words: {},
        others: new Set<string>(),
      },
    }));
  }

  watchSources(onChange: () => void): () => void {
    this.#listeners.add(onChange);
    return () => void this.#listeners.delete(onChange);
  }

  readNote({ name, options }: NoteFile, content: Uint8Array | string): Promise<Note> {
    const text = typeof content === 'string' ? content : this.decode(content);
    return Promise.resolve(readNote(text, titleFromName(name), options));
  }

  encode(text: string): Uint8Array {
    return new TextEncoder().encode(text);
  }

  decode(bytes: Uint8Array): string {
    return new TextDecoder().decode(bytes);
  }

  #tell(): void {
    for (const onChange of this.#listeners) onChange();
  }
}

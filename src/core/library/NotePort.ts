import type { Clock } from '../async/Clock';
import type { JournalOrigin } from './Journal';
import type { Note } from '../note/Note';
import type { SentOptions } from '../reading/ReadingQuestion';
import type { UserWords } from '../recognition/lexicon/Lexicon';

/**
 * The world as the {@link Library} needs it: where notes come from, their files, time, and a place for
 * what need not be read twice. `notePortContract` in the tests says how an implementation behaves.
 */
export interface NotePort {
  readonly clock: Clock;
  readonly log: LibraryLog;
  readonly storage: CacheStoragePort;
  /**
   * Whatever decides which sources there are (open folders, settings), as one text: where it changes,
   * {@link findSources} has another answer, whether or not {@link watchSources} told of it.
   */
  sourceNames(): string;
  /** The sources that the window has now, in the order in which they are shown. Never rejects. */
  findSources(): Promise<readonly NoteSource[]>;
  /** Calls back when {@link findSources} may have another answer; the function it gives ends that. */
  watchSources(onChange: () => void): () => void;
  /** The UTF-8 bytes of a text. */
  encode(text: string): Uint8Array;
  /** The text of UTF-8 bytes. */
  decode(bytes: Uint8Array): string;
  /** Reads a note from the bytes of a file, or from unsaved text, and holds nothing of either. */
  readNote(file: NoteFile, content: Uint8Array | string): Promise<Note>;
}

/** Where notes come from: a folder, or a single file. */
export interface NoteSource {
  /** Stable name, first part of the keys of its notes: never an address. */
  readonly id: string;
  readonly title: string;
  readonly origin: JournalOrigin;
  /** Where it lies, for people. */
  readonly location: string;
  /** Whether every Markdown file in it is a note, or only those that look like a journal. */
  readonly everyFile: boolean;
  /** Where it lies for the library; null where its address leads nowhere on this machine. */
  readonly extent: SourceExtent | null;
}

/** Where a source lies and which of its files are notes. */
export interface SourceExtent {
  readonly files: SourceFiles;
  /** Name of the root folder. */
  readonly rootName: string;
  /** Tells the root apart from those of all other sources, on this and on other machines. */
  readonly identity: string;
  /** The only file of a source that is a file. */
  readonly file: string | null;
  /** Globs of files that are notes whatever they hold. */
  readonly include: readonly string[];
  /** Globs of files and folders that are never read. */
  readonly exclude: readonly string[];
  /** Words of the user's own by which sections and labels are recognized. */
  readonly words: UserWords;
  /** Folders and files that are sources of their own, as paths below the root. */
  readonly others: ReadonlySet<string>;
}

/** What an entry of a folder is; a link to a file is a `file`, a link to a folder is `other`. */
export type EntryKind = 'file' | 'folder' | 'other';

/**
 * The files below the root of one source. Paths start below the root and have forward slashes; the
 * root itself is an empty path. All promises reject with {@link FileMissing} where there is no such
 * file or folder, and with any other error where it cannot be asked; or they never settle, as on a
 * network drive that is gone.
 */
export interface SourceFiles {
  /** The names in a folder with what they are. What it says is not trusted to lie in the folder. */
  list(folder: string): Promise<readonly (readonly [name: string, kind: EntryKind])[]>;
  /** Date and size of a file; rejects where a folder or anything else has taken its place. */
  stat(path: string): Promise<FileDate>;
  /** All bytes of a file. */
  read(path: string): Promise<Uint8Array>;
  /** Tells of changes until the function it gives is called. It may tell of what has not changed. */
  watch(listener: FileListener): () => void;
  /** The text of a file that is open with unsaved edits; undefined for any other file. */
  unsavedText(path: string): string | undefined;
  /** The whole address of a file, for the log. */
  address(path: string): string;
}

/** Hears of what changes below a root. */
export interface FileListener {
  /** Files were created, changed, deleted, or edited without being saved. */
  onFiles(paths: readonly string[]): void;
  /** A folder, or what may be one, was created with all that is in it. */
  onFolderCreated(path: string): void;
  /** A folder, or what may have been one, was deleted with all that was in it. */
  onFolderDeleted(path: string): void;
}

/** What a file system says of a file. */
export interface FileDate {
  /** Milliseconds since 1970; 0 where it does not know. */
  readonly modified: number;
  /** In bytes; -1 where it does not know. */
  readonly size: number;
}

/** A file system says that there is no such file or folder. */
export class FileMissing extends Error {
  /** Whether there is something else in its place. */
  readonly isReplaced: boolean;

  constructor(address: string, isReplaced = false) {
    super(`${address} is not there.`);
    this.isReplaced = isReplaced;
  }
}

/** What is known of a note besides its text. */
export interface NoteFile {
  /** The whole address, for the log. */
  readonly address: string;
  readonly name: string;
  /** Whether so many are being read at the same time that a thread helps. */
  readonly isOneOfMany: boolean;
  readonly options: SentOptions;
}

/** Where the library writes for whoever looks into a fault. */
export interface LibraryLog {
  debug(message: string, ...values: readonly unknown[]): void;
  info(message: string, ...values: readonly unknown[]): void;
  warn(message: string, ...values: readonly unknown[]): void;
}

/** The caches of all sources. */
export interface CacheStoragePort {
  /** Names the rules by which this build reads notes: what others have written is of no use. */
  readonly version: string;
  /** The cache of a source, told apart by whatever changes what is read of it. */
  open(identity: string): CacheFilesPort;
  /** A cache was written as a whole. Never rejects. */
  succeed(): Promise<void>;
  /** A cache could not be read or written; the log says so once. */
  fail(what: 'read' | 'write', error: unknown): void;
}

/** The numbered files of one cache. */
export interface CacheFilesPort {
  /** What a file holds: nothing where it cannot be one of ours, null where there is none. */
  read(index: number): Promise<Uint8Array | null>;
  /** Writes a file as a whole or not at all. */
  write(index: number, bytes: Uint8Array): Promise<void>;
  /** Deletes the files from a number on, and whatever else is no longer needed. */
  tidy(count: number): Promise<void>;
  /** Gives up what is still being read. */
  dispose(): void;
}

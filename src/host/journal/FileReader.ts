import * as vscode from 'vscode';
import type { FileRecord } from '../../core/journal/FileRecord';
import type { Translation } from '../../core/library/Journal';
import { isInLearningFolder, looksLikeJournal } from '../../core/library/noteFiles';
import type { Note } from '../../core/note/Note';
import type { UserWords } from '../../core/recognition/lexicon/Lexicon';
import { fileName } from '../fileName';
import type { Slice } from '../Slice';
import type { FileTroubles } from './FileTroubles';
import { isMissing } from './isMissing';
import { type NoteReading, readNoteFile, readNoteText, type ReadingWay } from './readNoteFile';
import type { TimedFiles } from './TimedFiles';

/** A file that a listing has found, with its translations. */
export interface FoundFile {
  /** Path below the source, with forward slashes. */
  readonly path: string;
  readonly translations: readonly Translation[];
}

/** What reading files needs. */
export interface FileReaderOptions extends NoteReading {
  readonly root: vscode.Uri;
  readonly slice: Slice;
  readonly files: TimedFiles;
  /** Where files that cannot be read are reported. */
  readonly troubles: FileTroubles;
  /** Whether a file is a note whatever it holds. */
  readonly isNote: (path: string) => boolean;
  /** Words of the user's own for the files of this source. */
  readonly words: UserWords;
  /** The text of a file that is open with unsaved edits, by its address. */
  readonly unsaved: (uri: vscode.Uri) => string | undefined;
  /** Whether a time of change that is not known means that files do not change. */
  readonly immutable: boolean;
}

/** What the file system says of a file. */
export interface FileDate {
  /** Milliseconds since 1970; 0 where it does not know. */
  readonly modified: number;
  /** In bytes; -1 where it does not know. */
  readonly size: number;
}

/** What is known of a text whose file has not been asked for its date. */
interface Reading {
  /** When the reading began, in milliseconds since 1970. */
  readonly began: number;
  /** In bytes. */
  readonly size: number;
}

/** The coarsest step of the clock of any file system in use, in milliseconds. */
const clockStep = 2000;
/** Files that are being read at the same time when a whole journal is. */
const many = 32;

/**
 * Turns the files of one source into records. What was never read is read without a question for its
 * date, which costs as much again where the editor's window stands between: such a record is read by
 * others at once, gets its date when it is read again, and must not be remembered before.
 */
export class FileReader {
  readonly #options: FileReaderOptions;
  readonly #undated = new WeakMap<FileRecord, Reading>();
  #beingRead = 0;

  constructor(options: FileReaderOptions) {
    this.#options = options;
  }

  /** Whether a record has its text but not yet its date. */
  isUndated(record: FileRecord): boolean {
    return this.#undated.has(record);
  }

  /** The date of a file; null where it is gone, undefined where that cannot be found out. */
  async date(path: string): Promise<FileDate | null | undefined> {
    try {
      return await this.#dateOf(vscode.Uri.joinPath(this.#options.root, path));
    } catch (error) {
      return isMissing(error) ? null : undefined;
    }
  }

  /**
   * What a file holds now: `known` where that is still true, with its date where it had none; null
   * where the file is gone, or cannot be read, which is reported. A `date` that was asked for just now
   * is not asked for again. Unsaved edits count more than the file. Never rejects.
   */
  async read(
    file: FoundFile,
    known: FileRecord | undefined,
    date?: FileDate,
  ): Promise<FileRecord | null> {
    const { root, troubles } = this.#options;
    try {
      const record = await this.#recordOf(file, vscode.Uri.joinPath(root, file.path), known, date);
      troubles.read(file.path);
      return record;
    } catch (error) {
      if (!isMissing(error)) troubles.fail(file.path, error);
      return null;
    }
  }

  async #recordOf(
    file: FoundFile,
    uri: vscode.Uri,
    known: FileRecord | undefined,
    date: FileDate | undefined,
  ): Promise<FileRecord> {
    const text = this.#options.unsaved(uri);
    if (text !== undefined) return this.#readUnsaved(file, uri, text);
    if (!known && !date) return this.#readUndated(file, uri);
    // The date is never younger than the text: what changes in between is read again another day.
    const dated = date ?? (await this.#dateOf(uri));
    if (known && this.#isCurrent(known, dated)) return withDate(known, file, dated);
    const { record, size } = await this.#readText(file, uri);
    // Of a file that was cut short as it was read, not even the next start must think it is known.
    return { ...record, ...dated, ...(size < dated.size ? { size: -1 } : {}) };
  }

  /** Whatever a file system says that is no time or no size counts as not known. */
  async #dateOf(uri: vscode.Uri): Promise<FileDate> {
    const { mtime, size, type } = await this.#options.files.stat(uri);
    // A folder, or a pipe that would be read for ever, may have taken its place.
    if ((type & vscode.FileType.File) === 0) throw vscode.FileSystemError.FileNotFound(uri);
    const modified = mtime > 0 && Number.isFinite(mtime) ? mtime : 0;
    return { modified, size: isSize(size) ? size : -1 };
  }

  async #readUndated(file: FoundFile, uri: vscode.Uri): Promise<FileRecord> {
    const began = Date.now();
    const { record, size } = await this.#readText(file, uri);
    this.#undated.set(record, { began, size });
    return record;
  }

  async #readText(
    { path, translations }: FoundFile,
    uri: vscode.Uri,
  ): Promise<{ readonly record: FileRecord; readonly size: number }> {
    this.#beingRead += 1;
    try {
      const bytes = await this.#options.files.readFile(uri);
      const way = this.#wayFor(path, this.#beingRead >= many);
      const note = await this.#options.slice.run(() => readNoteFile(uri, bytes, way));
      const record = { path, modified: 0, size: -1, translations, note: this.#wanted(path, note) };
      return { record, size: bytes.length };
    } finally {
      this.#beingRead -= 1;
    }
  }

  async #readUnsaved(
    { path, translations }: FoundFile,
    uri: vscode.Uri,
    text: string,
  ): Promise<FileRecord> {
    const way = this.#wayFor(path, false);
    const note = await this.#options.slice.run(() => readNoteText(uri, text, way));
    const modified = Date.now();
    return { path, modified, size: -1, translations, note: this.#wanted(path, note) };
  }

  #wayFor(path: string, isOneOfMany: boolean): ReadingWay {
    const { log, thread, root, words } = this.#options;
    const options = { words, isInLearningFolder: isInLearningFolder(path, fileName(root)) };
    return { log, thread, isOneOfMany, options };
  }

  #isCurrent(known: FileRecord, { modified, size }: FileDate): boolean {
    const reading = this.#undated.get(known);
    // What changed as it was read, or within the same step of the clock, may be either text.
    if (reading) return size === reading.size && modified < reading.began - clockStep;
    const isDated = size >= 0 && (modified > 0 || this.#options.immutable);
    return isDated && known.modified === modified && known.size === size;
  }

  #wanted(path: string, note: Note): Note | null {
    return this.#options.isNote(path) || looksLikeJournal(note) ? note : null;
  }
}

function isSize(size: number): boolean {
  return Number.isSafeInteger(size) && size >= 0;
}

function withDate(
  known: FileRecord,
  { translations }: FoundFile,
  { modified, size }: FileDate,
): FileRecord {
  const isSame =
    known.modified === modified &&
    known.size === size &&
    sameTranslations(known.translations, translations);
  return isSame ? known : { ...known, modified, size, translations };
}

function sameTranslations(left: readonly Translation[], right: readonly Translation[]): boolean {
  return left.length === right.length && left.every(({ path }, at) => path === right[at]?.path);
}

import type { Clock } from '../async/Clock';
import type { TimeSlicer } from '../async/TimeSlicer';
import type { Translation } from './Journal';
import type { Note } from '../note/Note';
import { dated, type FileState, type FoundFile, type KnownFile } from './FileTable';
import { isInLearningFolder, looksLikeJournal } from './noteFiles';
import {
  type FileDate,
  FileMissing,
  type NoteFile,
  type NotePort,
  type SourceExtent,
} from './NotePort';
import type { TimedFiles } from './TimedFiles';

/** What reading the files of one source needs. */
export interface FileReaderOptions {
  readonly port: Pick<NotePort, 'clock' | 'readNote'>;
  readonly extent: Pick<SourceExtent, 'rootName' | 'words'>;
  readonly files: TimedFiles;
  readonly slicer: TimeSlicer;
  /** Whether a file is a note whatever it holds. */
  readonly isNote: (path: string) => boolean;
  /** Whether a time of change that is not known means that files do not change. */
  readonly immutable: boolean;
}

/** The coarsest step of the clock of any file system in use, in milliseconds. */
const clockStep = 2000;
/** Files that are being read at the same time when a whole journal is. */
const many = 32;

const unsaved: FileState = { kind: 'unsaved' };

/**
 * Reads the files of one source. What was never read is read without asking for its date, which costs
 * as much again where the editor's window stands between: it is of use to others at once, gets its
 * date when it is read again, and must not be remembered before.
 */
export class FileReader {
  readonly #options: FileReaderOptions;
  readonly #clock: Clock;
  #beingRead = 0;

  constructor(options: FileReaderOptions) {
    this.#options = options;
    this.#clock = options.port.clock;
  }

  /** The date of a file; null where it is gone, undefined where that cannot be found out. */
  async date(path: string): Promise<FileDate | null | undefined> {
    try {
      return await this.#askDate(path);
    } catch (error) {
      return error instanceof FileMissing ? null : undefined;
    }
  }

  /**
   * What a file holds now: `known` where that is still true, with its date where it had none; null
   * where the file is gone, an error where it cannot be read. A `date` that was asked for just now is
   * not asked for again. Unsaved edits count more than the file. Never rejects.
   */
  async read(
    file: FoundFile,
    known: KnownFile | undefined,
    date?: FileDate,
  ): Promise<KnownFile | Error | null> {
    try {
      return await this.#readFile(file, known, date);
    } catch (error) {
      if (error instanceof FileMissing) return null;
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  /** Whatever a file system says that is no time or no size counts as not known. */
  async #askDate(path: string): Promise<FileDate> {
    const { modified, size } = await this.#options.files.stat(path);
    return {
      modified: modified > 0 && Number.isFinite(modified) ? modified : 0,
      size: Number.isSafeInteger(size) && size >= 0 ? size : -1,
    };
  }

  async #readFile(
    file: FoundFile,
    known: KnownFile | undefined,
    date?: FileDate,
  ): Promise<KnownFile> {
    const { path, translations } = file;
    const text = this.#options.files.unsavedText(path);
    if (text !== undefined) return this.#readUnsaved(file, text);
    if (!known && !date) return this.#readUndated(file);
    // The date is never younger than the text: what changes in between is read again another day.
    const asked = date ?? (await this.#askDate(path));
    if (known && this.#isCurrent(known, asked)) return withDate(known, file, asked);
    const { note, size } = await this.#readText(path);
    // Of a file that was cut short as it was read, not even the next start must think it is known.
    const isCut = size < asked.size;
    const { modified } = asked;
    return { path, modified, size: isCut ? -1 : asked.size, translations, note, state: dated };
  }

  async #readUndated({ path, translations }: FoundFile): Promise<KnownFile> {
    const began = this.#clock.now();
    const { note, size } = await this.#readText(path);
    return {
      path,
      modified: 0,
      size: -1,
      translations,
      note,
      state: { kind: 'undated', began, size },
    };
  }

  async #readText(path: string): Promise<{ readonly note: Note | null; readonly size: number }> {
    const { files, port, slicer } = this.#options;
    this.#beingRead += 1;
    try {
      const bytes = await files.read(path);
      const file = this.#noteFile(path, this.#beingRead >= many);
      const note = await slicer.run(() => port.readNote(file, bytes));
      return { note: this.#kept(path, note), size: bytes.length };
    } finally {
      this.#beingRead -= 1;
    }
  }

  async #readUnsaved({ path, translations }: FoundFile, text: string): Promise<KnownFile> {
    const { port, slicer } = this.#options;
    const read = await slicer.run(() => port.readNote(this.#noteFile(path, false), text));
    const note = this.#kept(path, read);
    return { path, modified: this.#clock.now(), size: -1, translations, note, state: unsaved };
  }

  #noteFile(path: string, isOneOfMany: boolean): NoteFile {
    const { extent, files } = this.#options;
    const { rootName, words } = extent;
    return {
      address: files.address(path),
      name: path.slice(path.lastIndexOf('/') + 1),
      isOneOfMany,
      options: { words, isInLearningFolder: isInLearningFolder(path, rootName) },
    };
  }

  #isCurrent(known: KnownFile, { modified, size }: FileDate): boolean {
    const { state } = known;
    // What changed as it was read, or within the same step of the clock, may be either text.
    if (state.kind === 'undated') return size === state.size && modified < state.began - clockStep;
    const isDated = size >= 0 && (modified > 0 || this.#options.immutable);
    return isDated && known.modified === modified && known.size === size;
  }

  #kept(path: string, note: Note): Note | null {
    return this.#options.isNote(path) || looksLikeJournal(note) ? note : null;
  }
}

function withDate(known: KnownFile, { translations }: FoundFile, date: FileDate): KnownFile {
  const { modified, size } = date;
  const isSame =
    known.state.kind === 'dated' &&
    known.modified === modified &&
    known.size === size &&
    sameTranslations(known.translations, translations);
  return isSame ? known : { ...known, modified, size, translations, state: dated };
}

function sameTranslations(left: readonly Translation[], right: readonly Translation[]): boolean {
  return left.length === right.length && left.every(({ path }, at) => path === right[at]?.path);
}

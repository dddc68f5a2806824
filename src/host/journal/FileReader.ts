import * as vscode from 'vscode';
import type { FileRecord } from '../../core/journal/FileRecord';
import type { Translation } from '../../core/journal/JournalNode';
import { looksLikeJournal } from '../../core/journal/looksLikeJournal';
import type { Note } from '../../core/note/Note';
import { detachNote } from '../../core/note/detachNote';
import type { Slice } from '../Slice';
import { type NoteReading, readNoteFile, readNoteText } from './readNoteFile';

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
  /** Whether a file is a note whatever it holds. */
  readonly isNote: (path: string) => boolean;
  /** The text of a file that is open with unsaved edits, by its address. */
  readonly unsaved: (uri: vscode.Uri) => string | undefined;
  /** Whether a time of change that is not known means that files do not change. */
  readonly immutable: boolean;
}

/** Turns the files of one source into records. */
export class FileReader {
  readonly #options: FileReaderOptions;

  constructor(options: FileReaderOptions) {
    this.#options = options;
  }

  /**
   * What a file holds now: `known` itself where that is still true, null where the file is gone or
   * cannot be read, which is logged. Unsaved edits count more than the file. Never rejects.
   */
  async read(file: FoundFile, known: FileRecord | undefined): Promise<FileRecord | null> {
    const uri = vscode.Uri.joinPath(this.#options.root, file.path);
    try {
      const text = this.#options.unsaved(uri);
      if (text !== undefined) return await this.#readUnsaved(file, uri, text);
      return await this.#readFile(file, uri, known);
    } catch (error) {
      const gone = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
      if (gone) this.#options.log.info(`${uri.toString(true)} is gone.`);
      else
        this.#options.log.warn(`${uri.toString(true)} could not be read and is left out.`, error);
      return null;
    }
  }

  async #readFile(
    { path, translations }: FoundFile,
    uri: vscode.Uri,
    known: FileRecord | undefined,
  ): Promise<FileRecord> {
    const { fs } = vscode.workspace;
    // A file that is read anyway is asked for both at once.
    const [{ mtime: modified, size }, bytes] = await Promise.all([
      fs.stat(uri),
      known ? null : fs.readFile(uri),
    ]);
    if (known && this.#isSame(known, modified, size)) {
      return sameTranslations(known.translations, translations)
        ? known
        : { ...known, translations };
    }
    const content = bytes ?? (await fs.readFile(uri));
    await this.#options.slice.rest();
    const note = this.#wanted(path, await readNoteFile(uri, content, this.#options));
    return { path, modified, size, translations, note };
  }

  async #readUnsaved(
    { path, translations }: FoundFile,
    uri: vscode.Uri,
    text: string,
  ): Promise<FileRecord> {
    await this.#options.slice.rest();
    const note = this.#wanted(path, await readNoteText(uri, text, this.#options));
    return { path, modified: Date.now(), size: -1, translations, note };
  }

  #isSame(known: FileRecord, modified: number, size: number): boolean {
    const isDated = modified > 0 || this.#options.immutable;
    return isDated && known.modified === modified && known.size === size;
  }

  #wanted(path: string, note: Note): Note | null {
    return this.#options.isNote(path) || looksLikeJournal(note) ? detachNote(note) : null;
  }
}

function sameTranslations(left: readonly Translation[], right: readonly Translation[]): boolean {
  return left.length === right.length && left.every(({ path }, at) => path === right[at]?.path);
}

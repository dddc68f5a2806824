import type * as vscode from 'vscode';
import { titleFromName } from '../../core/library/noteFiles';
import type { Note } from '../../core/note/Note';
import { detachNote } from '../../core/note/isNote';
import { readNote } from '../../core/reading/readNote';
import type { SentOptions } from '../../core/reading/ReadingQuestion';
import { decodeText } from '../../core/text/decodeText';
import { strictUtf8 } from '../strictUtf8';
import { fileName } from '../fileName';
import type { ReadingThread } from './ReadingThread';

/** Characters of a note that are indexed; what lies beyond is still shown by the reader. */
const indexedLength = 1_000_000;

/** What reading a note needs. */
export interface NoteReading {
  readonly log: vscode.LogOutputChannel;
  /** Without it all notes are read in place. */
  readonly thread?: ReadingThread | undefined;
}

/** How a note is read. */
export interface ReadingWay extends NoteReading {
  /** Whether others are being read at the same time, so many that a thread helps. */
  readonly isOneOfMany: boolean;
  /** What is known of the note besides its text. */
  readonly options: SentOptions;
}

/** Reads a note from the bytes of its file, which it holds nothing of. */
export async function readNoteFile(
  uri: vscode.Uri,
  bytes: Uint8Array,
  reading: ReadingWay,
): Promise<Note> {
  const { text, problems } = decodeText(bytes, strictUtf8);
  for (const { line, code } of problems) reading.log.warn(`${uri.toString(true)}:${line}: ${code}`);
  return readNoteText(uri, text, reading);
}

/** Reads a note from text that is not saved yet. Garbled text is read as it was meant. */
export async function readNoteText(
  uri: vscode.Uri,
  text: string,
  { log, thread, isOneOfMany, options }: ReadingWay,
): Promise<Note> {
  const indexed = text.length > indexedLength ? cutAtLine(text) : text;
  if (indexed !== text) {
    log.warn(
      `${uri.toString(true)} has ${text.length} characters: only the first ${indexed.length} are searched.`,
    );
  }
  const title = titleFromName(fileName(uri));
  const note = thread?.takes(indexed, isOneOfMany)
    ? await thread.read(indexed, title, options)
    : detachNote(readNote(indexed, title, options));
  for (const { line, code } of note.problems) log.debug(`${uri.toString(true)}:${line}: ${code}`);
  return note;
}

function cutAtLine(text: string): string {
  const end = text.lastIndexOf('\n', indexedLength);
  return text.slice(0, end < 0 ? indexedLength : end + 1);
}

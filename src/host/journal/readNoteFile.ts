import type * as vscode from 'vscode';
import { titleFromName } from '../../core/library/noteFiles';
import type { NoteFile } from '../../core/library/NotePort';
import type { Note } from '../../core/note/Note';
import { detachTexts } from '../../core/note/isNote';
import { readNote } from '../../core/reading/readNote';
import { decodeText } from '../../core/text/decodeText';
import { strictUtf8 } from '../files/openForEdit';
import type { ReadingThread } from './ReadingThread';

/** Characters of a note that are indexed; what lies beyond is still shown by the reader. */
const indexedLength = 1_000_000;

/** What reading a note needs. */
export interface NoteReading {
  readonly log: vscode.LogOutputChannel;
  /** Without it all notes are read in place. */
  readonly thread?: ReadingThread | undefined;
}

/** Reads a note from the bytes of its file, or from text that is not saved yet; holds nothing of either. */
export function readNoteFile(
  file: NoteFile,
  content: Uint8Array | string,
  reading: NoteReading,
): Promise<Note> {
  if (typeof content === 'string') return readNoteText(file, content, reading);
  const { text, problems } = decodeText(content, strictUtf8);
  for (const { line, code } of problems) reading.log.warn(`${file.address}:${line}: ${code}`);
  return readNoteText(file, text, reading);
}

/** Garbled text is read as it was meant. */
async function readNoteText(
  { address, isOneOfMany, name, options }: NoteFile,
  text: string,
  { log, thread }: NoteReading,
): Promise<Note> {
  const indexed = text.length > indexedLength ? cutAtLine(text) : text;
  if (indexed !== text) {
    log.warn(
      `${address} has ${text.length} characters: only the first ${indexed.length} are searched.`,
    );
  }
  const title = titleFromName(name);
  const note = thread?.takes(indexed, isOneOfMany)
    ? await thread.read(indexed, title, options)
    : detachTexts(readNote(indexed, title, options));
  for (const { line, code } of note.problems) {
    // Nobody else tells an author that a pattern will never match.
    if (code.includes('pattern')) log.warn(`${address}:${line}: ${code}`);
    else log.debug(`${address}:${line}: ${code}`);
  }
  return note;
}

function cutAtLine(text: string): string {
  const end = text.lastIndexOf('\n', indexedLength);
  return text.slice(0, end < 0 ? indexedLength : end + 1);
}

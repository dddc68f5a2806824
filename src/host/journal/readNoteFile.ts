import type * as vscode from 'vscode';
import { titleFromName } from '../../core/journal/notePath';
import type { Note } from '../../core/note/Note';
import { readNote } from '../../core/reading/readNote';
import { decodeText } from '../../core/text/decodeText';
import { strictUtf8 } from '../strictUtf8';
import { fileName } from '../fileName';

/** Characters of a note that are indexed; what lies beyond is still shown by the reader. */
const indexedLength = 1_000_000;

/** Reads a note from the bytes of its file. */
export function readNoteFile(
  uri: vscode.Uri,
  bytes: Uint8Array,
  log: vscode.LogOutputChannel,
): Note {
  const { text, problems } = decodeText(bytes, strictUtf8);
  for (const { line, code } of problems) log.warn(`${uri.toString(true)}:${line}: ${code}`);
  return readNoteText(uri, text, log);
}

/** Reads a note from text that is not saved yet. Garbled text is read as it was meant. */
export function readNoteText(uri: vscode.Uri, text: string, log: vscode.LogOutputChannel): Note {
  const name = fileName(uri);
  const indexed = text.length > indexedLength ? cutAtLine(text) : text;
  if (indexed !== text) {
    log.warn(
      `${uri.toString(true)} has ${text.length} characters: only the first ${indexed.length} are searched.`,
    );
  }
  const note = readNote(indexed, titleFromName(name));
  for (const { line, code } of note.problems) log.debug(`${uri.toString(true)}:${line}: ${code}`);
  return note;
}

function cutAtLine(text: string): string {
  const end = text.lastIndexOf('\n', indexedLength);
  return text.slice(0, end < 0 ? indexedLength : end + 1);
}

import type * as vscode from 'vscode';
import type { NoteFile } from '../../core/library/NotePort';
import { readNoteContent } from '../../core/library/readNoteContent';
import type { Note } from '../../core/note/Note';
import { strictUtf8 } from '../files/openForEdit';
import type { ReadingThread } from './ReadingThread';

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
  { log, thread }: NoteReading,
): Promise<Note> {
  return readNoteContent(file, content, { log, strictUtf8, thread });
}

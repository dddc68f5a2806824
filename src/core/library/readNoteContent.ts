import { detachTexts } from '../note/isNote';
import type { Note } from '../note/Note';
import type { SentOptions } from '../reading/ReadingQuestion';
import { readNote } from '../reading/readNote';
import { decodeText, type Utf8Decoder } from '../text/decodeText';
import { titleFromName } from './noteFiles';
import type { LibraryLog, NoteFile } from './NotePort';

/** Characters of a note that are indexed; what lies beyond is still shown by the reader. */
const indexedLength = 1_000_000;

/** What reading a note needs of its host. */
export interface NoteReadingDeps {
  readonly log: LibraryLog;
  /** The host's own decoder. */
  readonly strictUtf8: Utf8Decoder;
  /** A thread that reads notes; without it all are read in place. */
  readonly thread?:
    | {
        takes(text: string, isOneOfMany: boolean): boolean;
        read(text: string, title: string, options: SentOptions): Promise<Note>;
      }
    | undefined;
}

/** Reads a note from the bytes of its file, or from text that is not saved yet; holds nothing of either. */
export function readNoteContent(
  file: NoteFile,
  content: Uint8Array | string,
  deps: NoteReadingDeps,
): Promise<Note> {
  if (typeof content === 'string') return readText(file, content, deps);
  const { text, problems } = decodeText(content, deps.strictUtf8);
  for (const { line, code } of problems) deps.log.warn(`${file.address}:${line}: ${code}`);
  return readText(file, text, deps);
}

/** Garbled text is read as it was meant. */
async function readText(
  { address, isOneOfMany, name, options }: NoteFile,
  text: string,
  { log, thread }: NoteReadingDeps,
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

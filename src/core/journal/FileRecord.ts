import type { Note } from '../note/Note';
import type { Translation } from './JournalNode';

/** What is remembered of one Markdown file, so that it need not be read again while unchanged. */
export interface FileRecord {
  /** Path below the source, with forward slashes. */
  readonly path: string;
  /** Milliseconds since 1970; 0 where the file system does not know. */
  readonly modified: number;
  /** In bytes; -1 where the text is not that of the file, such as unsaved edits. */
  readonly size: number;
  readonly translations: readonly Translation[];
  /** Null for a file that turned out to be no note. */
  readonly note: Note | null;
}

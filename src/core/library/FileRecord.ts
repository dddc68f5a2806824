import type { Note } from '../note/Note';
import type { Translation } from './Journal';

/** What is remembered of one Markdown file, so that it need not be read again while unchanged. */
export interface FileRecord {
  /** Path below the source, with forward slashes. */
  readonly path: string;
  /** Milliseconds since 1970; 0 where the file system does not know, or was not asked yet. */
  readonly modified: number;
  /** In bytes; -1 where it may not be that of the text: unsaved edits, or a file not asked yet. */
  readonly size: number;
  readonly translations: readonly Translation[];
  /** Null for a file that turned out to be no note. */
  readonly note: Note | null;
}

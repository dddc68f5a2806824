import type { PlacedNote } from './Journal';

/** What is no longer as it was since the library last spoke; one for a whole batch of files. */
export interface LibraryChange {
  /** Notes that are new or read anew. */
  readonly changed: readonly PlacedNote[];
  /** Keys of notes that are gone. */
  readonly removed: readonly string[];
  /** Whether a source has come, gone or taken another status, or the progress has moved. */
  readonly sources: boolean;
}

/** How much of what is to be read has been read. */
export interface LibraryProgress {
  /** Files read so far. */
  readonly read: number;
  /** Files found; null while sources are still being listed. */
  readonly total: number | null;
}

import type { Note } from '../note/Note';

/** A note with where it comes from. */
export interface PlacedNote {
  /** Source id and relative path, joined by a colon: the key of everything remembered of it. */
  readonly key: string;
  readonly sourceId: string;
  /** Path below the source, with forward slashes. */
  readonly path: string;
  readonly note: Note;
  /** When the file was last changed, in milliseconds since 1970; 0 where nobody knows. */
  readonly modified: number;
  /** Other files that hold the same note in another language; they are no notes of their own. */
  readonly translations: readonly Translation[];
}

/** The same note in another language. */
export interface Translation {
  /** Path below the source, with forward slashes. */
  readonly path: string;
  /** The language's tag as the file name has it, in lower case: for `README.pt-BR.md` `pt-br`. */
  readonly language: string;
}

/** Who named a source: the extension itself, an open folder, or the user's settings. */
export type JournalOrigin = 'bundled' | 'workspace' | 'setting';

/** How far a source is read; `missing` and `unreadable` ones hold no notes and want help. */
export type JournalStatus = 'reading' | 'ready' | 'missing' | 'unreadable';

/** A source with the notes found in it so far. */
export interface Journal {
  readonly id: string;
  readonly title: string;
  readonly status: JournalStatus;
  readonly origin: JournalOrigin;
  /** Where it lies, for people: `~/notes`; not an address to open. */
  readonly location: string;
  readonly notes: readonly PlacedNote[];
  /** Markdown files that were read and are no notes, because neither their folder nor their text says so. */
  readonly leftOut: number;
}

import type { Note, Section, SectionKind } from '../note/Note';

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

interface NodeBase {
  /** The same over refreshes, so that what is expanded stays so. */
  readonly id: string;
  readonly title: string;
  /** Null for a row at the root. */
  readonly parent: JournalNode | null;
  /** Made when first asked for: most rows are never opened. */
  readonly children: readonly JournalNode[];
}

/** The notes kept at hand above the journals: those pinned, or those read last. */
export interface GroupNode extends NodeBase {
  readonly type: 'group';
  readonly group: 'pinned' | 'recent';
}

/** The root of a journal, where there are several. */
export interface RootNode extends NodeBase {
  readonly type: 'journal';
  readonly journal: Journal;
}

/** A folder of notes; its README, when it has one, is its own note. */
export interface FolderNode extends NodeBase {
  readonly type: 'folder';
  readonly sourceId: string;
  /** Path below the source, without a slash at either end. */
  readonly path: string;
  readonly kind: SectionKind;
  readonly own: PlacedNote | null;
  /** Its own note, and all notes in it and in the folders below. */
  readonly notes: readonly PlacedNote[];
}

/** A note. */
export interface NoteNode extends NodeBase {
  readonly type: 'note';
  readonly placed: PlacedNote;
}

/** A section inside a note. */
export interface HeadingNode extends NodeBase {
  readonly type: 'heading';
  readonly placed: PlacedNote;
  readonly section: Section;
}

/** Something the journals do not show, with what can be done about it. */
export type Notice =
  /** Markdown files of a workspace folder, so many that the user may miss them. */
  | {
      readonly kind: 'leftOut';
      readonly sourceId: string;
      /** Title of the source. */
      readonly folder: string;
      readonly count: number;
    }
  /** Sources that the workspace names, while it is not trusted. */
  | { readonly kind: 'restricted' };

/** A row that holds nothing and says what is not shown. */
export interface NoticeNode extends NodeBase {
  readonly type: 'notice';
  readonly notice: Notice;
}

/** One row of the sidebar. */
export type JournalNode = GroupNode | RootNode | FolderNode | NoteNode | HeadingNode | NoticeNode;

import type { Journal, PlacedNote } from '../library/Journal';
import type { Section, SectionKind } from '../note/Note';

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

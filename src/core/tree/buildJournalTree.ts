import { lazily } from '../Lazy';
import type { Journal, PlacedNote } from '../library/Journal';
import { isReadme, titleFromName } from '../library/noteFiles';
import type { SectionKind } from '../note/Note';
import { vocabularyOf } from '../recognition/lexicon/Vocabulary';
import { noUserWords } from '../recognition/lexicon/userWords';
import { parseTitle } from '../recognition/titles/parseTitle';
import type {
  FolderNode,
  GroupNode,
  JournalNode,
  Notice,
  NoticeNode,
  RootNode,
} from './JournalNode';
import {
  foldersOf,
  HeadingRow,
  type JournalFolder,
  nameOf,
  noteHeadings,
  NoteRow,
  notesBelow,
  topSections,
} from './noteRows';
import { type RowOrder, sortRows } from './rowOrder';

/** What shapes the tree beside the journals themselves. */
export interface TreeOptions {
  readonly order: RowOrder;
  /** Notes kept at the top, in this order. */
  readonly pinned: readonly PlacedNote[];
  /** Notes read last, the latest first; null where they are no part of the tree. */
  readonly recent: readonly PlacedNote[] | null;
  /** Whether the workspace names sources that are not read, because it is not trusted. */
  readonly isRestricted?: boolean;
}

const plain: TreeOptions = { order: 'journal', pinned: [], recent: null };

/** Fewer files than these that are no notes are nothing to speak of: every repository has some. */
const minLeftOut = 10;

/**
 * Turns journals into the rows of the sidebar: with a single journal its sections stand at the
 * root, with several each has a root of its own. A journal without notes has no row unless it wants
 * help. Rows below the first level are made when they are asked for.
 */
export function buildJournalTree(
  journals: readonly Journal[],
  options: TreeOptions = plain,
): JournalNode[] {
  const shown = journals.filter(({ notes, status }) => notes.length > 0 || isTroubled(status));
  const [first] = shown;
  const single = first && shown.length === 1 && !isTroubled(first.status) ? first : null;
  const rows = single
    ? journalChildren(single, null, options.order)
    : shown.map((journal) => journalRow(journal, options.order));
  const groups = rows.length > 0 ? groupRows(options) : [];
  return [...groups, ...rows, ...noticeRows(journals, options)];
}

/** What is not shown: files of a workspace, where they are more than its notes, and skipped sources. */
function noticeRows(
  journals: readonly Journal[],
  { isRestricted = false }: TreeOptions,
): NoticeNode[] {
  const leftOut = journals
    .filter(({ origin, status }) => origin === 'workspace' && status === 'ready')
    .filter(({ leftOut: count, notes }) => count >= minLeftOut && count > notes.length)
    .map(({ id, title, leftOut: count }): Notice => {
      return { kind: 'leftOut', sourceId: id, folder: title, count };
    });
  const notices = isRestricted ? [...leftOut, { kind: 'restricted' } as const] : leftOut;
  return notices.map((notice) => ({
    type: 'notice',
    id: notice.kind === 'leftOut' ? `${notice.kind} ${notice.sourceId}` : notice.kind,
    title: '',
    parent: null,
    children: [],
    notice,
  }));
}

function isTroubled(status: Journal['status']): boolean {
  return status === 'missing' || status === 'unreadable';
}

/** Recent notes have a row before there are any: one that came with the first would push the others down. */
function groupRows({ pinned, recent }: TreeOptions): GroupNode[] {
  const groups = pinned.length > 0 ? [groupRow('pinned', pinned)] : [];
  return recent ? [...groups, groupRow('recent', recent)] : groups;
}

/** The group's rows lead to the notes where they lie; they are not opened further. */
function groupRow(group: GroupNode['group'], notes: readonly PlacedNote[]): GroupNode {
  const children: JournalNode[] = [];
  const row: GroupNode = { type: 'group', id: group, title: '', parent: null, group, children };
  for (const placed of notes) {
    const id = `${group} ${placed.key}`;
    children.push(new NoteRow(row, placed, { id, makeChildren: () => [] }));
  }
  return row;
}

function journalRow(journal: Journal, order: RowOrder): RootNode {
  const row: RootNode = {
    type: 'journal',
    id: journal.id,
    title: journal.title,
    parent: null,
    journal,
    get children() {
      return children();
    },
  };
  const children = lazily(() => journalChildren(journal, row, order));
  return row;
}

/** A journal that is one file shows that file's sections, any other shows notes and folders. */
function journalChildren(
  journal: Journal,
  parent: JournalNode | null,
  order: RowOrder,
): JournalNode[] {
  const [only] = journal.notes;
  if (only && isWhole(journal, only)) {
    const rows = topSections(only.note).map((section) => new HeadingRow(parent, only, section));
    if (rows.length > 0) return rows;
  }
  const root = foldersOf(journal.notes);
  return folderChildren(root, { parent, order, sourceId: journal.id, own: null });
}

/** Whether a note is the whole journal, and not the first of a folder of them. */
function isWhole({ notes, title }: Journal, { path }: PlacedNote): boolean {
  return notes.length === 1 && (isReadme(path) || path === title);
}

interface FolderPlace {
  readonly parent: JournalNode | null;
  readonly order: RowOrder;
  readonly sourceId: string;
  readonly own: PlacedNote | null;
}

function folderChildren(folder: JournalFolder, place: FolderPlace): JournalNode[] {
  const { order, parent, own } = place;
  const notes = folder.notes
    .filter((placed) => placed !== own)
    .map((placed) => new NoteRow(parent, placed));
  const folders = folder.folders.map((inside) => folderRow(inside, place));
  const headings = own ? noteHeadings(parent, own) : [];
  return [...headings, ...sortRows(order, [...notes, ...folders])];
}

function folderRow(folder: JournalFolder, { parent, order, sourceId }: FolderPlace): FolderNode {
  const own = folder.notes.find(({ path }) => isReadme(nameOf(path))) ?? null;
  const notes = notesBelow(folder);
  const others = notes.filter((placed) => placed !== own);
  const title = folderTitle(folder.path, own, others);
  const row: FolderNode = {
    type: 'folder',
    id: `${sourceId}:${folder.path}/`,
    title,
    parent,
    sourceId,
    path: folder.path,
    kind: folderKind(title, own, others),
    own,
    notes,
    get children() {
      return children();
    },
  };
  const children = lazily(() => folderChildren(folder, { parent: row, order, sourceId, own }));
  return row;
}

/** The folder's README names it, else the section its notes agree on, else the folder's name. */
function folderTitle(path: string, own: PlacedNote | null, notes: readonly PlacedNote[]): string {
  if (own) return own.note.title;
  const section = agreed(notes.map((placed) => placed.note.frontMatter.section));
  return section ?? titleFromName(nameOf(path));
}

/** What its front matter says, or its notes agree on; else what its title does. */
function folderKind(
  title: string,
  own: PlacedNote | null,
  notes: readonly PlacedNote[],
): SectionKind {
  const kind = own?.note.frontMatter.kind;
  return (
    kind ??
    agreed(notes.map((placed) => placed.note.frontMatter.kind)) ??
    parseTitle(title, vocabularyOf(noUserWords)).kind
  );
}

/** The value that all give, if they give the same. */
function agreed<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

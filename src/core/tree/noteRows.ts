/**
 * What rows are made of: folders out of paths, and the sections of a note.
 */

import type { PlacedNote } from '../library/Journal';
import type { Note, Section } from '../note/Note';
import type { HeadingNode, JournalNode, NoteNode } from './JournalNode';
import { countWithin, linesOf, sectionsWithin } from './countNode';

/** The notes of one folder, and the folders below it by name. */
export interface JournalFolder {
  /** Path below the source, without a slash at either end; empty for the source itself. */
  readonly path: string;
  readonly notes: readonly PlacedNote[];
  readonly folders: readonly JournalFolder[];
}

interface GrowingFolder extends JournalFolder {
  readonly notes: PlacedNote[];
  readonly folders: GrowingFolder[];
}

/** Folders that are shown inside each other; a note further down stands in the last of them. */
const deepest = 100;

/**
 * Sorts the notes of a source into its folders, at most a hundred inside each other. Time grows with the
 * number of notes.
 */
export function foldersOf(notes: readonly PlacedNote[]): JournalFolder {
  const root: GrowingFolder = { path: '', notes: [], folders: [] };
  const known = new Map([['', root]]);
  const folderAt = (path: string): GrowingFolder => {
    const found = known.get(path);
    if (found) return found;
    const folder: GrowingFolder = { path, notes: [], folders: [] };
    known.set(path, folder);
    folderAt(parentPath(path)).folders.push(folder);
    return folder;
  };
  for (const placed of notes) folderAt(shownFolder(placed.path)).notes.push(placed);
  return root;
}

/** The folder that a note is shown in. */
function shownFolder(path: string): string {
  const folders = path.split('/', deepest + 1);
  return folders.length > deepest ? folders.slice(0, deepest).join('/') : parentPath(path);
}

/** Every note of a folder and of those below it. */
export function notesBelow(folder: JournalFolder): PlacedNote[] {
  const notes: PlacedNote[] = [];
  const collect = (below: JournalFolder): void => {
    for (const placed of below.notes) notes.push(placed);
    below.folders.forEach(collect);
  };
  collect(folder);
  return notes;
}

/** The path of the folder that holds a file or folder; empty at the top. */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * The sections a reader would name: those of the highest level that occurs more than once, since a
 * single heading above the others is the note's title.
 */
export function topSections(note: Note): Section[] {
  for (let level = 1; level <= 6; level++) {
    const sections = note.sections.filter((section) => section.level === level);
    if (sections.length > 1) return sections;
  }
  return note.sections.filter((section) => section.title !== note.title);
}

/** The sections directly below another. */
function subSections(note: Note, { line, endLine }: Section): Section[] {
  const below: Section[] = [];
  let covered = line;
  for (const section of sectionsWithin(note, line, endLine)) {
    if (section.line <= covered) continue;
    below.push(section);
    covered = section.endLine;
  }
  return below;
}

/** Whether a section holds a takeaway, a challenge, an entry or a checklist. */
function holdsSomething(note: Note, { line, endLine }: Section): boolean {
  const { takeaways, entries, checklists } = linesOf(note);
  return [takeaways, entries, checklists].some((lines) => countWithin(lines, line, endLine) > 0);
}

/** How a row that stands in another tree differs from the usual one. */
interface RowChanges<T> {
  readonly id: string;
  readonly makeChildren: (row: T) => readonly JournalNode[];
}

// Classes, because thousands of these are made at once: objects with closures cost twenty times that.

/** The row of a note, with its headings below it. */
export class NoteRow implements NoteNode {
  readonly type = 'note';
  readonly id: string;
  readonly title: string;
  readonly parent: JournalNode | null;
  readonly placed: PlacedNote;
  readonly #makeChildren: ((row: NoteRow) => readonly JournalNode[]) | undefined;
  #children: readonly JournalNode[] | null = null;

  constructor(parent: JournalNode | null, placed: PlacedNote, changes?: RowChanges<NoteRow>) {
    this.id = changes?.id ?? placed.key;
    this.title = placed.note.title;
    this.parent = parent;
    this.placed = placed;
    this.#makeChildren = changes?.makeChildren;
  }

  get children(): readonly JournalNode[] {
    this.#children ??= this.#makeChildren?.(this) ?? noteHeadings(this, this.placed);
    return this.#children;
  }
}

/** The row of a section, with the sections below it that hold something. */
export class HeadingRow implements HeadingNode {
  readonly type = 'heading';
  readonly id: string;
  readonly title: string;
  readonly parent: JournalNode | null;
  readonly placed: PlacedNote;
  readonly section: Section;
  readonly #makeChildren: ((row: HeadingRow) => readonly JournalNode[]) | undefined;
  #children: readonly JournalNode[] | null = null;

  constructor(
    parent: JournalNode | null,
    placed: PlacedNote,
    section: Section,
    changes?: RowChanges<HeadingRow>,
  ) {
    this.id = changes?.id ?? `${placed.key}#${section.slug}`;
    this.title = section.title;
    this.parent = parent;
    this.placed = placed;
    this.section = section;
    this.#makeChildren = changes?.makeChildren;
  }

  get children(): readonly JournalNode[] {
    this.#children ??= this.#makeChildren?.(this) ?? subHeadings(this);
    return this.#children;
  }
}

/** The rows of those headings of a note that hold something. */
export function noteHeadings(parent: JournalNode | null, placed: PlacedNote): HeadingNode[] {
  const { takeaways, challenges, entries, checklists } = placed.note;
  const isEmpty = takeaways.length + challenges.length + entries.length + checklists.length === 0;
  return isEmpty ? [] : sectionRows(parent, placed, topSections(placed.note));
}

function subHeadings(row: HeadingRow): HeadingNode[] {
  return sectionRows(row, row.placed, subSections(row.placed.note, row.section));
}

function sectionRows(
  parent: JournalNode | null,
  placed: PlacedNote,
  sections: readonly Section[],
): HeadingNode[] {
  return sections
    .filter((section) => holdsSomething(placed.note, section))
    .map((section) => new HeadingRow(parent, placed, section));
}

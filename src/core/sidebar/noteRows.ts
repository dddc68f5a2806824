import type { HeadingNode, JournalNode, NoteNode, PlacedNote } from '../journal/JournalNode';
import type { Section } from '../note/Note';
import { holdsSomething, subSections, topSections } from './noteSections';

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

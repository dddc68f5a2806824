/**
 * What the overview of the journals shows, as plain data: `JournalOverview` says what there is,
 * `renderOverview` makes the page of it, `charts` draws its bars. Every list is bounded and says how many
 * more there are.
 */

import type { Journal, PlacedNote } from '../library/Journal';
import { buildJournalTree } from '../tree/buildJournalTree';
import { countNode } from '../tree/countNode';
import type { JournalNode } from '../tree/JournalNode';

/** Where a link of the page leads: a note by its key, or a file by its address. Lines from 1. */
export interface OverviewTarget {
  readonly kind: 'note' | 'file';
  readonly name: string;
  /** Null for the whole. */
  readonly line: number | null;
}

/** Some rows, and how many there are beyond them. */
export interface OverviewList<Row> {
  readonly rows: readonly Row[];
  readonly more: number;
}

/** A section of a journal with what it holds. */
export interface SectionCount {
  readonly title: string;
  /** The journal it belongs to, where there are several; else empty. */
  readonly journal: string;
  readonly takeaways: number;
  /** A folder's own note, or its first one; null where there is none. */
  readonly target: OverviewTarget | null;
}

/** Something that a link leads to, with what is said beside it. */
export interface OverviewEntry {
  readonly title: string;
  readonly detail: string;
  readonly target: OverviewTarget;
}

/** A checklist with how far it is. */
export interface ChecklistProgress extends OverviewEntry {
  readonly done: number;
  readonly total: number;
}

/** Cards that become due on a day; days are counted from 1970. */
export interface DueDay {
  readonly day: number;
  readonly cards: number;
}

/** All that the page shows. */
export interface JournalOverview {
  readonly notes: number;
  readonly takeaways: number;
  readonly sections: OverviewList<SectionCount>;
  /** Null before the first review: until then nothing is due. */
  readonly due: readonly DueDay[] | null;
  readonly read: readonly OverviewEntry[];
  readonly reviewed: readonly OverviewEntry[];
  readonly checklists: OverviewList<ChecklistProgress>;
  /** Null while links are still looked for. */
  readonly unlinked: OverviewList<OverviewEntry> | null;
}

/** The first rows of a list. */
export function firstRows<Row>(rows: readonly Row[], most: number): OverviewList<Row> {
  return { rows: rows.slice(0, most), more: Math.max(0, rows.length - most) };
}

/** The target that a note, or a line of it, is. */
export function targetOfNote({ key }: PlacedNote, line: number | null = null): OverviewTarget {
  return { kind: 'note', name: key, line };
}

/** Sections that are shown at most. */
const mostSections = 12;

/**
 * The sections of the journals that hold takeaways, those with most of them first: the rows that the
 * sidebar has on the first level of each journal.
 */
export function countSections(journals: readonly Journal[]): OverviewList<SectionCount> {
  const counts = buildJournalTree(journals)
    .flatMap((row) =>
      row.type === 'journal'
        ? row.children.map((child) => sectionCount(child, row.title))
        : [sectionCount(row, '')],
    )
    .filter(({ takeaways }) => takeaways > 0)
    .sort((left, right) => right.takeaways - left.takeaways);
  return firstRows(counts, mostSections);
}

function sectionCount(row: JournalNode, journal: string): SectionCount {
  const { takeaways } = countNode(row);
  return { title: row.title, journal, takeaways, target: rowTarget(row) };
}

function rowTarget(row: JournalNode): OverviewTarget | null {
  switch (row.type) {
    case 'note':
      return targetOfNote(row.placed);
    case 'heading':
      return targetOfNote(row.placed, row.section.line);
    case 'folder': {
      const first = row.own ?? row.notes[0];
      return first ? targetOfNote(first) : null;
    }
    case 'group':
    case 'journal':
    case 'notice':
      return null;
  }
}

/** Checklists that are shown at most. */
const mostChecklists = 10;

/** The checklists with open items; those furthest along first, as they are nearest to being done. */
export function checklistsInProgress(
  lists: readonly ChecklistProgress[],
): OverviewList<ChecklistProgress> {
  const open = lists
    .filter(({ done, total }) => done < total)
    .sort((left, right) => right.done / right.total - left.done / left.total);
  return firstRows(open, mostChecklists);
}

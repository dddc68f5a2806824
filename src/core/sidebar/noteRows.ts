import type { HeadingNode, JournalNode, NoteNode, PlacedNote } from '../journal/JournalNode';
import type { Section } from '../note/Note';
import { lazily } from './lazily';
import { holdsSomething, subSections, topSections } from './noteSections';

/** The row of a note, with its headings below it. */
export function noteRow(parent: JournalNode | null, placed: PlacedNote): NoteNode {
  const row: NoteNode = {
    type: 'note',
    id: placed.key,
    title: placed.note.title,
    parent,
    placed,
    get children() {
      return children();
    },
  };
  const children = lazily(() => noteHeadings(row, placed));
  return row;
}

/** The rows of those headings of a note that hold something. */
export function noteHeadings(parent: JournalNode | null, placed: PlacedNote): HeadingNode[] {
  const sections = topSections(placed.note);
  return sectionRows(parent, placed, sections);
}

/** The row of a section, with the sections below it that hold something. */
export function sectionRow(
  parent: JournalNode | null,
  placed: PlacedNote,
  section: Section,
): HeadingNode {
  const row: HeadingNode = {
    type: 'heading',
    id: `${placed.key}#${section.slug}`,
    title: section.title,
    parent,
    placed,
    section,
    get children() {
      return children();
    },
  };
  const children = lazily(() => sectionRows(row, placed, subSections(placed.note, section)));
  return row;
}

function sectionRows(
  parent: JournalNode | null,
  placed: PlacedNote,
  sections: readonly Section[],
): HeadingNode[] {
  return sections
    .filter((section) => holdsSomething(placed.note, section))
    .map((section) => sectionRow(parent, placed, section));
}

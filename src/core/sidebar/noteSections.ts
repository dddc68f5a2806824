import type { Note, Section } from '../note/Note';
import { countWithin, linesOf, sectionsWithin } from './noteLines';

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
export function subSections(note: Note, { line, endLine }: Section): Section[] {
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
export function holdsSomething(note: Note, { line, endLine }: Section): boolean {
  const { takeaways, entries, checklists } = linesOf(note);
  return [takeaways, entries, checklists].some((lines) => countWithin(lines, line, endLine) > 0);
}

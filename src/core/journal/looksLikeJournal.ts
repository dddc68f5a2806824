import type { Note } from '../note/Note';

/**
 * Whether a Markdown file outside a journal folder is a note all the same: it names two kinds of
 * journal section, or holds a takeaway, a task list or our front matter. Keeps changelogs and API
 * documentation of a code repository out of the sidebar.
 */
export function looksLikeJournal(note: Note): boolean {
  const kinds = new Set(note.sections.map((section) => section.kind));
  kinds.delete('other');
  return (
    kinds.size >= 2 ||
    note.takeaways.length > 0 ||
    note.checklists.length > 0 ||
    note.hasFrontMatter
  );
}

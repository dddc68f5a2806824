import type { Note } from '../note/Note';

/**
 * Whether a Markdown file outside a journal folder is a note all the same: it names two kinds of
 * journal section, or holds a takeaway, a challenge, a task list or our front matter. That a short file
 * is one lesson as a whole counts for nothing: so is many a page of documentation. Keeps changelogs and
 * API documentation of a code repository out of the sidebar.
 */
export function looksLikeJournal(note: Note): boolean {
  const kinds = new Set(note.sections.map((section) => section.kind));
  kinds.delete('other');
  return (
    kinds.size >= 2 ||
    note.takeaways.some(({ kind }) => kind !== 'note') ||
    note.challenges.length > 0 ||
    note.checklists.length > 0 ||
    note.hasFrontMatter
  );
}

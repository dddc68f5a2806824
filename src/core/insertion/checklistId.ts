import type { Note } from '../note/Note';

/**
 * Names a checklist for good: the note's front matter `id`, else its path without extension, then
 * `#` and the slug of the heading it stands under. The names stand in users' code.
 */
export function checklistId(note: Note, path: string, slug: string): string {
  const name = note.frontMatter.id ?? path.replace(/\.[^./]+$/, '');
  return slug === '' ? name : `${name}#${slug}`;
}

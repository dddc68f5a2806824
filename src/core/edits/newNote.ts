import { safeFileName } from '../text/fileNames';
import { oneLine } from '../text/inertText';

/** What a new note is made of. */
export interface NewNote {
  readonly title: string;
  /** `2026-11-24`. */
  readonly date: string;
  /** The Markdown of its first takeaway; empty where it is still to be written. */
  readonly takeaway?: string;
}

/** The text of a new note: front matter, its title, and places for what a journal keeps. */
export function newNoteText({ title, date, takeaway = '' }: NewNote): string {
  return [
    '---',
    titleField(title),
    `date: ${date}`,
    'tags: []',
    '---',
    '',
    `# ${oneLine(title)}`,
    '',
    '',
    '',
    '## Takeaways',
    '',
    `- ${takeaway}`,
    '',
  ].join('\n');
}

/** The text of the README that gives a new section its name. */
export function newSectionText({ title, date }: NewNote): string {
  return `---\n${titleField(title)}\ndate: ${date}\n---\n\n# ${oneLine(title)}\n`;
}

/** A text in JSON is one in YAML too, and the front matter stays one line a field. */
function titleField(title: string): string {
  return `title: ${JSON.stringify(oneLine(title))}`;
}

/** A file or folder name for a title: `Django: the ORM` is `django-the-orm`; never empty. */
export function fileNameOf(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
  return safeFileName(words).replace(/-+$/, '');
}

/** What a new note is made of. */
export interface NewNote {
  readonly title: string;
  /** `2026-11-24`. */
  readonly date: string;
}

/** The text of a new note: front matter, its title, and places for what a journal keeps. */
export function newNoteText({ title, date }: NewNote): string {
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `date: ${date}`,
    'tags: []',
    '---',
    '',
    `# ${title}`,
    '',
    '',
    '',
    '## Takeaways',
    '',
    '- ',
    '',
  ].join('\n');
}

/** The text of the README that gives a new section its name. */
export function newSectionText({ title, date }: NewNote): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\n---\n\n# ${title}\n`;
}

/** A file or folder name for a title: `Django: the ORM` is `django-the-orm`; never empty. */
export function fileNameOf(title: string): string {
  const name = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  // Names that Windows keeps for itself.
  return name === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? `note-${name}` : name;
}

const skippedFiles = /^(?:licen[cs]e|copying|changelog|code_of_conduct)\b/i;

/** Whether a file is Markdown by its name, and none that is never a note, such as a licence. */
export function isNoteFile(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) && !skippedFiles.test(name);
}

/** A readable title for a file or folder name: `02-database_design.md` is "Database design". */
export function titleFromName(name: string): string {
  const bare = name
    .replace(/\.(?:md|markdown)$/i, '')
    .replace(/^\d+[-_. ]+/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  const title = bare === '' ? name : bare;
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Folders whose every Markdown file is a note, whatever it holds. */
const journalFolders = new Set([
  'notes',
  'journal',
  'journals',
  'til',
  'learning',
  'learnings',
  'learning-notes',
  'learning-journal',
  'study-notes',
]);

/** Folders nobody keeps notes in: dependencies, builds, reports, and what tools hide. */
const skippedFolders = new Set([
  'node_modules',
  'bower_components',
  'vendor',
  'venv',
  'env',
  'site-packages',
  '__pycache__',
  'dist',
  'build',
  'out',
  'target',
  'coverage',
  'test-results',
]);

const skippedFiles = /^(?:licen[cs]e|copying|changelog|code_of_conduct)\b/i;

/** Whether a file is Markdown by its name, and none that is never a note, such as a licence. */
export function isNoteFile(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) && !skippedFiles.test(name);
}

/** Whether a folder is worth looking into; hidden folders such as `.git` and `.venv` are not. */
export function isNoteFolder(name: string): boolean {
  return !name.startsWith('.') && !skippedFolders.has(name.toLowerCase());
}

/** Whether a note lies in a folder that is a journal by its name, at any depth. */
export function liesInJournalFolder(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((folder) => journalFolders.has(folder.toLowerCase()));
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

import { knownTerm } from './knownTerms';

const skippedFiles = /^(?:licen[cs]e|copying|changelog|code_of_conduct)\b/i;

/** Whether a file is Markdown by its name, and none that is never a note, such as a licence. */
export function isNoteFile(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) && !skippedFiles.test(name);
}

/** Whether a file, by its name, speaks for the folder it lies in. */
export function isReadme(name: string): boolean {
  return /^(?:readme|index)\.(?:md|markdown)$/i.test(name);
}

/**
 * A readable title for a file or folder name: `02-database_design.md` is "Database design", `aws` is
 * "AWS" and `github-actions` "GitHub actions". Capitals that the name has itself are kept.
 */
export function titleFromName(name: string): string {
  const words = name
    .replace(/\.(?:md|markdown)$/i, '')
    .replace(/^\d+[-_. ]+/, '')
    .split(/[-_\s]+/)
    .filter((word) => word !== '');
  const [first, ...rest] = words.length > 0 ? words : [name];
  return [titleWord(first ?? ''), ...rest.map((word) => knownTerm(word) ?? word)].join(' ');
}

function titleWord(word: string): string {
  return knownTerm(word) ?? word.charAt(0).toUpperCase() + word.slice(1);
}

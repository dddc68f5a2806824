/** Folders that hold no checklists of the user's own. */
const skipped = [
  'node_modules',
  'bower_components',
  '.git',
  '.hg',
  '.svn',
  '.venv',
  'venv',
  'env',
  'vendor',
  'site-packages',
  '__pycache__',
  'dist',
  'build',
  'out',
  'target',
  'coverage',
  'test-results',
];

const skippedNames = new Set(skipped);

/** Whether a path leads through a folder that is never searched. */
export function isSkippedPath(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((folder) => skippedNames.has(folder.toLowerCase()));
}

/** A pattern with more wildcards, or a longer one, is not handed to the editor. */
const mostStars = 6;
/** In characters. */
const longestPattern = 200;
/** Patterns that braces are written out as, of all patterns together. */
const mostPatterns = 500;

/**
 * One glob for everything that is left out: the folders above and the patterns of the user. The
 * editor's globs have no braces within braces, so those of the user are written out. It stays short,
 * at most 500 patterns of 200 characters, because nobody knows how whoever searches matches it:
 * patterns that are left out of it are to be applied to what was found.
 */
export function excludeGlob(patterns: readonly string[]): string {
  const all = skipped.map((folder) => `**/${folder}/**`);
  for (const pattern of patterns) {
    const written = writtenOut(pattern, mostPatterns - all.length);
    for (const one of written ?? []) all.push(one);
  }
  return `{${all.join(',')}}`;
}

/** A pattern without braces, as several; null where these are too many or it is too involved. */
function writtenOut(pattern: string, most: number): readonly string[] | null {
  if (pattern.length > longestPattern || pattern.split(/\*+/).length - 1 > mostStars) return null;
  let written = [''];
  for (const part of pattern.split(/(\{[^{}]*\})/)) {
    const isChoice = part.startsWith('{') && part.endsWith('}');
    const choices = isChoice ? part.slice(1, -1).split(',') : [part];
    if (written.length * choices.length > most || (!isChoice && /[{}]/.test(part))) return null;
    written = written.flatMap((before) => choices.map((choice) => before + choice));
  }
  return written;
}

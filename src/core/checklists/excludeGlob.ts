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

/**
 * One glob for everything that is left out: the folders above and the patterns of the user. The
 * editor's globs have no braces within braces, so those of the user are written out.
 */
export function excludeGlob(patterns: readonly string[]): string {
  const own = skipped.map((folder) => `**/${folder}/**`);
  return `{${[...own, ...patterns.flatMap(writtenOut)].join(',')}}`;
}

function writtenOut(pattern: string): readonly string[] {
  const braces = /^([^{}]*)\{([^{}]*)\}(.*)$/.exec(pattern);
  if (!braces) return /[{}]/.test(pattern) ? [] : [pattern];
  const [, before = '', choices = '', after = ''] = braces;
  return choices.split(',').flatMap((choice) => writtenOut(before + choice + after));
}

import { GlobSet, leftOutLine } from '../globs/GlobSet';
import { journalNames } from './noteFiles';
import type { LibraryLog, NoteSource, SourceExtent } from './NotePort';

/**
 * Makes the test for files, by their paths below the root, that are notes whatever they hold: those that
 * the user includes, by the name of the root itself, too.
 */
export function noteTest(
  source: Pick<NoteSource, 'everyFile'>,
  { include, rootName }: SourceExtent,
  log: LibraryLog,
): (path: string) => boolean {
  if (source.everyFile) return () => true;
  const globs = new GlobSet(include);
  for (const pattern of globs.leftOut) log.warn(leftOutLine('include', pattern));
  const names = journalNames(rootName);
  return (path) =>
    globs.matchesFile(path) || names.some((name) => globs.matchesFile(`${name}/${path}`));
}

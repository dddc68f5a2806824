import type * as vscode from 'vscode';
import { GlobSet, leftOutLine } from '../../core/globs/GlobSet';
import { journalNames } from '../../core/library/noteFiles';
import type { JournalSource } from './JournalSource';
import type { SourceExtent } from './SourceListing';

/**
 * Makes the test for files, by their paths below the root, that are notes whatever they hold: those that
 * the user includes, by the name of the root itself, too.
 */
export function noteTest(
  source: JournalSource,
  { root, settings }: SourceExtent,
  log: vscode.LogOutputChannel,
): (path: string) => boolean {
  if (source.everyFile) return () => true;
  const include = new GlobSet(settings.include);
  for (const pattern of include.leftOut) log.warn(leftOutLine('include', pattern));
  const names = journalNames(root.path.slice(root.path.lastIndexOf('/') + 1));
  return (path) =>
    include.matchesFile(path) || names.some((name) => include.matchesFile(`${name}/${path}`));
}

import * as vscode from 'vscode';
import { readFileSettings } from '../settings/SourceSettings';
import type { JournalSource } from './JournalSource';
import type { SourceExtent } from './SourceListing';
import { pathBelow } from './pathBelow';
import { TimedFiles } from './TimedFiles';

/** Seconds after which a source that does not answer is taken for a folder: the others wait for it. */
const maxPatience = 2;

/**
 * Finds out where sources lie: whether each is a folder or a file, and which of the others lie inside
 * it. Null for one whose address leads nowhere on this machine. Never rejects.
 * @param patience seconds that a file system may take to answer; two at most are granted here
 */
export async function findExtents(
  sources: readonly JournalSource[],
  patience = maxPatience,
): Promise<(SourceExtent | null)[]> {
  const files = new TimedFiles(Math.min(patience, maxPatience));
  const extents = await Promise.all(
    sources.map(async ({ uri }) => {
      if (!uri) return null;
      const isFile = await isFileAt(uri, files);
      const root = isFile ? vscode.Uri.joinPath(uri, '..') : uri;
      const others = sources.flatMap((other) => {
        const path = other.uri && pathBelow(uri, other.uri);
        return path === null || path === '' ? [] : [path];
      });
      return {
        root,
        file: isFile ? uri.path.slice(uri.path.lastIndexOf('/') + 1) : null,
        settings: readFileSettings(root),
        others: new Set(others),
      };
    }),
  );
  files.dispose();
  return extents;
}

/** False too where nothing can be found out: reading it will fail, and that is told. */
async function isFileAt(uri: vscode.Uri, files: TimedFiles): Promise<boolean> {
  return files.stat(uri).then(
    ({ type }) => (type & vscode.FileType.File) !== 0,
    () => false,
  );
}

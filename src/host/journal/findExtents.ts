import * as vscode from 'vscode';
import { readFileSettings } from '../settings/SourceSettings';
import type { JournalSource } from './JournalSource';
import type { SourceExtent } from './OpenSource';
import { pathBelow } from './pathBelow';

/**
 * Finds out where sources lie: whether each is a folder or a file, and which of the others lie inside
 * it. Null for one whose address leads nowhere on this machine. Never rejects.
 */
export async function findExtents(
  sources: readonly JournalSource[],
): Promise<(SourceExtent | null)[]> {
  return Promise.all(
    sources.map(async ({ uri }) => {
      if (!uri) return null;
      const isFile = await isFileAt(uri);
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
}

/** False too where nothing can be found out: reading it will fail, and that is told. */
async function isFileAt(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    ({ type }) => (type & vscode.FileType.File) !== 0,
    () => false,
  );
}

import * as vscode from 'vscode';
import type { SourceExtent } from '../../core/library/NotePort';
import { readFileSettings } from '../settings/SourceSettings';
import { FolderFiles } from './FolderFiles';
import type { JournalSource } from './JournalSource';
import { pathBelow } from './pathBelow';
import { TimedFileSystem } from './TimedFileSystem';

/** Where a source lies, with its files by address. */
export interface FolderExtent extends SourceExtent {
  readonly files: FolderFiles;
}

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
): Promise<(FolderExtent | null)[]> {
  const files = new TimedFileSystem(Math.min(patience, maxPatience));
  const extents = await Promise.all(
    sources.map(async ({ uri }) => {
      if (!uri) return null;
      const isFile = await isFileAt(uri, files);
      const root = isFile ? vscode.Uri.joinPath(uri, '..') : uri;
      const others = sources.flatMap((other) => {
        const path = other.uri && pathBelow(uri, other.uri);
        return path === null || path === '' ? [] : [path];
      });
      const file = isFile ? nameOf(uri) : null;
      return {
        files: new FolderFiles(root, file),
        rootName: nameOf(root),
        identity: `${vscode.env.machineId}\n${root.toString()}`,
        file,
        ...readFileSettings(root),
        others: new Set(others),
      };
    }),
  );
  files.dispose();
  return extents;
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** False too where nothing can be found out: reading it will fail, and that is told. */
async function isFileAt(uri: vscode.Uri, files: TimedFileSystem): Promise<boolean> {
  return files.stat(uri).then(
    ({ type }) => (type & vscode.FileType.File) !== 0,
    () => false,
  );
}

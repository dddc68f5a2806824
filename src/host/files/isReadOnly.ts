import * as vscode from 'vscode';
import { GlobSet } from '../../core/globs/GlobSet';
import { readSwitchedOn } from '../settings/readSetting';

/**
 * Whether a file is read-only as far as an extension can know: by its file system, by its permissions
 * where these are told, or by the user's settings `files.readonlyInclude` and `files.readonlyExclude`.
 */
export function isReadOnly(uri: vscode.Uri, stat: vscode.FileStat): boolean {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  if (stat.permissions === vscode.FilePermission.Readonly) return true;
  const settings = vscode.workspace.getConfiguration('files', uri);
  const matches = (name: string): boolean => {
    const globs = readSwitchedOn(settings, name);
    if (globs.length === 0) return false;
    const set = new GlobSet(globs);
    // As VS Code does: a pattern is about the path in the workspace, or about the whole one.
    return [vscode.workspace.asRelativePath(uri, false), uri.path].some((path) =>
      set.matchesFile(path.replace(/^\//, '')),
    );
  };
  return matches('readonlyInclude') && !matches('readonlyExclude');
}

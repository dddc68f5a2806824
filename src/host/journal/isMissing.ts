import * as vscode from 'vscode';

/** What file systems say of a file that is gone, or whose folder or itself has become something else. */
const codes: ReadonlySet<string> = new Set([
  'FileNotFound',
  'FileNotADirectory',
  'FileIsADirectory',
]);

/** Whether a file system says that there is no such file, and not that something else is wrong. */
export function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && codes.has(error.code);
}

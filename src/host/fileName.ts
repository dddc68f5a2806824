import type * as vscode from 'vscode';

/** The last part of a file's address, for people. */
export function fileName(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? uri.path;
}

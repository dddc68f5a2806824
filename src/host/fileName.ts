import type * as vscode from 'vscode';

/** The last part of a file's address, as it is: in a message it goes through `inertText`. */
export function fileName(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? uri.path;
}

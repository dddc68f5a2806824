import * as vscode from 'vscode';

/** Whether the user trusts the workspace; in Restricted Mode they do not. */
export function isWorkspaceTrusted(): boolean {
  return vscode.workspace.isTrusted;
}

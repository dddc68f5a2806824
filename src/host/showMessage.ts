import * as vscode from 'vscode';
import { inertMessage } from '../core/text/inertText';

/**
 * Shows an information message; resolves to the action chosen, undefined where none was. This file
 * is the only way to a message (lint), so that nothing a note says can become a link in one.
 */
export async function showInformation(
  text: string,
  ...actions: readonly string[]
): Promise<string | undefined> {
  return vscode.window.showInformationMessage(inertMessage(text), ...actions);
}

/** Shows a warning; resolves to the action chosen, undefined where none was. */
export async function showWarning(
  text: string,
  ...actions: readonly string[]
): Promise<string | undefined> {
  return vscode.window.showWarningMessage(inertMessage(text), ...actions);
}

/** Shows an error; resolves to the action chosen, undefined where none was. */
export async function showError(
  text: string,
  ...actions: readonly string[]
): Promise<string | undefined> {
  return vscode.window.showErrorMessage(inertMessage(text), ...actions);
}

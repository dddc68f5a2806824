import * as vscode from 'vscode';
import { inertMessage, inertText } from '../core/text/inertText';

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

/**
 * Asks in a dialog before something is done, with a line for each thing it is done to; whether the action
 * was chosen.
 */
export async function askModally(
  text: string,
  details: readonly string[],
  action: string,
): Promise<boolean> {
  const detail = details.map((line) => inertText(line)).join('\n');
  const options = { modal: true, detail };
  const message = inertMessage(text);
  return (await vscode.window.showWarningMessage(message, options, action)) === action;
}

/** Shows an error; resolves to the action chosen, undefined where none was. */
export async function showError(
  text: string,
  ...actions: readonly string[]
): Promise<string | undefined> {
  return vscode.window.showErrorMessage(inertMessage(text), ...actions);
}

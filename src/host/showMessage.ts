/**
 * What people are shown and asked: messages and input boxes, whose texts are made inert first.
 */

import * as vscode from 'vscode';
import { inertMessage, inertText, literalLabel } from '../core/text/inertText';

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

/**
 * Asks for a line of text; undefined when the user turns away, which a click elsewhere is not: what was
 * typed stays. The only way to do so (lint): VS Code reads the prompt and what is wrong with the text
 * for links, commands included, and for pictures.
 */
export async function askForText(options: {
  readonly title: string;
  readonly prompt: string;
  /** The text to start with; none where nothing was typed before. */
  readonly value?: string;
  /** What is wrong with a text, in words; undefined for one that will do. */
  readonly validate?: (text: string) => string | undefined;
}): Promise<string | undefined> {
  const { prompt, title, validate, value = '' } = options;
  return vscode.window.showInputBox({
    title,
    value,
    ignoreFocusOut: true,
    prompt: literalLabel(inertMessage(prompt)),
    validateInput: (text) => {
      const wrong = validate?.(text);
      return wrong === undefined ? undefined : literalLabel(inertMessage(wrong));
    },
  });
}

import * as vscode from 'vscode';
import { inertMessage, literalLabel } from '../core/text/inertText';

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

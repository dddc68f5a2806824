import * as vscode from 'vscode';
import { askForText } from '../askForText';

/** Asks for the title of a new note or section; undefined when the user turns away. */
export async function askForNoteTitle(act: string, value: string): Promise<string | undefined> {
  const text = await askForText({
    title: act,
    value,
    prompt: vscode.l10n.t('Its title; the file is named after it'),
    validate: (value) =>
      value.trim() === '' ? vscode.l10n.t('A title has at least one letter.') : undefined,
  });
  return text?.trim();
}

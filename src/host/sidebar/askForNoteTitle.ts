import * as vscode from 'vscode';
import { askForText } from '../askForText';

/** Asks for the title of a new note or section; undefined when the user turns away. */
export async function askForNoteTitle(act: string, value: string): Promise<string | undefined> {
  const text = await askForText({
    title: act,
    value,
    prompt: vscode.l10n.t('Title (also used as the file name)'),
    validate: (value) =>
      value.trim() === '' ? vscode.l10n.t('Enter a title that contains a letter.') : undefined,
  });
  return text?.trim();
}

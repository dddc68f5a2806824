/**
 * Making notes and sections in the user's own journals: title, folder and file.
 */

import * as vscode from 'vscode';
import { fileNameOf, newNoteText, newSectionText } from '../../core/edits/newNote';
import { createFile, fileExists } from '../createFile';
import { askForText } from '../showMessage';

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

/** Creates a note of a title in a folder, with a takeaway where there is one; rejects in words. */
export async function createNote(
  folder: vscode.Uri,
  title: string,
  takeaway = '',
): Promise<vscode.Uri> {
  const uri = await freePath(folder, fileNameOf(title), '.md');
  await createFile(uri, newNoteText({ title, date: today(), takeaway }));
  return uri;
}

/** Creates a folder with the README that gives it its title; rejects in words. */
export async function createSection(folder: vscode.Uri, title: string): Promise<vscode.Uri> {
  const section = await freePath(folder, fileNameOf(title), '');
  const uri = vscode.Uri.joinPath(section, 'README.md');
  await createFile(uri, newSectionText({ title, date: today() }));
  return uri;
}

/** The first of `name`, `name-2`, `name-3` … that is not taken. */
async function freePath(folder: vscode.Uri, name: string, suffix: string): Promise<vscode.Uri> {
  for (let count = 1; ; count += 1) {
    const numbered = count === 1 ? name : `${name}-${count}`;
    const uri = vscode.Uri.joinPath(folder, `${numbered}${suffix}`);
    if (!(await fileExists(uri))) return uri;
  }
}

/** The date where the user is, as `2026-11-24`. */
export function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

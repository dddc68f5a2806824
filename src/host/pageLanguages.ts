/** In which languages a page speaks: that of our own words, and that of the note in it. */

import * as vscode from 'vscode';
import { noteLanguage } from '../core/library/noteLanguage';
import { bundledScheme } from './BundledNotes';
import { fileName } from './renderedDocument';

/**
 * The language of our own words, as pages, numbers, and dates have to say it: the display language where we
 * have a translation, and else English, whatever language the editor around them speaks.
 */
export function wordsLanguage(): string {
  const { language } = vscode.env;
  return vscode.l10n.bundle !== undefined || language.startsWith('en') ? language : 'en';
}

/** The language of a note with a text; null where nobody knows. The bundled notes are in English. */
export function languageOfNote(uri: vscode.Uri, text: string): string | null {
  return noteLanguage(fileName(uri), text) ?? (uri.scheme === bundledScheme ? 'en' : null);
}

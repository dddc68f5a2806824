/**
 * Where the text of a lesson may come from: the selection, the clipboard, the last commit, the terminal.
 */

import * as vscode from 'vscode';
import type { TakeawaySource } from '../../core/edits/takeawayText';

/** Languages of prose, in which the signs of comments in code mean something else. */
const proseLanguages = new Set([
  'asciidoc',
  'latex',
  'markdown',
  'mdx',
  'plaintext',
  'restructuredtext',
]);

/** Longest text that is taken from outside, in characters: a lesson is a line. */
const maxText = 2000;

/** The text selected in an editor; undefined where nothing is. */
export function selectedText(editor: vscode.TextEditor | undefined): TakeawaySource | undefined {
  if (!editor) return undefined;
  const text = editor.document.getText(editor.selection);
  const isCode = !proseLanguages.has(editor.document.languageId);
  return text.trim() === '' ? undefined : { text, isCode };
}

/** The text on the clipboard; empty where there is none, or it must not be read. */
export async function clipboardText(log: vscode.LogOutputChannel): Promise<string> {
  try {
    return (await vscode.env.clipboard.readText()).slice(0, maxText).trim();
  } catch (error) {
    log.warn('Unable to read the clipboard.', error);
    return '';
  }
}

/**
 * The text selected in the terminal; empty where nothing is. No API gives it, so it travels by way of the
 * clipboard, whose text is put back.
 */
export async function terminalSelection(): Promise<string> {
  const { clipboard } = vscode.env;
  const before = await clipboard.readText();
  await clipboard.writeText('');
  try {
    await vscode.commands.executeCommand('workbench.action.terminal.copySelection');
    return (await clipboard.readText()).slice(0, maxText).trim();
  } finally {
    await clipboard.writeText(before);
  }
}

import * as vscode from 'vscode';
import { planEncodingRepair, type RepairedLine } from '../../core/text/planEncodingRepair';
import { type InertText, inertPath } from '../../core/text/inertText';
import { RepairedText } from './RepairedText';
import { showError, showInformation } from '../showMessage';

function nameOf(uri: vscode.Uri): InertText {
  return inertPath(vscode.workspace.asRelativePath(uri));
}

function editFor(uri: vscode.Uri, lines: readonly RepairedLine[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { index, before, after } of lines) {
    edit.replace(uri, new vscode.Range(index, 0, index, before.length), after);
  }
  return edit;
}

/**
 * Puts the encoding of a note right in one undoable edit, which is left unsaved. The text is read
 * anew, so that what was typed since it was shown stays.
 */
export async function applyRepair(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const lines = planEncodingRepair(document.getText());
  if (lines.length === 0) {
    tellSound(uri);
    return;
  }
  if (await vscode.workspace.applyEdit(editFor(uri, lines))) return;
  const message = vscode.l10n.t(
    'The repair could not be written to {0}. See whether the file may be changed.',
    nameOf(uri),
  );
  void showError(message);
}

function tellSound(uri: vscode.Uri): void {
  const message = vscode.l10n.t(
    'Nothing in {0} was garbled by a wrong encoding in a way that can be undone.',
    nameOf(uri),
  );
  void showInformation(message);
}

async function showDifference(uri: vscode.Uri): Promise<void> {
  const title = vscode.l10n.t('{0}: as stored ↔ repaired', nameOf(uri));
  await vscode.commands.executeCommand('vscode.diff', uri, RepairedText.uriOf(uri), title);
}

/** Shows what a repair would change, and makes it once that is wished. */
export async function repairNote(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const { length } = planEncodingRepair(document.getText());
  if (length === 0) {
    tellSound(uri);
    return;
  }
  await showDifference(uri);
  const repair = vscode.l10n.t('Repair');
  const question =
    length === 1
      ? vscode.l10n.t('Repair the encoding of {0}? One line changes.', nameOf(uri))
      : vscode.l10n.t('Repair the encoding of {0}? {1} lines change.', nameOf(uri), length);
  if ((await showInformation(question, repair)) === repair) {
    await applyRepair(uri);
  }
}

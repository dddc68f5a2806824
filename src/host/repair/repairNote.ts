import * as vscode from 'vscode';
import { planEncodingRepair, planRepairEdit } from '../../core/text/repairEncoding';
import { type InertText, inertPath } from '../../core/text/inertText';
import { countedWords } from '../countedWords';
import type { FileEdits } from '../files/FileEdits';
import { whyNotEditable } from '../files/openForEdit';
import { tellRefusal } from '../files/tellRefusal';
import { RepairedText } from './RepairedText';
import { showInformation } from '../showMessage';

function nameOf(uri: vscode.Uri): InertText {
  return inertPath(vscode.workspace.asRelativePath(uri));
}

/**
 * Puts the encoding of a note right in one undoable edit, which is left unsaved. The text is read
 * anew, so that what was typed since it was shown stays.
 */
export async function applyRepair(edits: FileEdits, uri: vscode.Uri): Promise<void> {
  const outcome = await edits.apply({ uri, plan: planRepairEdit }, 'editor');
  if (outcome.kind === 'unchanged') tellSound(uri);
  if (outcome.kind === 'refused') await tellRefusal('repair', uri, outcome);
}

function tellSound(uri: vscode.Uri): void {
  const message = vscode.l10n.t('No repairable encoding errors found in {0}.', nameOf(uri));
  void showInformation(message);
}

async function showDifference(uri: vscode.Uri): Promise<void> {
  const title = vscode.l10n.t('{0} (Stored ↔ Repaired)', nameOf(uri));
  await vscode.commands.executeCommand('vscode.diff', uri, RepairedText.uriOf(uri), title);
}

/** Shows what a repair would change, and makes it once that is wished. */
export async function repairNote(edits: FileEdits, uri: vscode.Uri): Promise<void> {
  const refusal = await whyNotEditable(uri);
  if (refusal) {
    await tellRefusal('repair', uri, refusal);
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const { length } = planEncodingRepair(document.getText());
  if (length === 0) {
    tellSound(uri);
    return;
  }
  await showDifference(uri);
  const repair = vscode.l10n.t('Repair');
  const name = nameOf(uri);
  const question = countedWords(
    length,
    (lines) => vscode.l10n.t('Repair the encoding of {0}? {1} line will change.', name, lines),
    (lines) => vscode.l10n.t('Repair the encoding of {0}? {1} lines will change.', name, lines),
  );
  if ((await showInformation(question, repair)) === repair) await applyRepair(edits, uri);
}

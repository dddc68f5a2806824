/**
 * Repairing the encoding of a note: the difference is shown, and one edit carries it out.
 */

import * as vscode from 'vscode';
import { inertPath, type InertString } from '../../core/text/inertText';
import { planEncodingRepair, planRepairEdit, repairedText } from '../../core/text/repairEncoding';
import type { CommandRegistry } from '../CommandRegistry';
import { countedWords } from '../countedWords';
import { showRefusal } from '../files/EditOutcome';
import type { FileEdits } from '../files/FileEdits';
import { whyNotEditable } from '../files/openForEdit';
import { showInformation } from '../showMessage';
import { GarbledNotes } from './GarbledNotes';

const scheme = 'nexus-journal-repaired';

/** Shows a note as it would be after its encoding is repaired: the right side of the comparison. */
class RepairedText implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #onDidChange = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#onDidChange.event;
  readonly #disposables: readonly vscode.Disposable[] = [
    vscode.workspace.registerTextDocumentContentProvider(scheme, this),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.scheme !== scheme) this.#onDidChange.fire(RepairedText.uriOf(document.uri));
    }),
  ];

  /** The address of the repaired text of a note: the note's own stands in its query. */
  static uriOf(uri: vscode.Uri): vscode.Uri {
    return vscode.Uri.from({ scheme, path: uri.path, query: uri.toString() });
  }

  async provideTextDocumentContent({ query }: vscode.Uri): Promise<string> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(query, true));
    return repairedText(document.getText());
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
    this.#onDidChange.dispose();
  }
}

function nameOf(uri: vscode.Uri): InertString {
  return inertPath(vscode.workspace.asRelativePath(uri));
}

/**
 * Puts the encoding of a note right in one undoable edit, which is left unsaved. The text is read
 * anew, so that what was typed since it was shown stays.
 */
async function applyRepair(edits: FileEdits, uri: vscode.Uri): Promise<void> {
  const outcome = await edits.apply({ uri, plan: planRepairEdit }, 'editor');
  if (outcome.kind === 'unchanged') showSound(uri);
  if (outcome.kind === 'refused') await showRefusal('repair', uri, outcome);
}

function showSound(uri: vscode.Uri): void {
  const message = vscode.l10n.t('No repairable encoding errors found in {0}.', nameOf(uri));
  void showInformation(message);
}

async function showDifference(uri: vscode.Uri): Promise<void> {
  const title = vscode.l10n.t('{0} (Stored ↔ Repaired)', nameOf(uri));
  await vscode.commands.executeCommand('vscode.diff', uri, RepairedText.uriOf(uri), title);
}

/** Shows what a repair would change, and makes it once that is wished. */
async function repairNote(edits: FileEdits, uri: vscode.Uri): Promise<void> {
  const refusal = await whyNotEditable(uri);
  if (refusal) {
    await showRefusal('repair', uri, refusal);
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const { length } = planEncodingRepair(document.getText());
  if (length === 0) {
    showSound(uri);
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

/** The note a command was asked for, else the one in the active tab, in the reader or as text. */
function noteFor(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputTextDiff) return input.original;
  return input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText
    ? input.uri
    : undefined;
}

/** The repair of text that was once read in the wrong encoding: shown first, made when wished. */
export function registerRepair({
  commands,
  edits,
}: {
  readonly commands: CommandRegistry;
  readonly edits: FileEdits;
}): vscode.Disposable {
  const onNote = (run: (uri: vscode.Uri) => Promise<void>) => async (argument: unknown) => {
    const uri = noteFor(argument);
    if (uri !== undefined) await run(uri);
  };
  return vscode.Disposable.from(
    new RepairedText(),
    new GarbledNotes(),
    commands.register(
      'nexusJournal.repairEncoding',
      onNote((uri) => repairNote(edits, uri)),
    ),
    commands.register(
      '_nexusJournal.applyEncodingRepair',
      onNote((uri) => applyRepair(edits, uri)),
    ),
  );
}

import * as vscode from 'vscode';
import { showWarning } from '../showMessage';
import type { Refusal } from './EditOutcome';
import { type EditAct, refusalText } from './refusalText';

/** Shows why a file was not edited, with the file itself where it can be looked at. */
export async function tellRefusal(act: EditAct, uri: vscode.Uri, refusal: Refusal): Promise<void> {
  const text = refusalText(act, uri, refusal);
  const isThere = !['gone', 'not-a-file', 'no-answer', 'unreadable'].includes(refusal.reason);
  const open = vscode.l10n.t('Open as Text');
  const choice = await showWarning(text, ...(isThere ? [open] : []));
  if (choice === open) await vscode.commands.executeCommand('vscode.openWith', uri, 'default');
}

import * as vscode from 'vscode';
import type { InsertableChecklist } from '../../core/insertion/planInsertion';
import { applyInsertion } from './applyInsertion';

/** Puts a checklist at the caret of an editor, or says why not and offers the clipboard instead. */
export async function insertChecklist(
  editor: vscode.TextEditor | undefined,
  checklist: InsertableChecklist,
  log: vscode.LogOutputChannel,
): Promise<void> {
  if (!editor) {
    await offerCopy(checklist, vscode.l10n.t('No text file is open to insert the checklist into.'));
    return;
  }
  const result = await applyInsertion(editor, checklist);
  if (result === 'inserted') return;
  const name = editor.document.uri.path.split('/').at(-1) ?? editor.document.uri.path;
  log.info(`A checklist was not inserted into ${editor.document.uri.toString(true)}: ${result}.`);
  await offerCopy(checklist, reason(result, name));
}

function reason(
  result: Exclude<Awaited<ReturnType<typeof applyInsertion>>, 'inserted'>,
  name: string,
): string {
  switch (result) {
    case 'strict-json':
      return vscode.l10n.t('JSON has no comments, so nothing was inserted into {0}.', name);
    case 'no-comments':
      return vscode.l10n.t('The language of {0} has no comments, so nothing was inserted.', name);
    case 'not-writable':
      return vscode.l10n.t('{0} cannot be written, so nothing was inserted.', name);
  }
}

async function offerCopy(checklist: InsertableChecklist, message: string): Promise<void> {
  const copy = vscode.l10n.t('Copy Checklist');
  if ((await vscode.window.showWarningMessage(message, copy)) !== copy) return;
  await vscode.env.clipboard.writeText(checklist.items.map((item) => `- [ ] ${item}\n`).join(''));
}

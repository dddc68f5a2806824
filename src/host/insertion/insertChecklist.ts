import * as vscode from 'vscode';
import { indentBy, nestItems } from '../../core/insertion/InsertableItem';
import type { InsertableChecklist } from '../../core/insertion/planInsertion';
import { inertText } from '../../core/text/inertText';
import { applyInsertion, type InsertionResult } from './applyInsertion';
import { fileName } from '../fileName';
import { showWarning } from '../showMessage';

/** Puts a checklist at the caret of an editor, or says why not and offers it elsewhere. */
export async function insertChecklist(
  editor: vscode.TextEditor | undefined,
  checklist: InsertableChecklist,
  log: vscode.LogOutputChannel,
  triggers: readonly string[] = [],
): Promise<void> {
  if (!editor) {
    await offerElsewhere(checklist, whyNoEditor());
    return;
  }
  const result = await applyInsertion(editor, checklist, triggers);
  if (result === 'inserted') return;
  log.info(`A checklist was not inserted into ${editor.document.uri.toString(true)}: ${result}.`);
  await offerElsewhere(checklist, reason(result, fileName(editor.document.uri)));
}

/** A file beyond 50 MB is shown, but the editor gives no extension a document of it. */
function whyNoEditor(): string {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText
    ? vscode.l10n.t(
        '{0} is too large for extensions to change, so nothing was inserted.',
        inertText(fileName(input.uri)),
      )
    : vscode.l10n.t('No text file is open to insert the checklist into.');
}

function reason(result: Exclude<InsertionResult, 'inserted'>, name: string): string {
  switch (result) {
    case 'strict-json':
      return vscode.l10n.t(
        'JSON has no comments, so nothing was inserted into {0}.',
        inertText(name),
      );
    case 'no-comments':
      return vscode.l10n.t(
        'The language of {0} has no comments, so nothing was inserted.',
        inertText(name),
      );
    case 'encoding':
      return vscode.l10n.t(
        '{0} is not in the encoding that it was opened with, so nothing was inserted. Choose "Change File Encoding" and "Reopen with Encoding", then try again.',
        inertText(name),
      );
    case 'changed':
      return vscode.l10n.t(
        '{0} was changed while the checklist was being inserted, so nothing was inserted. Try again.',
        inertText(name),
      );
    case 'not-writable':
      return vscode.l10n.t('{0} cannot be written, so nothing was inserted.', inertText(name));
  }
}

async function offerElsewhere(checklist: InsertableChecklist, message: string): Promise<void> {
  const copy = vscode.l10n.t('Copy Checklist');
  const openBeside = vscode.l10n.t('Open Beside');
  const choice = await showWarning(message, copy, openBeside);
  const text = nestItems(checklist.items)
    .map(({ depth, text: item }) => `${indentBy(depth)}- [ ] ${item}\n`)
    .join('');
  if (choice === copy) await vscode.env.clipboard.writeText(text);
  if (choice !== openBeside) return;
  const title = checklist.title === '' ? '' : `# ${checklist.title}\n\n`;
  const document = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: title + text,
  });
  await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
}

import * as vscode from 'vscode';
import { indentBy, nestItems } from '../../core/comments/itemText';
import type { InsertableChecklist } from '../../core/insertion/planInsertion';
import { inertText } from '../../core/text/inertText';
import { applyInsertion, type InsertionRefusal } from './applyInsertion';
import { fileName } from '../renderedDocument';
import { showInformation, showWarning } from '../showMessage';

/** Puts a checklist at the cursor of an editor, or says why not and offers it elsewhere. */
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
  const { uri } = editor.document;
  if (result.kind === 'inserted') {
    showBroken(result.broken, fileName(uri));
    return;
  }
  log.info(`Did not insert a checklist into ${uri.toString(true)}: ${result.reason}.`);
  await offerElsewhere(checklist, reason(result.reason, fileName(uri)));
}

/** Puts a text as a comment above the cursor of an editor, or says why not and offers to copy it. */
export async function insertComment(
  editor: vscode.TextEditor,
  text: string,
  log: vscode.LogOutputChannel,
): Promise<void> {
  const remark = { id: null, title: '', items: [{ text, depth: 0 }] };
  const result = await applyInsertion(editor, remark, [], false);
  const { uri } = editor.document;
  if (result.kind === 'inserted') {
    showBroken(result.broken, fileName(uri));
    return;
  }
  log.info(`Did not insert a comment into ${uri.toString(true)}: ${result.reason}.`);
  const copy = vscode.l10n.t('Copy Takeaway');
  const choice = await showWarning(reason(result.reason, fileName(uri)), copy);
  if (choice === copy) await vscode.env.clipboard.writeText(text);
}

/** Signs named in the message; more would not be read. */
const mostSigns = 4;

/** Says once what stands in the file otherwise than in the note. */
function showBroken(broken: readonly string[], name: string): void {
  if (broken.length === 0) return;
  const signs = broken.slice(0, mostSigns).map((sign) => `"${sign}"`);
  void showInformation(
    vscode.l10n.t(
      'Spaces were added to some character sequences that were inserted into {0}: {1}. Tools interpret these sequences even in comments.',
      inertText(name),
      inertText([...signs, ...(broken.length > mostSigns ? ['…'] : [])].join(', ')),
    ),
  );
}

/** A file beyond 50 MB is shown, but the editor gives no extension a document of it. */
function whyNoEditor(): string {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText
    ? vscode.l10n.t(
        'Unable to insert into {0}: it is too large for extensions to edit.',
        inertText(fileName(input.uri)),
      )
    : vscode.l10n.t(
        'Unable to insert the checklist: no text file is open. Open one, then try again.',
      );
}

function reason(result: InsertionRefusal, name: string): string {
  switch (result) {
    case 'strict-json':
      return vscode.l10n.t('Unable to insert into {0}: JSON has no comments.', inertText(name));
    case 'no-comments':
      return vscode.l10n.t(
        'Unable to insert into {0}: its language has no comments.',
        inertText(name),
      );
    case 'unknown-language':
      return vscode.l10n.t(
        'Unable to insert into {0}: its comment syntax is unknown. Select "Change Language Mode", or install an extension for the language, then try again.',
        inertText(name),
      );
    case 'encoding':
      return vscode.l10n.t(
        'Unable to insert into {0}: it was opened with the wrong encoding. Select "Change File Encoding" and "Reopen with Encoding", then try again.',
        inertText(name),
      );
    case 'changed':
      return vscode.l10n.t(
        'Unable to insert into {0}: it was changed at the same time. Try again.',
        inertText(name),
      );
    case 'not-writable':
      return vscode.l10n.t('Unable to insert into {0}: it cannot be edited.', inertText(name));
  }
}

async function offerElsewhere(checklist: InsertableChecklist, message: string): Promise<void> {
  const copy = vscode.l10n.t('Copy Checklist');
  const openBeside = vscode.l10n.t('Open to the Side');
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

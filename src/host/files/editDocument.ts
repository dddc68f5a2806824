/**
 * Edits of documents that are open, and what shows them while they change.
 */

import * as vscode from 'vscode';
import type { PlanEdit, TextReplacement } from '../../core/text/EditPlan';
import { readerViewType } from '../renderedDocument';
import { type EditOutcome, refused } from './EditOutcome';

/** How often an edit is planned where the text changes in the meantime. */
const mostTries = 3;

/** Carries a plan out in a document, as one edit to undo, and leaves it unsaved. */
export async function editDocument(
  document: vscode.TextDocument,
  plan: PlanEdit,
): Promise<EditOutcome> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { version } = document;
    const planned = plan(document.getText());
    if (planned.kind === 'refuse') return refused(planned.reason);
    if (planned.kind === 'unchanged') return planned;
    if (await applyReplacements(document, planned.replacements)) return { kind: 'edited' };
    if (document.version === version) return refused('failed');
  }
  return refused('changed');
}

async function applyReplacements(
  document: vscode.TextDocument,
  replacements: readonly TextReplacement[],
): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of replacements) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    edit.replace(document.uri, range, text);
  }
  return vscode.workspace.applyEdit(edit);
}

/** Milliseconds after which nothing more is expected of the editor: it usually follows in 300. */
const patience = 5000;

/**
 * Waits until a document has a text, whatever its line ends, as a clean one has soon after its file was
 * written; false where it has not, at last.
 */
export async function holdsText(document: vscode.TextDocument, text: string): Promise<boolean> {
  const wanted = withLineFeeds(text);
  const isThere = (): boolean => withLineFeeds(document.getText()) === wanted;
  if (isThere()) return true;
  const owned: vscode.Disposable[] = [];
  const isFollowed = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), patience);
    owned.push(
      new vscode.Disposable(() => clearTimeout(timer)),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document && isThere()) resolve(true);
      }),
      vscode.workspace.onDidCloseTextDocument((closed) => {
        if (closed === document) resolve(true);
      }),
    );
  });
  for (const one of owned) one.dispose();
  return isFollowed;
}

/**
 * Has the reader in front read its file again at once: until it has, an Undo there would find nothing to
 * take back. In other editors somebody may be typing, which this would throw away.
 */
export async function hurryReader(document: vscode.TextDocument): Promise<void> {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const isReader =
    input instanceof vscode.TabInputCustom &&
    input.viewType === readerViewType &&
    input.uri.toString() === document.uri.toString();
  if (isReader && !document.isDirty)
    await vscode.commands.executeCommand('workbench.action.files.revert');
}

/** Whether a file is open in a tab, in whatever editor. */
export function isShown(uri: vscode.Uri): boolean {
  const address = uri.toString();
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => {
      if (input instanceof vscode.TabInputTextDiff)
        return [input.original, input.modified].some((one) => one.toString() === address);
      const isFile = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom;
      return isFile && input.uri.toString() === address;
    });
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

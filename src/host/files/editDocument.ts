import * as vscode from 'vscode';
import type { PlanEdit, TextReplacement } from '../../core/text/EditPlan';
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

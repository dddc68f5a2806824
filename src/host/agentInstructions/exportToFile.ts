/**
 * An export into a file: planned on what is there, shown, and written as it was shown.
 */

import * as vscode from 'vscode';
import type { MarkerProblem } from '../../core/agentInstructions/exportMarkers';
import type { ExportSource } from '../../core/agentInstructions/ExportSource';
import { planExport } from '../../core/agentInstructions/planExport';
import { planOf, replaceIn, targetGone, type TextReplacement } from '../../core/text/EditPlan';
import { inertPath, inertText, type InertString } from '../../core/text/inertText';
import { createFile } from '../createFile';
import { type EditOutcome, type Refusal, showRefusal } from '../files/EditOutcome';
import type { FileEdits } from '../files/FileEdits';
import { isWorkspaceTrusted } from '../isWorkspaceTrusted';
import { fileName } from '../renderedDocument';
import { showInformation, showWarning } from '../showMessage';
import type { ExportReview } from './ExportReview';

/** A change of a file as it was shown. */
export interface PlannedExport {
  readonly kind: 'planned';
  readonly uri: vscode.Uri;
  /** The text that it was planned on; null where there is no such file. */
  readonly before: string | null;
  readonly replacements: readonly TextReplacement[];
  readonly after: string;
}

/** Plans an export into a file as it is now; `head` stands at the top of a file that is new. */
export async function planFileExport(
  edits: FileEdits,
  uri: vscode.Uri,
  sources: readonly ExportSource[],
  head: string,
): Promise<
  | PlannedExport
  | Refusal
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'damaged'; readonly problem: MarkerProblem }
> {
  const found = await edits.read(uri);
  if (found.kind === 'refused' && found.reason !== 'gone') return found;
  const before = found.kind === 'text' ? found.text : null;
  const plan = planExport(before ?? '', sources);
  if (plan.kind !== 'edit') return plan;
  const { replacements } = plan;
  const after = (before === null ? head : '') + replaceIn(before ?? '', replacements);
  return { kind: 'planned', uri, before, replacements, after };
}

/** Writes an export as it was shown: only if the file still holds the text that it was planned on. */
export async function writeExport(
  edits: FileEdits,
  { after, before, replacements, uri }: PlannedExport,
): Promise<EditOutcome> {
  if (before !== null)
    return edits.apply(
      { uri, plan: (text) => (text === before ? planOf(replacements) : targetGone) },
      'file',
    );
  await createFile(uri, after);
  return { kind: 'written' };
}

/** Exports sections into a file once the user has seen what changes, or says why that is not possible. */
export async function exportToFile(
  { edits, review }: { readonly edits: FileEdits; readonly review: ExportReview },
  uri: vscode.Uri,
  sources: readonly ExportSource[],
  head = '',
): Promise<void> {
  if (!(await mayWrite())) return;
  const plan = await planFileExport(edits, uri, sources, head);
  switch (plan.kind) {
    case 'refused':
      await showRefusal('export', uri, plan);
      return;
    case 'damaged':
      await showMarkerProblem(uri, plan.problem);
      return;
    case 'unchanged':
      void showInformation(vscode.l10n.t('{0} is up to date.', inertText(fileName(uri))));
      return;
    case 'planned':
  }
  const { after, before } = plan;
  if (!(await review.ask({ uri, after, isNew: before === null }))) return;
  const outcome = await writeExport(edits, plan);
  if (outcome.kind === 'refused') await showRefusal('export', uri, outcome);
  else await vscode.window.showTextDocument(uri, { preview: false });
}

/** Whether files of the workspace may be written; says why not. */
async function mayWrite(): Promise<boolean> {
  if (isWorkspaceTrusted()) return true;
  const manage = vscode.l10n.t('Manage Workspace Trust');
  const message = vscode.l10n.t(
    'Unable to export in Restricted Mode. Trust this workspace, then try again.',
  );
  if ((await showWarning(message, manage)) === manage)
    await vscode.commands.executeCommand('workbench.trust.manage');
  return false;
}

/** Says what is wrong with a marker and what to do, and leads to its line. */
export async function showMarkerProblem(uri: vscode.Uri, problem: MarkerProblem): Promise<void> {
  const go = vscode.l10n.t('Go to Line');
  const file = inertPath(vscode.workspace.asRelativePath(uri));
  if ((await showWarning(markerProblemText(file, problem), go)) !== go) return;
  const at = new vscode.Position(problem.line, 0);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at) });
}

function markerProblemText(file: InertString, { damage, line }: MarkerProblem): string {
  const number = line + 1;
  switch (damage) {
    case 'malformed':
      return vscode.l10n.t(
        'Unable to export to {0}: the export marker on line {1} was changed. Undo the change or delete the line, then try again.',
        file,
        number,
      );
    case 'unclosed':
      return vscode.l10n.t(
        'Unable to export to {0}: the export that begins on line {1} has no end marker. Restore the end marker or delete the line, then try again.',
        file,
        number,
      );
    case 'unopened':
      return vscode.l10n.t(
        'Unable to export to {0}: the end marker on line {1} has no matching start marker. Restore the start marker or delete the line, then try again.',
        file,
        number,
      );
    case 'nested':
      return vscode.l10n.t(
        'Unable to export to {0}: an export begins on line {1} inside another one. Move it out of the other one, then try again.',
        file,
        number,
      );
    case 'duplicate':
      return vscode.l10n.t(
        'Unable to export to {0}: the section on line {1} is exported twice. Delete one of the two, with its markers, then try again.',
        file,
        number,
      );
  }
}

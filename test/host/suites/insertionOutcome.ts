import type * as vscode from 'vscode';
import type { InsertableChecklist } from '../../../src/core/insertion/planInsertion';
import { applyInsertion } from '../../../src/host/insertion/applyInsertion';

/** Inserts a checklist; gives `inserted`, or the reason why it was not. */
export async function insertionOutcome(
  editor: vscode.TextEditor,
  checklist: InsertableChecklist,
): Promise<string> {
  const result = await applyInsertion(editor, checklist);
  return result.kind === 'inserted' ? result.kind : result.reason;
}

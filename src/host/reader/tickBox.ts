import * as vscode from 'vscode';
import { planTick } from '../../core/rendering/planTick';
import type { KeptTick } from '../../shared/protocol';

/** What became of a click on a task box. */
export type TickOutcome = 'ticked' | 'moved' | 'refused';

/**
 * Sets or clears one task box of a document, in one undoable edit of one character. A document that
 * had no unsaved changes is saved again; `moved` means the box could not be told from others.
 */
export async function tickBox(
  document: vscode.TextDocument,
  line: number,
  { text, done }: KeptTick,
): Promise<TickOutcome> {
  const lines = document.getText().split(/\r\n|\r|\n/);
  const place = planTick(lines, { line, text });
  if (!place) return 'moved';
  const wasSaved = !document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(place.line, place.character, place.line, place.character + 1),
    done ? 'x' : ' ',
  );
  if (!(await vscode.workspace.applyEdit(edit))) return 'refused';
  if (wasSaved) await document.save();
  return 'ticked';
}

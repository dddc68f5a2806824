import * as vscode from 'vscode';
import { readItemLine } from '../../core/checklists/findChecklists';
import { checklistSettings } from '../settings/ChecklistSettings';
import { itemAt, tickEdit } from './ticking';

const kind = vscode.CodeActionKind.RefactorRewrite.append('tick');

/** Offers on the line of an item to tick it or to take its tick away. */
export class TickActions implements vscode.CodeActionProvider {
  /** What the editor is told in advance. */
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [kind],
  };

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const { line } = range.start;
    const { text } = document.lineAt(line);
    // Asked at every move of the caret: most lines hold no box.
    if (text.length > 1000 || !readItemLine(text, line)) return [];
    if (!checklistSettings(document).codeActions) return [];
    const item = itemAt(document, line);
    if (!item) return [];
    const title = item.done
      ? vscode.l10n.t('Untick Checklist Item')
      : vscode.l10n.t('Tick Checklist Item');
    const action = new vscode.CodeAction(title, kind);
    action.edit = tickEdit(document, [item], !item.done);
    return [action];
  }
}

import * as vscode from 'vscode';
import { readItemLine } from '../../core/checklists/findChecklists';
import { checklistSettings } from '../settings/ChecklistSettings';
import { itemsAt } from './ticking';

const kind = vscode.CodeActionKind.RefactorRewrite.append('tick');

/** Offers on the line of an item to check or uncheck it. */
export class TickActions implements vscode.CodeActionProvider {
  /** What the editor is told in advance. */
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [kind],
  };

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const { line } = range.start;
    const { text } = document.lineAt(line);
    // Asked at every move of the cursor: most lines hold no box.
    if (text.length > 1000 || !readItemLine(text, line)) return [];
    if (!checklistSettings(document).codeActions) return [];
    const [item] = itemsAt(document, [line]);
    if (!item) return [];
    const title = item.done
      ? vscode.l10n.t('Uncheck Checklist Item')
      : vscode.l10n.t('Check Checklist Item');
    const action = new vscode.CodeAction(title, kind);
    // A command, not an edit: it refuses what must not be edited, and says why.
    action.command = {
      title,
      command: '_nexusJournal.tickLine',
      arguments: [
        document.uri,
        { line: item.line, text: item.text, ...(item.list && { list: item.list }) },
        !item.done,
      ],
    };
    return [action];
  }
}

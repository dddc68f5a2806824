import * as vscode from 'vscode';
import { findChecklists, readItemLine } from '../../core/checklists/findChecklists';
import { progressOf } from '../../core/checklists/progress';
import type { CommandRegistry } from '../CommandRegistry';
import { itemAt, tickEdit } from './ticking';
import { showInformation, showWarning } from '../showMessage';

/** Registers ticking by command and keyboard, and tells the keyboard when the caret is on an item. */
export function registerTicking(commands: CommandRegistry): vscode.Disposable {
  return vscode.Disposable.from(
    new ItemContext(),
    commands.register('nexusJournal.tickItem', () => tickAtCarets()),
    commands.register('nexusJournal.tickNext', () => tickNext()),
  );
}

/** Ticks the items at the carets; when all are done, takes the ticks away. One undo step. */
async function tickAtCarets(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const lines = (editor?.selections ?? []).flatMap(({ start, end }) =>
    Array.from({ length: end.line - start.line + 1 }, (_, at) => start.line + at),
  );
  const items = editor
    ? [...new Set(lines)].flatMap((line) => itemAt(editor.document, line) ?? [])
    : [];
  const byLine = new Map(items.map((item) => [item.line, item]));
  if (!editor || byLine.size === 0) {
    void showInformation(vscode.l10n.t('There is no checklist item at the caret.'));
    return;
  }
  const done = items.some((item) => !item.done);
  await carryOut(tickEdit(editor.document, [...byLine.values()], done));
}

/** Ticks the first open item of the checklist at the caret, or of the first one in the file. */
async function tickNext(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const found = editor ? findChecklists(editor.document.getText()) : [];
  const line = editor?.selection.active.line ?? 0;
  const own = found.find((one) => one.line <= line && line <= one.endLine);
  const open = [...(own ? [own] : []), ...found].map(({ items }) => progressOf(items).next);
  const next = open.find((item) => item !== undefined);
  if (!editor || !next) {
    void showInformation(
      vscode.l10n.t('There is no open item of an inserted checklist in this file.'),
    );
    return;
  }
  await carryOut(tickEdit(editor.document, [next], true));
}

async function carryOut(edit: vscode.WorkspaceEdit): Promise<void> {
  if (await vscode.workspace.applyEdit(edit)) return;
  void showWarning(vscode.l10n.t('The file cannot be written, so nothing was ticked.'));
}

/** Keeps the context key `nexusJournal.onItem` in step with the caret. */
class ItemContext implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable;
  #onItem = false;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#tell(textEditor)),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#tell(editor)),
    );
    this.#tell(vscode.window.activeTextEditor);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #tell(editor: vscode.TextEditor | undefined): void {
    const line = editor?.selection.active.line ?? 0;
    const text = editor?.document.lineAt(line).text ?? '';
    const onItem = text.length < 1000 && readItemLine(text, line) !== null;
    if (onItem === this.#onItem) return;
    this.#onItem = onItem;
    void vscode.commands.executeCommand('setContext', 'nexusJournal.onItem', onItem);
  }
}

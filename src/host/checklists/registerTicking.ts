import * as vscode from 'vscode';
import { findChecklists, readItemLine } from '../../core/checklists/findChecklists';
import type { ListedItem } from '../../core/checklists/planItemEdit';
import { progressOf } from '../../core/checklists/progress';
import type { CommandRegistry } from '../CommandRegistry';
import type { FileEdits } from '../files/FileEdits';
import { tellRefusal } from '../files/tellRefusal';
import { showInformation } from '../showMessage';
import { itemsAt, tickItems } from './ticking';

/** Registers ticking by command and keyboard, and tells the keyboard when the caret is on an item. */
export function registerTicking(commands: CommandRegistry, edits: FileEdits): vscode.Disposable {
  return vscode.Disposable.from(
    new ItemContext(),
    commands.register('nexusJournal.tickItem', () => tickAtCarets(edits)),
    commands.register('nexusJournal.tickNext', () => tickNext(edits)),
  );
}

/** Checks the items at the cursors; when all are done, unchecks them. One undo step. */
async function tickAtCarets(edits: FileEdits): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const lines = (editor?.selections ?? []).flatMap(({ start, end }) =>
    Array.from({ length: end.line - start.line + 1 }, (_, at) => start.line + at),
  );
  const items = editor ? itemsAt(editor.document, [...new Set(lines)]) : [];
  const byLine = new Map(items.map((item) => [item.line, item]));
  if (!editor || byLine.size === 0) {
    void showInformation(vscode.l10n.t('There is no checklist item at the cursor.'));
    return;
  }
  const done = items.some((item) => !item.done);
  await carryOut(edits, editor.document, [...byLine.values()], done);
}

/** Checks the first open item of the checklist at the cursor, or of the first one in the file. */
async function tickNext(edits: FileEdits): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const found = editor ? findChecklists(editor.document.getText()) : [];
  const line = editor?.selection.active.line ?? 0;
  const own = found.find((one) => one.line <= line && line <= one.endLine);
  const next = [...(own ? [own] : []), ...found]
    .flatMap(({ id, items }): ListedItem[] => {
      const open = progressOf(items).next;
      return open ? [{ ...open, list: { kind: 'inserted', id } }] : [];
    })
    .at(0);
  if (!editor || !next) {
    void showInformation(
      vscode.l10n.t('There is no open item of an inserted checklist in this file.'),
    );
    return;
  }
  await carryOut(edits, editor.document, [next], true);
}

async function carryOut(
  edits: FileEdits,
  { uri }: vscode.TextDocument,
  items: readonly ListedItem[],
  done: boolean,
): Promise<void> {
  const outcome = await tickItems(edits, uri, items, { done, target: 'editor' });
  if (outcome.kind === 'refused') await tellRefusal('check', uri, outcome);
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

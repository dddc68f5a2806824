import * as vscode from 'vscode';
import { findChecklists, readItemLine } from '../../core/checklists/findChecklists';
import { type ListedItem, listItems, progressOf } from '../../core/checklists/planItemEdit';
import type { CommandRegistry } from '../CommandRegistry';
import { showRefusal } from '../files/EditOutcome';
import type { FileEdits } from '../files/FileEdits';
import { renderedDocument } from '../renderedDocument';
import { showInformation } from '../showMessage';
import { chooseItem, itemsAt, setItems } from './checkItems';

/** Registers checking by command and keyboard, and sets the context of the shortcut while the cursor is on an item. */
export function registerChecking(commands: CommandRegistry, edits: FileEdits): vscode.Disposable {
  return vscode.Disposable.from(
    new ItemContext(),
    commands.register('nexusJournal.toggleItem', () => toggleAtCursors(edits)),
    commands.register('nexusJournal.completeNextItem', () => completeNext(edits)),
  );
}

/** Checks the items at the cursors; when all are done, unchecks them. One undo step. */
async function toggleAtCursors(edits: FileEdits): Promise<void> {
  const rendered = renderedDocument();
  if (rendered) {
    await toggleChosen(edits, rendered);
    return;
  }
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

/** Checks or unchecks an item of a document without a cursor, which is asked for. */
async function toggleChosen(edits: FileEdits, document: vscode.TextDocument): Promise<void> {
  const items = listItems(document.getText());
  if (items.length === 0) {
    void showInformation(vscode.l10n.t('There is no checklist in this note.'));
    return;
  }
  const item = await chooseItem(document, items);
  if (item) await carryOut(edits, document, [item], !item.done);
}

/** Checks the first open item of the checklist at the cursor, or of the first one in the file. */
async function completeNext(edits: FileEdits): Promise<void> {
  const rendered = renderedDocument();
  const editor = vscode.window.activeTextEditor;
  const document = rendered ?? editor?.document;
  const next = document && nextItem(document, rendered ? 0 : (editor?.selection.active.line ?? 0));
  if (document && next) await carryOut(edits, document, [next], true);
  else void showInformation(vscode.l10n.t('There are no open checklist items in this file.'));
}

/** The item to check next; in Markdown the task lists count too, once no inserted checklist is open. */
function nextItem(document: vscode.TextDocument, line: number): ListedItem | undefined {
  const text = document.getText();
  const found = findChecklists(text);
  const own = found.find((one) => one.line <= line && line <= one.endLine);
  const [next] = [...(own ? [own] : []), ...found].flatMap(({ id, items }): ListedItem[] => {
    const open = progressOf(items).next;
    return open ? [{ ...open, list: { kind: 'inserted', id } }] : [];
  });
  if (next || document.languageId !== 'markdown') return next;
  const open = listItems(text).filter(({ done }) => !done);
  return open.find((item) => item.line >= line) ?? open[0];
}

async function carryOut(
  edits: FileEdits,
  { uri }: vscode.TextDocument,
  items: readonly ListedItem[],
  done: boolean,
): Promise<void> {
  const outcome = await setItems(edits, uri, items, { done, target: 'editor' });
  if (outcome.kind === 'refused') await showRefusal('check', uri, outcome);
}

/** Keeps the context key `nexusJournal.onItem` in step with the cursor. */
class ItemContext implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable;
  #onItem = false;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) =>
        this.#updateContext(textEditor),
      ),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#updateContext(editor)),
    );
    this.#updateContext(vscode.window.activeTextEditor);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #updateContext(editor: vscode.TextEditor | undefined): void {
    const line = editor?.selection.active.line ?? 0;
    const text = editor?.document.lineAt(line).text ?? '';
    const onItem = text.length < 1000 && readItemLine(text, line) !== null;
    if (onItem === this.#onItem) return;
    this.#onItem = onItem;
    void vscode.commands.executeCommand('setContext', 'nexusJournal.onItem', onItem);
  }
}

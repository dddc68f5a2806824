/**
 * Checking items of a file: which one, by the file as it is now, and as an action of a lens or a light bulb.
 */

import * as vscode from 'vscode';
import { findChecklists, type FoundItem, readItemLine } from '../../core/checklists/findChecklists';
import {
  type ListedItem,
  type ListedState,
  planItemEdit,
} from '../../core/checklists/planItemEdit';
import { inertText, literalLabel } from '../../core/text/inertText';
import { chooseRow, type PickerChoice } from '../PickerRow';
import type { EditOutcome } from '../files/EditOutcome';
import type { FileEdits } from '../files/FileEdits';
import type { EditTarget } from '../files/prepareEdit';
import { fileName } from '../renderedDocument';
import { readChecklistSettings } from '../settings/FeatureSettings';

interface ItemRow extends PickerChoice {
  readonly item: ListedState;
}

/** Asks for an item of a document whose editor gives no cursor, the open ones first. */
export async function chooseItem(
  { uri }: vscode.TextDocument,
  items: readonly ListedState[],
): Promise<ListedState | undefined> {
  const rows = items.map((item): ItemRow => ({
    item,
    label: literalLabel(item.text),
    description: literalLabel(item.list?.kind === 'note' ? (item.list.title ?? '') : ''),
    iconPath: new vscode.ThemeIcon(item.done ? 'pass-filled' : 'circle-large-outline'),
  }));
  const open = rows.filter(({ item }) => !item.done);
  const done = rows.filter(({ item }) => item.done);
  const row = await chooseRow([...open, ...done], {
    title: vscode.l10n.t('Toggle an Item of {0}', inertText(fileName(uri))),
    placeHolder: vscode.l10n.t('Select an item'),
    matchOnDescription: true,
  });
  return row?.item;
}

/** An item of a file, and the inserted checklist it stands in, if any. */
type ItemInFile = FoundItem & Pick<ListedItem, 'list'>;

/**
 * The items with a box that some lines belong to, wrapped ones by any of their lines. The checklists of the
 * document are looked for once.
 */
export function itemsAt(
  document: vscode.TextDocument,
  lines: readonly number[],
): readonly ItemInFile[] {
  const listed = new Map<number, ItemInFile>();
  for (const { id, items } of findChecklists(document.getText())) {
    for (const item of items) {
      const own: ItemInFile = { ...item, list: { kind: 'inserted', id } };
      for (let line = item.line; line <= item.endLine; line += 1) listed.set(line, own);
    }
  }
  return lines.flatMap(
    (line) => listed.get(line) ?? readItemLine(document.lineAt(line).text, line) ?? [],
  );
}

/** How items are wanted, and where that is written. */
interface ItemChange {
  readonly done: boolean;
  readonly target: EditTarget;
}

/** Checks or unchecks items of a file that may have changed since they were listed: all, or none. */
export function setItems(
  edits: FileEdits,
  uri: vscode.Uri,
  items: readonly ListedItem[],
  { done, target }: ItemChange,
): Promise<EditOutcome> {
  return edits.apply({ uri, plan: (text) => planItemEdit(text, items, done) }, target);
}

const kind = vscode.CodeActionKind.RefactorRewrite.append('checklist');

/** Offers on the line of an item to check or uncheck it. */
export class ChecklistActions implements vscode.CodeActionProvider {
  /** What the editor is told in advance. */
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [kind],
  };

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const { line } = range.start;
    const { text } = document.lineAt(line);
    // Asked at every move of the cursor: most lines hold no box.
    if (text.length > 1000 || !readItemLine(text, line)) return [];
    if (!readChecklistSettings(document).codeActions) return [];
    const [item] = itemsAt(document, [line]);
    if (!item) return [];
    const title = item.done
      ? vscode.l10n.t('Uncheck Checklist Item')
      : vscode.l10n.t('Check Checklist Item');
    const action = new vscode.CodeAction(title, kind);
    // A command, not an edit: it refuses what must not be edited, and says why.
    action.command = {
      title,
      command: '_nexusJournal.setChecklistItem',
      arguments: [
        document.uri,
        { line: item.line, text: item.text, ...(item.list && { list: item.list }) },
        !item.done,
      ],
    };
    return [action];
  }
}

import * as vscode from 'vscode';
import type { ListedState } from '../../core/checklists/planItemEdit';
import { inertText, literalLabel } from '../../core/text/inertText';
import { fileName } from '../fileName';
import { chooseRow, type PickerChoice } from '../PickerRow';

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

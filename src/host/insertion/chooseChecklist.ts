import * as vscode from 'vscode';
import type { FileContext } from '../../core/checklists/FileContext';
import { type Fit, fitOf } from '../../core/checklists/fitOf';
import { itemKey } from '../../core/checklists/itemKey';
import type { InsertableItem } from '../../core/insertion/InsertableItem';
import { inertText } from '../../core/text/inertText';
import { literalLabel } from '../../core/text/literalLabel';
import { chooseRow, chooseRows, type PickerRow } from '../PickerRow';
import type { OfferedChecklist } from './OfferedChecklist';

type ChecklistRow = PickerRow & { readonly offered?: OfferedChecklist };

/** Asks for a checklist, those that suit the file first; undefined when the user turns away. */
export async function chooseChecklist(
  offered: Promise<readonly OfferedChecklist[]>,
  file: FileContext | null,
): Promise<OfferedChecklist | undefined> {
  const chosen = await chooseRow<ChecklistRow>(
    offered.then((all): ChecklistRow[] => rows(all, file)),
    {
      title: vscode.l10n.t('Insert Checklist'),
      placeHolder: vscode.l10n.t('Choose a checklist'),
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  return chosen?.offered;
}

/**
 * Asks which items of a checklist apply; those that the file holds already are marked and not ticked.
 * Undefined when none applies or the user turns away.
 */
export async function chooseItems(
  title: string,
  items: readonly InsertableItem[],
  present: ReadonlySet<string>,
): Promise<readonly InsertableItem[] | undefined> {
  const chosen = await chooseRows(
    items.map((item) => {
      const isPresent = present.has(itemKey(item.text));
      const description = isPresent ? vscode.l10n.t('already in this file') : '';
      return {
        item,
        label: literalLabel(item.text),
        description: literalLabel(description),
        picked: !isPresent,
      };
    }),
    {
      title: vscode.l10n.t('Insert Checklist: {0}', inertText(title)),
      placeHolder: vscode.l10n.t('Untick what does not apply'),
      matchOnDescription: true,
    },
  );
  return chosen && chosen.length > 0 ? chosen.map(({ item }) => item) : undefined;
}

function rows(offered: readonly OfferedChecklist[], file: FileContext | null): ChecklistRow[] {
  if (file === null) return offered.map((one) => row(one, null));
  const judged = offered.map((one) => ({ one, fit: fitOf(one.subject, file) }));
  const fitting = judged
    .filter(({ fit }) => fit.score > 0)
    .sort((left, right) => right.fit.score - left.fit.score);
  const others = judged.filter(({ fit }) => fit.score === 0);
  const name = file.path.split('/').at(-1) ?? file.path;
  return [
    ...separated(vscode.l10n.t('Fitting {0}', inertText(name)), fitting),
    ...separated(vscode.l10n.t('Other checklists'), others),
  ];
}

function separated(
  label: string,
  judged: readonly { readonly one: OfferedChecklist; readonly fit: Fit }[],
): ChecklistRow[] {
  if (judged.length === 0) return [];
  return [
    { label, kind: vscode.QuickPickItemKind.Separator },
    ...judged.map(({ one, fit }) => row(one, fit)),
  ];
}

function row(offered: OfferedChecklist, fit: Fit | null): ChecklistRow {
  const { checklist, isGeneric, placed } = offered;
  const count = vscode.l10n.t('{0} items', checklist.items.length);
  const parts = [...(isGeneric ? [] : [placed.note.title]), count, ...why(fit)];
  return {
    offered,
    label: literalLabel(checklist.title),
    description: literalLabel(parts.join(' · ')),
    iconPath: new vscode.ThemeIcon('checklist'),
  };
}

function why(fit: Fit | null): string[] {
  switch (fit?.reason?.kind) {
    case 'path':
      return [vscode.l10n.t('fits {0}', inertText(fit.reason.value))];
    case 'import':
      return [vscode.l10n.t('this file uses {0}', inertText(fit.reason.value))];
    case 'language':
      return [vscode.l10n.t('for {0}', inertText(fit.reason.value))];
    case undefined:
      return [];
  }
}

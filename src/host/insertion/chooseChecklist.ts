/**
 * The questions before an insertion: which checklist, which of its items, and what if it stands there already.
 */

import * as vscode from 'vscode';
import type { ActiveFile } from '../../core/activeFile/ActiveFile';
import type { Fit } from '../../core/activeFile/fits';
import { itemKey } from '../../core/checklists/ItemBullets';
import type { FoundChecklist } from '../../core/checklists/findChecklists';
import { progressOf } from '../../core/checklists/planItemEdit';
import type { InsertableItem } from '../../core/comments/itemText';
import {
  type OfferedChecklist,
  rankChecklists,
  type RankedChecklist,
} from '../../core/insertion/OfferedChecklist';
import { inertText, joinedLabel, literalLabel } from '../../core/text/inertText';
import { chooseRow, chooseRows, type PickerChoice, type PickerRow } from '../PickerRow';
import { fitReasonText } from '../describeDocument';
import { countedWords, itemCount, numberWords } from '../countedWords';

type ChecklistRow = PickerRow & { readonly offered?: OfferedChecklist };

/** Asks for a checklist, those that suit the file first; undefined when the user turns away. */
export async function chooseChecklist(
  offered: Promise<readonly OfferedChecklist[]>,
  file: ActiveFile | null,
): Promise<OfferedChecklist | undefined> {
  const chosen = await chooseRow<ChecklistRow>(
    offered.then((all): ChecklistRow[] => rows(all, file)),
    {
      title: vscode.l10n.t('Insert Checklist'),
      placeHolder: vscode.l10n.t('Select a checklist'),
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  return chosen?.offered;
}

/**
 * Asks which items of a checklist apply; those that the file holds already are marked and not selected.
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
      placeHolder: vscode.l10n.t("Clear the items that don't apply"),
      matchOnDescription: true,
    },
  );
  return chosen && chosen.length > 0 ? chosen.map(({ item }) => item) : undefined;
}

function rows(offered: readonly OfferedChecklist[], file: ActiveFile | null): ChecklistRow[] {
  const judged = rankChecklists(offered, file);
  if (file === null) return judged.map(({ one }) => row(one, null));
  return [
    ...separated(
      vscode.l10n.t('Suggested for {0}', inertText(file.name)),
      judged.filter(({ fit }) => fit !== null),
    ),
    ...separated(
      vscode.l10n.t('Other checklists'),
      judged.filter(({ fit }) => fit === null),
    ),
  ];
}

function separated(label: string, judged: readonly RankedChecklist[]): ChecklistRow[] {
  if (judged.length === 0) return [];
  return [
    { label, kind: vscode.QuickPickItemKind.Separator },
    ...judged.map(({ one, fit }) => row(one, fit)),
  ];
}

function row(offered: OfferedChecklist, fit: Fit | null): ChecklistRow {
  const { checklist, isGeneric, placed } = offered;
  const { length } = checklist.items;
  const parts = [
    ...(isGeneric ? [] : [placed.note.title]),
    itemCount(length),
    ...(fit?.reason ? [fitReasonText(fit.reason)] : []),
  ];
  return {
    offered,
    label: literalLabel(checklist.title),
    description: joinedLabel(parts, ' · '),
    iconPath: new vscode.ThemeIcon('checklist'),
  };
}

/** What to do about a checklist that the file holds already. */
export type PresentChoice = 'go' | 'complete' | 'again';

/** Asks what to do; undefined when the user turns away. */
export async function chooseWhenPresent(
  found: FoundChecklist,
  missing: number,
): Promise<PresentChoice | undefined> {
  const { done, total } = progressOf(found.items);
  const rows: (PickerChoice & { readonly choice: PresentChoice })[] = [
    {
      choice: 'go',
      label: literalLabel(vscode.l10n.t('Go to Checklist')),
      description: literalLabel(
        vscode.l10n.t(
          'line {0}, {1} of {2} done',
          found.line + 1,
          numberWords(done),
          numberWords(total),
        ),
      ),
      iconPath: new vscode.ThemeIcon('go-to-file'),
    },
    {
      choice: 'complete',
      label: literalLabel(vscode.l10n.t('Add Missing Items')),
      description: literalLabel(
        countedWords(
          missing,
          (items) => vscode.l10n.t('{0} item is missing', items),
          (items) => vscode.l10n.t('{0} items are missing', items),
        ),
      ),
      iconPath: new vscode.ThemeIcon('list-ordered'),
    },
    {
      choice: 'again',
      label: literalLabel(vscode.l10n.t('Insert Again')),
      description: literalLabel(vscode.l10n.t('at the cursor')),
      iconPath: new vscode.ThemeIcon('add'),
    },
  ];
  const chosen = await chooseRow(
    rows.filter(({ choice }) => choice !== 'complete' || (missing > 0 && total > 0)),
    {
      title: vscode.l10n.t('Insert Checklist: {0}', inertText(found.title)),
      placeHolder: vscode.l10n.t('This checklist is already in the file'),
    },
  );
  return chosen?.choice;
}

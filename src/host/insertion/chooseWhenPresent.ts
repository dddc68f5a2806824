import * as vscode from 'vscode';
import type { FoundChecklist } from '../../core/checklists/findChecklists';
import { progressOf } from '../../core/checklists/planItemEdit';
import { inertText, literalLabel } from '../../core/text/inertText';
import { countedWords, numberWords } from '../countedWords';
import { chooseRow, type PickerChoice } from '../PickerRow';

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

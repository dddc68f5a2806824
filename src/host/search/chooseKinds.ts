import * as vscode from 'vscode';
import type { RowKind } from '../../core/search/SearchRow';
import { literalLabel } from '../../core/text/inertText';
import { chooseRows, type PickerChoice } from '../PickerRow';
import { rowIcons } from './SearchItem';
import type { KindSwitch, SearchScope } from './SearchScope';

/** Asks which kinds of rows the search shows; nothing changes when the user turns away. */
export async function chooseKinds(scope: SearchScope): Promise<void> {
  const chosen = await chooseRows(
    kindRows().map((row) => ({ ...row, picked: scope.shows(row.name) })),
    {
      title: vscode.l10n.t('Filter by Kind'),
      placeHolder: vscode.l10n.t('Select the kinds of results to show'),
    },
  );
  if (chosen) scope.show(chosen.map(({ name }) => name));
}

function kindRows(): (PickerChoice & { readonly name: KindSwitch })[] {
  return [
    kindRow('takeaways', 'lesson', vscode.l10n.t('Takeaways')),
    kindRow('challenges', 'challenge', vscode.l10n.t('Challenges')),
    kindRow('pitfalls', 'pitfall', vscode.l10n.t('Pitfalls')),
    kindRow('notes', 'note', vscode.l10n.t('Short notes')),
    kindRow('items', 'item', vscode.l10n.t('Checklist items')),
    kindRow('entries', 'entry', vscode.l10n.t('Entries')),
    kindRow('headings', 'heading', vscode.l10n.t('Headings')),
  ];
}

function kindRow(
  name: KindSwitch,
  kind: RowKind,
  label: string,
): PickerChoice & { readonly name: KindSwitch } {
  return {
    name,
    label: literalLabel(label),
    iconPath: new vscode.ThemeIcon(rowIcons[kind]),
  };
}

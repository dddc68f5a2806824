import * as vscode from 'vscode';
import type { TakeawayRow } from '../../core/search/takeawayRows';
import type { JournalStore } from '../journal/JournalStore';
import { keepOrder } from '../keepOrder';
import type { RegisteredReader } from '../reader/registerReader';
import type { TakeawayIndex } from './TakeawayIndex';

/** Rows shown at most: nobody reads further, and the picker grows slow. */
const shownRows = 200;

interface RowItem extends vscode.QuickPickItem {
  readonly row?: TakeawayRow;
}

/** Lets the user type towards a takeaway and opens its note at its line. */
export async function searchTakeaways(deps: {
  readonly index: TakeawayIndex;
  readonly reader: RegisteredReader;
  readonly store: JournalStore;
}): Promise<void> {
  const { index, reader, store } = deps;
  const row = await pickRow(index, store);
  if (!row) return;
  const placed = store.find(row.noteKey);
  if (!placed) throw new Error(vscode.l10n.t('The note "{0}" is no longer there.', row.noteTitle));
  await reader.open(store.uriOf(placed), { place: { line: row.line } });
}

function pickRow(index: TakeawayIndex, store: JournalStore): Promise<TakeawayRow | undefined> {
  const picker = keepOrder(vscode.window.createQuickPick<RowItem>());
  const refresh = (): void => {
    picker.busy = !store.loaded;
    picker.items = items(index, picker.value, store.loaded);
  };
  picker.title = vscode.l10n.t('Search Takeaways');
  picker.placeholder = vscode.l10n.t('Words you remember, in any order');
  return new Promise((resolve) => {
    const subscriptions = vscode.Disposable.from(
      picker,
      store.onDidChange(refresh),
      picker.onDidChangeValue(refresh),
      picker.onDidAccept(() => {
        const row = picker.selectedItems[0]?.row;
        if (!row) return;
        resolve(row);
        picker.hide();
      }),
      picker.onDidHide(() => {
        resolve(undefined);
        subscriptions.dispose();
      }),
    );
    refresh();
    picker.show();
    void store.load();
  });
}

function items(index: TakeawayIndex, query: string, loaded: boolean): RowItem[] {
  const rows = index.rows(query, shownRows);
  if (rows.length > 0) return rows.map(rowItem);
  const { takeaways, notes } = index.extent;
  const label = loaded
    ? vscode.l10n.t('Nothing found in {0} takeaways of {1} notes', takeaways, notes)
    : vscode.l10n.t('Still reading: {0} takeaways of {1} notes so far', takeaways, notes);
  return [{ label, alwaysShow: true }];
}

function rowItem(row: TakeawayRow): RowItem {
  const places = [row.noteTitle, row.section].filter((place) => place !== null);
  return {
    row,
    label: row.text,
    detail: [...new Set(places)].join(' · '),
    iconPath: new vscode.ThemeIcon(row.kind === 'challenge' ? 'flame' : 'lightbulb'),
    alwaysShow: true,
  };
}

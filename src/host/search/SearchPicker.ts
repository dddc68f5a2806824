import * as vscode from 'vscode';
import type { SearchRow } from '../../core/search/SearchRow';
import { keepOrder, createPicker } from '../PickerRow';
import { readSearchSettings } from '../settings/FeatureSettings';
import { chooseKinds } from './chooseKinds';
import { NotePreview } from './NotePreview';
import type { ResultLocation } from './RowActions';
import { type ActionButton, type RowAction, type TitleAction, titleButtons } from './searchButtons';
import type { SearchDeps } from './SearchDeps';
import type { SearchItem } from './SearchItem';
import { SearchRows } from './SearchRows';

/** How a search in the picker ended: with rows to open or insert, a view to fill, or nothing. */
export type SearchOutcome =
  | { readonly type: 'open'; readonly place: ResultLocation; readonly toSide: boolean }
  | { readonly type: 'insert'; readonly rows: readonly SearchRow[] }
  | { readonly type: 'showAll' }
  | { readonly type: 'nothing' };

/** One search in the picker, from its first letter until something is chosen or Esc is pressed. */
export class SearchPicker {
  readonly #deps: SearchDeps;
  readonly #picker = keepOrder(createPicker<SearchItem>());
  readonly #preview: NotePreview;
  readonly #rows: SearchRows;
  /** Rows chosen in the mode for several, which stay while the query changes. */
  readonly #chosen = new Map<string, SearchItem>();
  readonly #previews = readSearchSettings().preview;
  #query = '';
  /** Whether another picker stands in the place of this one for a while. */
  #givesWay = false;
  #end: (outcome: SearchOutcome) => void = () => undefined;

  constructor(deps: SearchDeps) {
    this.#deps = deps;
    this.#preview = new NotePreview(deps.reader);
    this.#rows = new SearchRows(deps, () => this.#refresh());
    this.#picker.title = vscode.l10n.t('Search Takeaways');
    this.#picker.placeholder = vscode.l10n.t(
      'Type words in any order, or #tag @section in:note lang:python -word "exact phrase"',
    );
  }

  /** What was last in the box. */
  get query(): string {
    return this.#query;
  }

  /** Shows the picker and waits for what becomes of it; everything is then as it was before. */
  async run(query = ''): Promise<SearchOutcome> {
    const picker = this.#picker;
    picker.value = query;
    const subscriptions = vscode.Disposable.from(
      this.#deps.index.onDidChange(() => this.#refresh()),
      this.#deps.pins.onDidChange(() => this.#refresh()),
      picker.onDidChangeValue(() => this.#refresh()),
      picker.onDidChangeActive(([item]) => this.#show(item)),
      picker.onDidChangeSelection((items) => this.#choose(items)),
      picker.onDidAccept(() => this.#accept()),
      picker.onDidTriggerButton((button) => this.#press(button as ActionButton<TitleAction>)),
      picker.onDidTriggerItemButton(({ item, button }) =>
        this.#act(item, (button as ActionButton<RowAction>).action),
      ),
      picker.onDidHide(() => {
        if (!this.#givesWay) this.#end({ type: 'nothing' });
      }),
    );
    const outcome = await new Promise<SearchOutcome>((resolve) => {
      this.#end = resolve;
      this.#refresh();
      picker.show();
      this.#deps.index.warm();
    });
    this.#query = picker.value;
    subscriptions.dispose();
    this.#rows.stop();
    picker.dispose();
    await this.#preview.close();
    return outcome;
  }

  #refresh(): void {
    const picker = this.#picker;
    const several = picker.canSelectMany;
    picker.buttons = titleButtons(this.#deps.scope, several);
    picker.busy = !this.#deps.index.complete || this.#rows.busy;
    const items = this.#rows.items(picker.value, several);
    if (!several) {
      picker.items = items;
      // The first row is the active one now, which the editor does not always say.
      this.#show(items.find(({ target }) => target));
      return;
    }
    const chosen = [...this.#chosen.values()];
    picker.items = [...chosen, ...items.filter((item) => !this.#chosen.has(idOf(item)))];
    picker.selectedItems = chosen;
  }

  #show(item: SearchItem | undefined): void {
    // Nothing is shown before somebody has typed or moved.
    const moved =
      this.#picker.value !== '' || item !== this.#picker.items.find(({ target }) => target);
    const place = item && placeOfItem(item);
    if (!place || !moved || !this.#previews) return;
    const placed = this.#deps.store.find(place.noteKey);
    if (placed) this.#preview.show(this.#deps.store.uriOf(placed), place.line);
  }

  #choose(items: readonly SearchItem[]): void {
    if (!this.#picker.canSelectMany) return;
    this.#chosen.clear();
    for (const item of items) this.#chosen.set(idOf(item), item);
  }

  #accept(): void {
    if (this.#picker.canSelectMany) {
      const rows = [...this.#chosen.values()].flatMap(rowsOf);
      if (rows.length > 0) this.#finish({ type: 'insert', rows });
      return;
    }
    const [item] = this.#picker.selectedItems;
    if (item?.target) this.#follow(item);
  }

  #follow(item: SearchItem): void {
    const place = placeOfItem(item);
    if (place) this.#finish({ type: 'open', place, toSide: false });
    else if (item.target?.type === 'query') this.#ask(item.target.query);
    else if (item.target?.type === 'searchTexts') this.#rows.searchTexts(this.#picker.value);
  }

  #ask(query: string): void {
    this.#picker.value = query;
    this.#refresh();
  }

  #press({ action }: ActionButton<TitleAction>): void {
    switch (action) {
      case 'showAll':
        this.#finish({ type: 'showAll' });
        return;
      case 'kinds':
        void this.#chooseKinds();
        return;
      case 'several':
        this.#picker.canSelectMany = !this.#picker.canSelectMany;
        this.#chosen.clear();
        this.#refresh();
        return;
      case 'thisLanguage':
        this.#deps.scope.toggleLanguage();
        this.#refresh();
    }
  }

  /** Gives way to another picker, and comes back with what was typed. */
  async #chooseKinds(): Promise<void> {
    this.#givesWay = true;
    try {
      await chooseKinds(this.#deps.scope);
    } finally {
      this.#givesWay = false;
      this.#refresh();
      this.#picker.show();
    }
  }

  #act(item: SearchItem, action: RowAction): void {
    const [row] = rowsOf(item);
    if (action === 'forget' && item.target?.type === 'query') {
      this.#deps.recent.remove(item.target.query);
      this.#refresh();
    } else if (row) this.#actOnRow(row, action);
  }

  #actOnRow(row: SearchRow, action: RowAction): void {
    switch (action) {
      case 'insert':
        this.#finish({ type: 'insert', rows: [row] });
        return;
      case 'openToSide':
        this.#finish({ type: 'open', place: row, toSide: true });
        return;
      case 'copy':
        void this.#deps.actions.copy(row);
        return;
      case 'pin':
        void this.#deps.pins.toggle(row.noteKey);
        return;
      case 'forget':
      // Only a query is forgotten.
    }
  }

  #finish(outcome: SearchOutcome): void {
    this.#end(outcome);
    this.#picker.hide();
  }
}

function rowsOf({ target }: SearchItem): SearchRow[] {
  return target?.type === 'row' ? [target.row] : [];
}

function placeOfItem({ target }: SearchItem): ResultLocation | null {
  if (target?.type === 'row') return target.row;
  return target?.type === 'passage' ? target.passage : null;
}

function idOf(item: SearchItem): string {
  const place = placeOfItem(item);
  return place ? `${place.noteKey}#${place.line}` : item.label;
}

import * as vscode from 'vscode';
import type { ActiveFile } from '../../core/activeFile/ActiveFile';
import { LatestToken } from '../../core/async/CancellationToken';
import type { CollapsedRow } from '../../core/search/collapseDuplicates';
import type { Passage } from '../../core/search/findPassages';
import type { RowScope } from '../../core/search/RowSearch';
import { inertText, type InertString } from '../../core/text/inertText';
import { noteCount, takeawayCount } from '../countedWords';
import { FileSuggestions, searchTexts } from './FileSuggestions';
import { readFileContext } from '../describeDocument';
import { forgetButtons, rowButtons } from './searchButtons';
import type { SearchDeps } from './SearchDeps';
import {
  completionItem,
  messageItem,
  passageItem,
  recentItem,
  rowItem,
  type SearchItem,
  searchTextsItem,
  separator,
  suggestionItem,
} from './SearchItem';

/** Rows shown at most: nobody reads further, and the picker grows slow. */
const shownRows = 100;

/** Makes the rows of the picker for what is in its box. */
export class SearchRows {
  readonly #deps: SearchDeps;
  readonly #onDidRead: () => void;
  /** The file being written when the search began: the preview must not change it. */
  readonly #file: ActiveFile | null = readFileContext();
  readonly #scopeAtStart: RowScope;
  readonly #suggested: FileSuggestions;
  readonly #textSearch = new LatestToken();
  #passages: { readonly query: string; readonly found: readonly Passage[] | null } | null = null;

  /** `onDidRead` is called when the answer to {@link searchTexts} has come, or late suggestions. */
  constructor(deps: SearchDeps, onDidRead: () => void) {
    this.#deps = deps;
    this.#onDidRead = onDidRead;
    this.#scopeAtStart = deps.scope.read();
    this.#suggested = new FileSuggestions(deps, onDidRead);
  }

  /** Whether texts are being read. */
  get busy(): boolean {
    return this.#passages !== null && this.#passages.found === null;
  }

  /** The rows for a query; with `takeawaysOnly` nothing but takeaways. */
  items(query: string, takeawaysOnly: boolean): SearchItem[] {
    if (this.#passages && this.#passages.query !== query) this.#leavePassages();
    if (this.#passages?.found) return this.#passageItems(this.#passages.found);
    if (query.trim() === '') return takeawaysOnly ? this.#suggestions(true) : this.#beginning();
    const found = this.#deps.index.rows.find(query, this.#scope(), shownRows);
    if (takeawaysOnly) return this.#rowItems(query, found);
    const completions = this.#deps.index.rows.complete(query).map(completionItem);
    const rows = this.#answers(query, found);
    if (completions.length > 0) return narrowing(completions, rows);
    return rows.length > 0 ? rows : this.#nothing();
  }

  /** Rows that answer, those that may be beside the point, and the offer of the whole text. */
  #answers(query: string, found: readonly CollapsedRow[]): SearchItem[] {
    if (found.length === 0) return [];
    const weak = found.filter((one) => one.weak);
    return [
      ...this.#rowItems(
        query,
        found.filter((one) => !one.weak),
      ),
      ...(weak.length > 0 ? [separator(vscode.l10n.t('Weak matches'))] : []),
      ...this.#rowItems(query, weak),
      searchTextsItem(),
    ];
  }

  #rowItems(query: string, found: readonly CollapsedRow[]): SearchItem[] {
    return found.map((one) => rowItem(one, query, this.#buttons(one.row.noteKey)));
  }

  /** Looks through the whole texts of the notes. */
  searchTexts(query: string): void {
    const token = this.#textSearch.renew();
    this.#passages = { query, found: null };
    this.#onDidRead();
    const { log, store } = this.#deps;
    searchTexts(query, { log, store, token }).then(
      (found) => {
        if (token.isCancellationRequested) return;
        this.#passages = { query, found };
        this.#onDidRead();
      },
      (error: unknown) => {
        log.error('Unable to search the full text of notes.', error);
        if (token.isCancellationRequested) return;
        this.#passages = { query, found: [] };
        this.#onDidRead();
      },
    );
  }

  /** Lets go of answers that are still to come. */
  stop(): void {
    this.#leavePassages();
    this.#suggested.stop();
  }

  #leavePassages(): void {
    this.#textSearch.cancel();
    this.#passages = null;
  }

  #scope(): RowScope {
    const { language } = this.#scopeAtStart;
    const scope = this.#deps.scope.read();
    this.#deps.index.include(scope.kinds);
    return { ...scope, language, onlyLanguage: scope.onlyLanguage === null ? null : language };
  }

  #buttons(noteKey: string): readonly vscode.QuickInputButton[] {
    return rowButtons(this.#deps.pins.has(noteKey));
  }

  #beginning(): SearchItem[] {
    const recent = this.#deps.recent.queries.map((query) => recentItem(query, forgetButtons()));
    const suggestions = this.#suggestions(recent.length === 0);
    const items = [
      ...(recent.length > 0 ? [separator(vscode.l10n.t('Recent searches')), ...recent] : []),
      ...(suggestions.length > 0
        ? [separator(vscode.l10n.t('For this file')), ...suggestions]
        : []),
    ];
    return items.length > 0 ? items : [messageItem(this.#extent())];
  }

  #suggestions(alone: boolean): SearchItem[] {
    return this.#suggested
      .read(this.#file, this.#scope(), alone)
      .map((one) => suggestionItem(one, this.#buttons(one.row.noteKey)));
  }

  #passageItems(found: readonly Passage[]): SearchItem[] {
    if (found.length === 0) {
      const notes = inertText(noteCount(this.#deps.store.notes.length));
      return [messageItem(vscode.l10n.t('No results in the full text of {0}', notes))];
    }
    return [separator(vscode.l10n.t('In note text')), ...found.map(passageItem)];
  }

  #nothing(): SearchItem[] {
    if (!this.#deps.index.complete) return [messageItem(this.#extent())];
    const { takeaways, notes } = this.#searched();
    const label = vscode.l10n.t('No results in {0} ({1})', takeaways, notes);
    return [messageItem(label), searchTextsItem()];
  }

  #searched(): { takeaways: InertString; notes: InertString } {
    const { index, store } = this.#deps;
    return {
      takeaways: inertText(takeawayCount(index.rows.takeaways)),
      notes: inertText(noteCount(store.notes.length)),
    };
  }

  #extent(): string {
    const { takeaways, notes } = this.#searched();
    return this.#deps.index.complete
      ? vscode.l10n.t('{0} in {1}', takeaways, notes)
      : vscode.l10n.t('Indexing notes… {0} so far', takeaways);
  }
}

function narrowing(completions: readonly SearchItem[], found: readonly SearchItem[]): SearchItem[] {
  return [
    separator(vscode.l10n.t('Narrow Search')),
    ...completions,
    ...(found.length > 0 ? [separator(vscode.l10n.t('Takeaways')), ...found] : []),
  ];
}

import * as vscode from 'vscode';
import { matchedWords } from '../../core/search/rowLines';
import type { SearchRow } from '../../core/search/SearchRow';
import { inertText, isolateRightToLeft, oneLine } from '../../core/text/inertText';
import { numberWords } from '../countedWords';
import { Delayer } from '../../core/async/Delayer';
import { hostClock } from '../hostClock';
import { StoredValue } from '../keeping/StoredValue';
import type { SearchDeps } from './SearchDeps';
import { rowIcons } from './SearchItem';
import { takeawayReason } from './takeawayReason';

/** Rows kept in the view; more would be a list of everything. */
const keptRows = 500;
const settleTime = 100;
const contextKey = 'nexusJournal.hasResults';
const viewId = 'nexusJournal.results';
/** Where the window remembers the shape, and what the buttons of the view depend on. */
const listKey = 'nexusJournal.resultsAsList';

/** Whether the results are a list, as the user left them in this workspace. */
export function storedListChoice(memory: vscode.Memento): StoredValue<boolean> {
  return new StoredValue(memory, listKey, (stored) => stored === true);
}

/** A note with what was found in it, or one row of it. */
export type ResultNode =
  | {
      readonly type: 'note';
      readonly key: string;
      readonly title: string;
      readonly rows: readonly SearchRow[];
    }
  | { readonly type: 'row'; readonly row: SearchRow; readonly noteKey: string };

/**
 * The results of a search that stay and follow the notes: as a tree, grouped by note, or as a list in
 * the order in which they answer the query.
 */
export class ResultsView implements vscode.TreeDataProvider<ResultNode>, vscode.Disposable {
  readonly #deps: SearchDeps;
  readonly #stored: StoredValue<boolean>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<ResultNode>;
  readonly #subscriptions: vscode.Disposable;
  #query = '';
  #found: readonly SearchRow[] = [];
  #notes: ResultNode[] = [];
  #asList: boolean;

  /** Fires when the tree is to be drawn anew. */
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(deps: SearchDeps, memory: vscode.Memento) {
    this.#deps = deps;
    this.#stored = storedListChoice(memory);
    this.#asList = this.#stored.get();
    void vscode.commands.executeCommand('setContext', listKey, this.#asList);
    this.#view = vscode.window.createTreeView(viewId, {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    const soon = new Delayer(hostClock, settleTime, () => this.#refresh());
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#view,
      soon,
      deps.index.onDidChange(() => {
        if (this.#query !== '') soon.trigger();
      }),
    );
  }

  /** What is shown at the moment; empty where nothing is. */
  get query(): string {
    return this.#query;
  }

  /** Fills the view with the results of a query and shows it. */
  async show(query: string): Promise<void> {
    this.#query = query;
    await vscode.commands.executeCommand('setContext', contextKey, true);
    this.#refresh();
    await vscode.commands.executeCommand(`${viewId}.focus`);
  }

  /** Empties the view, which then goes. */
  async clear(): Promise<void> {
    this.#query = '';
    this.#found = [];
    this.#notes = [];
    this.#changed.fire(undefined);
    await vscode.commands.executeCommand('setContext', contextKey, false);
  }

  /** Shows the results as a list, or as a tree again, in this workspace from now on. */
  async showAsList(asList: boolean): Promise<void> {
    this.#asList = asList;
    this.#changed.fire(undefined);
    await this.#stored.set(asList);
    await vscode.commands.executeCommand('setContext', listKey, asList);
  }

  getChildren(node?: ResultNode): ResultNode[] {
    if (!node && this.#asList) return this.#found.map(rowNode);
    if (!node) return this.#notes;
    if (node.type === 'row') return [];
    return node.rows.map(rowNode);
  }

  getParent(node: ResultNode): ResultNode | undefined {
    if (node.type === 'note' || this.#asList) return undefined;
    return this.#notes.find((note) => note.type === 'note' && note.key === node.noteKey);
  }

  getTreeItem(node: ResultNode): vscode.TreeItem {
    if (node.type === 'row') return rowItem(node.row, this.#query, this.#asList);
    const title = isolateRightToLeft(oneLine(node.title));
    const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
    item.id = node.key;
    item.iconPath = new vscode.ThemeIcon('note');
    item.description = numberWords(node.rows.length);
    return item;
  }

  #emptiness(): string {
    return this.#deps.index.complete
      ? vscode.l10n.t('No results for "{0}"', inertText(this.#query))
      : vscode.l10n.t('Indexing notes…');
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #refresh(): void {
    const { index, scope } = this.#deps;
    const wanted = scope.read();
    index.include(wanted.kinds);
    this.#found = index.rows.findEach(this.#query, wanted, keptRows);
    const notes = new Map<string, { title: string; rows: SearchRow[] }>();
    // What is one row in the picker is here in each of its notes.
    for (const row of this.#found) {
      const note = notes.get(row.noteKey) ?? { title: row.noteTitle, rows: [] };
      note.rows.push(row);
      notes.set(row.noteKey, note);
    }
    this.#notes = [...notes].map(([key, note]) => ({ type: 'note', key, ...note }));
    this.#view.description = this.#query;
    this.#view.message = notes.size === 0 ? this.#emptiness() : '';
    this.#changed.fire(undefined);
  }
}

function rowNode(row: SearchRow): ResultNode {
  return { type: 'row', row, noteKey: row.noteKey };
}

function rowItem(row: SearchRow, query: string, namesNote: boolean): vscode.TreeItem {
  const label = isolateRightToLeft(oneLine(row.text));
  const highlights = matchedWords(label, query).map(([start, end]): [number, number] => [
    start,
    end,
  ]);
  const item = new vscode.TreeItem({ label, highlights });
  if (namesNote) item.description = isolateRightToLeft(oneLine(row.noteTitle));
  item.id = `${row.noteKey}#${row.line}#${row.kind}`;
  item.iconPath = new vscode.ThemeIcon(rowIcons[row.kind]);
  const place = [namesNote ? row.noteTitle : null, row.section];
  const lines = [row.text, ...place, takeawayReason(row.rule)];
  item.tooltip = lines.flatMap((line) => (line ? oneLine(line) : [])).join('\n');
  item.contextValue = 'result';
  item.command = {
    command: '_nexusJournal.openResult',
    title: vscode.l10n.t('Open Note'),
    arguments: [row],
  };
  return item;
}

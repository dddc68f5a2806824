import * as vscode from 'vscode';
import type { SearchRow } from '../../core/search/searchRows';
import { Debounced } from '../Debounced';
import type { SearchDeps } from './SearchDeps';
import { kindIcons } from './SearchItem';

/** Rows kept in the view; more would be a list of everything. */
const keptRows = 500;
const settleTime = 100;
const contextKey = 'nexusJournal.hasResults';
const viewId = 'nexusJournal.results';

/** A note with what was found in it, or one row of it. */
export type ResultNode =
  | {
      readonly type: 'note';
      readonly key: string;
      readonly title: string;
      readonly rows: readonly SearchRow[];
    }
  | { readonly type: 'row'; readonly row: SearchRow; readonly noteKey: string };

/** The results of a search as a tree that stays, grouped by note, and follows the notes. */
export class ResultsView implements vscode.TreeDataProvider<ResultNode>, vscode.Disposable {
  readonly #deps: SearchDeps;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<ResultNode>;
  readonly #subscriptions: vscode.Disposable;
  #query = '';
  #notes: ResultNode[] = [];

  /** Fires when the tree is to be drawn anew. */
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(deps: SearchDeps) {
    this.#deps = deps;
    this.#view = vscode.window.createTreeView(viewId, {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    const soon = new Debounced(settleTime, () => this.#refresh());
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#view,
      soon,
      deps.index.onDidChange(() => {
        if (this.#query !== '') soon.request();
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
    this.#notes = [];
    this.#changed.fire(undefined);
    await vscode.commands.executeCommand('setContext', contextKey, false);
  }

  getChildren(node?: ResultNode): ResultNode[] {
    if (!node) return this.#notes;
    if (node.type === 'row') return [];
    return node.rows.map((row) => ({ type: 'row', row, noteKey: node.key }));
  }

  getParent(node: ResultNode): ResultNode | undefined {
    if (node.type === 'note') return undefined;
    return this.#notes.find((note) => note.type === 'note' && note.key === node.noteKey);
  }

  getTreeItem(node: ResultNode): vscode.TreeItem {
    if (node.type === 'row') return rowItem(node.row);
    const item = new vscode.TreeItem(node.title, vscode.TreeItemCollapsibleState.Expanded);
    item.id = node.key;
    item.iconPath = new vscode.ThemeIcon('note');
    item.description = String(node.rows.length);
    return item;
  }

  #emptiness(): string {
    return this.#deps.index.complete
      ? vscode.l10n.t('Nothing is found for "{0}".', this.#query)
      : vscode.l10n.t('Still reading the notes.');
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #refresh(): void {
    const { index, scope } = this.#deps;
    const wanted = scope.read();
    index.include(wanted.kinds);
    const found = index.rows.findEach(this.#query, wanted, keptRows);
    const notes = new Map<string, { title: string; rows: SearchRow[] }>();
    // What is one row in the picker is here in each of its notes.
    for (const row of found) {
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

function rowItem(row: SearchRow): vscode.TreeItem {
  const item = new vscode.TreeItem(row.text);
  item.id = `${row.noteKey}#${row.line}#${row.kind}`;
  item.iconPath = new vscode.ThemeIcon(kindIcons[row.kind]);
  item.tooltip = row.section === null ? row.text : `${row.text}\n${row.section}`;
  item.contextValue = 'result';
  item.command = {
    command: 'nexusJournal._openResult',
    title: vscode.l10n.t('Open Note'),
    arguments: [row],
  };
  return item;
}

import * as vscode from 'vscode';
import { buildJournalTree } from '../../core/tree/buildJournalTree';
import type { PlacedNote } from '../../core/library/Journal';
import type { JournalNode } from '../../core/tree/JournalNode';
import { findRow } from '../../core/tree/findRow';
import { type FilteredTree, TreeFilter } from '../../core/tree/TreeFilter';
import { Delayer } from '../../core/async/Delayer';
import { pause, hostClock } from '../hostClock';
import type { JournalStore } from '../journal/JournalStore';
import type { Pins, RecentNotes, RowStates } from '../keeping/sidebarMemory';
import { readSidebarSettings } from '../settings/FeatureSettings';
import { treeItem } from './journalRow';
import type { RestrictedSources } from './RestrictedSources';
import { rowTooltip } from './rowTooltip';
import { SourceFacts } from './rowPlace';

/** Longest wait in milliseconds for the rest of the journals before the first rows are shown. */
const firstRowsTime = 400;
/** The same while it is not known whether there is one journal or several, which stand differently. */
const firstShapeTime = 5000;
/** Milliseconds before a note just opened counts as recent: a row must not move under a double click. */
const recentDelay = 600;

/** What the tree shows. */
export interface JournalTreeDeps {
  readonly pins: Pins;
  readonly recent: RecentNotes;
  readonly restricted: RestrictedSources;
  readonly states: RowStates;
  readonly store: JournalStore;
}

/** Translates the rows that the core builds into those of a tree view. */
export class JournalTree implements vscode.TreeDataProvider<JournalNode>, vscode.Disposable {
  readonly #deps: JournalTreeDeps;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #filterCleared = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  readonly #facts: SourceFacts;
  readonly #filter = new TreeFilter();
  #query = '';
  /** How many wait for the first rows, which will be those of then. */
  #waiting = 0;
  /** Tells the view of what changed meanwhile: rows are also asked for by others, as to reveal one. */
  readonly #fireMissed: Delayer;
  #hasMissed = false;
  #roots: readonly JournalNode[] | null = null;
  #filtered: FilteredTree | null = null;

  readonly onDidChangeTreeData = this.#changed.event;
  /** Fires when all rows are shown again. */
  readonly onDidClearFilter = this.#filterCleared.event;

  constructor(deps: JournalTreeDeps) {
    this.#deps = deps;
    this.#facts = new SourceFacts(deps.store);
    const refreshLater = new Delayer(hostClock, recentDelay, () => this.refresh());
    this.#fireMissed = new Delayer(hostClock, 0, () => {
      this.#hasMissed = false;
      this.refresh();
    });
    this.#subscriptions = vscode.Disposable.from(
      refreshLater,
      this.#fireMissed,
      deps.store.onDidChange(() => this.refresh()),
      deps.pins.onDidChange(() => this.refresh()),
      deps.recent.onDidChange(() => refreshLater.trigger()),
      deps.restricted.onDidChange(() => this.refresh()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('nexusJournal.order')) this.refresh();
      }),
    );
  }

  /** The rows of the first level, without regard to the filter. */
  get roots(): readonly JournalNode[] {
    this.#roots ??= buildJournalTree(this.#deps.store.journals, {
      order: readSidebarSettings().order,
      pinned: this.#notesOf(this.#deps.pins.keys),
      recent: this.#notesOf(this.#deps.recent.keys),
      isRestricted: this.#deps.restricted.areSkipped,
    });
    return this.#roots;
  }

  /** What is filtered for; empty where everything is shown. */
  get query(): string {
    return this.#query;
  }

  /** What the filter leaves; null where everything is shown. */
  get filtered(): FilteredTree | null {
    if (this.#query === '') return null;
    this.#filtered ??= this.#filter.apply(this.roots, this.#query);
    return this.#filtered;
  }

  /** Shows only the rows that match; an empty query shows all. */
  filter(query: string): void {
    if (query.trim() === this.#query) return;
    this.#query = query.trim();
    this.#filtered = null;
    this.#changed.fire();
    if (this.#query === '') this.#filterCleared.fire();
  }

  /** Makes ready to filter, so that the first letter typed need not wait for that. */
  prepareFilter(): void {
    this.#filter.prepare(this.roots);
  }

  /** Builds the rows anew, as the journals now are. */
  refresh(): void {
    this.#roots = null;
    this.#filtered = null;
    this.#facts.forget();
    if (this.#waiting === 0) this.#changed.fire();
    else this.#hasMissed = true;
  }

  /** The row of a note where it lies, if it is shown; for a journal that is one note, of a line. */
  rowOf(placed: PlacedNote, line?: number): JournalNode | null {
    return this.filtered ? null : findRow(this.roots, placed, line);
  }

  /** Whether a row is one of those now shown, not of a tree that a filter has left. */
  holds(row: JournalNode): boolean {
    let root = row;
    while (root.parent) root = root.parent;
    return (this.filtered?.rows ?? this.roots).some(({ id }) => id === root.id);
  }

  /** The rows among which a row stands. */
  siblingsOf(node: JournalNode): readonly JournalNode[] {
    return node.parent?.children ?? this.roots;
  }

  /** Remembers that a row was opened or closed: for when a filter is cleared, and for the next session. */
  turn(node: JournalNode, isOpen: boolean): void {
    if (this.#query === '') this.#deps.states.set(node.id, isOpen);
  }

  async getChildren(node?: JournalNode): Promise<JournalNode[]> {
    if (node) return [...node.children];
    const { store } = this.#deps;
    // Rows that come one journal after the other would jump about.
    if (!store.loaded) await this.#waitForRows();
    return [...(this.filtered?.rows ?? this.roots)];
  }

  getTreeItem(node: JournalNode): vscode.TreeItem {
    const isOpen =
      this.filtered?.isOpen(node) ?? this.#deps.states.isOpen(node.id) ?? this.#startsOpen(node);
    return treeItem(node, isOpen, { facts: this.#facts, pins: this.#deps.pins });
  }

  getParent(node: JournalNode): JournalNode | null {
    return node.parent;
  }

  async resolveTreeItem(item: vscode.TreeItem, node: JournalNode): Promise<vscode.TreeItem> {
    item.tooltip = await rowTooltip(node, this.#deps.store);
    return item;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
    this.#filterCleared.dispose();
  }

  /** One click less to the first note of one's own, and to what was pinned. */
  #startsOpen(node: JournalNode): boolean {
    if (node.type === 'group') return node.group === 'pinned';
    if (node.type !== 'journal') return false;
    if (node.journal.origin !== 'bundled') return true;
    const { journals } = this.#deps.store;
    return !journals.some(({ notes, origin }) => origin !== 'bundled' && notes.length > 0);
  }

  /** Notes of keys; those that are not there, or not yet, are passed over. */
  #notesOf(keys: readonly string[]): PlacedNote[] {
    return keys.map((key) => this.#deps.store.find(key)).filter((placed) => placed !== undefined);
  }

  async #waitForRows(): Promise<void> {
    this.#waiting += 1;
    void this.#deps.restricted.look();
    await Promise.race([this.#load(), this.#firstNotes()]);
    this.#waiting -= 1;
    if (this.#waiting === 0 && this.#hasMissed) this.#fireMissed.trigger();
  }

  /** Reads the journals while the view says that it is busy. */
  async #load(): Promise<void> {
    const options = { location: { viewId: 'nexusJournal.journal' } };
    await vscode.window.withProgress(options, () => this.#deps.store.load());
  }

  /** What was known at the last start is shown at once; what was not, when there is something of it. */
  async #firstNotes(): Promise<void> {
    if (await this.#deps.store.recall()) return;
    await pause(firstRowsTime);
    await Promise.race([
      this.#until(() => this.#isShapeKnown),
      pause(firstShapeTime - firstRowsTime).then(() => this.#until(() => this.#hasNotes)),
    ]);
  }

  get #hasNotes(): boolean {
    return this.#deps.store.journals.some(({ notes }) => notes.length > 0);
  }

  /** Whether it is known of every journal if it will have a row. */
  get #isShapeKnown(): boolean {
    const { journals } = this.#deps.store;
    const known = journals.every(({ notes, status }) => notes.length > 0 || status !== 'reading');
    return known && this.#hasNotes;
  }

  /** Waits until something is true of the journals, or all of them are read. */
  async #until(isTrue: () => boolean): Promise<void> {
    const { store } = this.#deps;
    if (isTrue() || store.loaded) return;
    await new Promise<void>((resolve) => {
      const subscription = store.onDidChange(() => {
        if (!isTrue() && !store.loaded) return;
        subscription.dispose();
        resolve();
      });
    });
  }
}

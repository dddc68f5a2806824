import * as vscode from 'vscode';
import type { PlacedNote } from '../../core/library/Journal';
import { RowSearch } from '../../core/search/RowSearch';
import { isOnRequest, type RowKind, type SearchRow, rowsOfNote } from '../../core/search/SearchRow';
import type { JournalStore } from '../journal/JournalStore';
import { readSearchSettings } from '../settings/FeatureSettings';
import { TimeSlicer } from '../../core/async/TimeSlicer';
import { hostClock } from '../hostClock';

/**
 * Keeps the search in step with the store. It costs nothing until it is first wanted; then notes are
 * taken in one by one, giving way to others in between. Entries and headings, which are most of the
 * rows, are left out until somebody asks for them.
 */
export class SearchIndex implements vscode.Disposable {
  readonly #store: JournalStore;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  /** Notes to take in, or null for those to forget; the latest word about each. */
  readonly #waiting = new Map<string, PlacedNote | null>();
  #rows: RowSearch | null = null;
  #wanted = false;
  /** Whether entries and headings are taken in too. */
  #wide = false;
  #working: Promise<void> | null = null;

  /** Fires after notes have been taken in or forgotten. */
  readonly onDidChange = this.#changed.event;

  constructor(store: JournalStore) {
    this.#store = store;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      store.onDidChange(({ changed, removed }) => {
        if (!this.#wanted) return;
        for (const key of removed) this.#waiting.set(key, null);
        for (const placed of changed) this.#waiting.set(placed.key, placed);
        this.#work();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('nexusJournal.search')) this.#readSettings();
      }),
    );
  }

  /** The search over what has been taken in so far. */
  get rows(): RowSearch {
    this.#rows ??= new RowSearch();
    return this.#rows;
  }

  /** Whether all notes that the store knows, and is still to know, have been taken in. */
  get complete(): boolean {
    return this.#store.loaded && this.#waiting.size === 0 && this.#working === null;
  }

  /** Begins to take in all notes, and to follow their changes. */
  warm(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#readSettings();
    this.#takeAll();
    void this.#store.load();
  }

  /** Takes in what rows of these kinds need, where that has not been done yet. */
  include(kinds: ReadonlySet<RowKind>): void {
    if (this.#wide || ![...kinds].some(isOnRequest)) return;
    this.#wide = true;
    if (this.#wanted) this.#takeAll();
  }

  /** Ends when everything known by now has been taken in. */
  async settled(): Promise<void> {
    this.warm();
    await this.#store.load();
    while (this.#working) await this.#working;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #readSettings(): void {
    const { abbreviations, synonyms } = readSearchSettings();
    this.rows.useAbbreviations(abbreviations);
    this.rows.useSynonyms(synonyms);
  }

  #takeAll(): void {
    for (const placed of this.#store.notes) this.#waiting.set(placed.key, placed);
    this.#work();
  }

  #rowsOf({ key, note }: PlacedNote): SearchRow[] {
    const rows = rowsOfNote(key, note);
    return this.#wide ? rows : rows.filter(({ kind }) => !isOnRequest(kind));
  }

  #work(): void {
    this.#working ??= this.#takeIn().finally(() => {
      this.#working = null;
      if (this.#waiting.size > 0) this.#work();
      this.#changed.fire();
    });
  }

  async #takeIn(): Promise<void> {
    const slice = new TimeSlicer(hostClock);
    // What is added while this goes on comes to the end of the map and is met as well.
    for (const [key, placed] of this.#waiting) {
      this.#waiting.delete(key);
      await slice.drain(this.rows.replacing(key, placed ? this.#rowsOf(placed) : []));
      await slice.rest();
    }
  }
}

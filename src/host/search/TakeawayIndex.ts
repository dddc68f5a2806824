import type * as vscode from 'vscode';
import type { Note } from '../../core/note/Note';
import { type TakeawayRow, takeawayRows } from '../../core/search/takeawayRows';
import { TermIndex } from '../../core/search/TermIndex';
import type { JournalStore } from '../journal/JournalStore';

/** Keeps the term index in step with the store; only notes that changed are indexed anew. */
export class TakeawayIndex implements vscode.Disposable {
  readonly #store: JournalStore;
  readonly #terms = new TermIndex<TakeawayRow>();
  readonly #indexed = new Map<string, Note>();
  readonly #subscription: vscode.Disposable;
  #stale = true;

  constructor(store: JournalStore) {
    this.#store = store;
    this.#subscription = store.onDidChange(() => {
      this.#stale = true;
    });
  }

  /** How many takeaways and notes are searched at the moment. */
  get extent(): { readonly takeaways: number; readonly notes: number } {
    this.#refresh();
    return { takeaways: this.#terms.size, notes: this.#indexed.size };
  }

  /** The best rows for a query, at most `limit`; without a word the first ones as they stand. */
  rows(query: string, limit: number): TakeawayRow[] {
    this.#refresh();
    return query.trim() === ''
      ? [...this.#terms.all()].slice(0, limit)
      : this.#terms.search(query, { limit }).map((hit) => hit.document);
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #refresh(): void {
    if (!this.#stale) return;
    this.#stale = false;
    const notes = new Map(this.#store.notes.map((placed) => [placed.key, placed.note]));
    for (const [key, note] of notes) {
      if (this.#indexed.get(key) === note) continue;
      this.#terms.replace(key, takeawayRows(key, note));
      this.#indexed.set(key, note);
    }
    for (const key of [...this.#indexed.keys()]) {
      if (notes.has(key)) continue;
      this.#terms.replace(key, []);
      this.#indexed.delete(key);
    }
  }
}

import * as vscode from 'vscode';
import type { SearchRow } from '../../core/search/SearchRow';
import { inertText } from '../../core/text/inertText';
import type { Insertion } from '../insertion/Insertion';
import type { JournalStore } from '../journal/JournalStore';
import type { RegisteredReader } from '../reader/registerReader';

/** Where a row stands, which is all that opening it needs. */
export interface ResultLocation {
  readonly noteKey: string;
  readonly noteTitle: string;
  readonly line: number;
}

/** What can be done with what was found. */
export class RowActions {
  readonly #insertion: Insertion;
  readonly #reader: RegisteredReader;
  readonly #store: JournalStore;

  constructor(deps: {
    readonly insertion: Insertion;
    readonly reader: RegisteredReader;
    readonly store: JournalStore;
  }) {
    this.#insertion = deps.insertion;
    this.#reader = deps.reader;
    this.#store = deps.store;
  }

  /** Where the note of a row lies; throws in words where it is gone. */
  uriOf({ noteKey, noteTitle }: ResultLocation): vscode.Uri {
    const placed = this.#store.find(noteKey);
    if (!placed)
      throw new Error(vscode.l10n.t('The note "{0}" no longer exists.', inertText(noteTitle)));
    return this.#store.uriOf(placed);
  }

  /** Opens the note of a row at its line. */
  async open(place: ResultLocation, column?: vscode.ViewColumn): Promise<void> {
    const where = column === undefined ? {} : { column };
    await this.#reader.open(this.uriOf(place), { ...where, place: { line: place.line } });
  }

  /** Puts the text of a row on the clipboard. */
  async copy(row: SearchRow): Promise<void> {
    await vscode.env.clipboard.writeText(row.text);
  }

  /** Inserts rows into the text editor used last: one alone, several as a checklist. */
  async insert(rows: readonly SearchRow[], query: string): Promise<void> {
    const notes = [...new Set(rows.map(({ noteTitle }) => noteTitle))];
    const [only] = notes;
    const title = notes.length === 1 && only !== undefined ? only : query.trim();
    await this.#insertion.insertItems(
      title === '' ? vscode.l10n.t('Takeaways') : title,
      rows.map(({ text }) => text),
    );
  }
}

import type * as vscode from 'vscode';
import { parseTexts } from './parseStored';
import { StoredValue } from './StoredValue';

/** Rows that are remembered as opened, and as many as closed; the oldest are forgotten first. */
const most = 300;

/**
 * Which rows of the sidebar the user has opened and closed: VS Code forgets that with the window. Ids of
 * rows that are gone stay until newer ones take their place.
 */
export class RowStates {
  readonly #opened: StoredValue<readonly string[]>;
  readonly #closed: StoredValue<readonly string[]>;
  /** The latest last. Asked for every row that is drawn, so it is not read from the memory each time. */
  readonly #states: Map<string, boolean>;

  constructor(memory: vscode.ExtensionContext['workspaceState']) {
    const parse = (stored: unknown): readonly string[] => parseTexts(stored, most);
    this.#opened = new StoredValue(memory, 'nexusJournal.openedRows', parse);
    this.#closed = new StoredValue(memory, 'nexusJournal.closedRows', parse);
    this.#states = new Map([
      ...this.#closed.get().map((id) => [id, false] as const),
      ...this.#opened.get().map((id) => [id, true] as const),
    ]);
  }

  /** Whether the user left a row open; undefined where they never opened or closed it. */
  isOpen(id: string): boolean | undefined {
    return this.#states.get(id);
  }

  /** Remembers that a row was opened or closed. */
  set(id: string, isOpen: boolean): void {
    this.#states.delete(id);
    this.#states.set(id, isOpen);
    void this.#opened.set(this.#latest(true));
    void this.#closed.set(this.#latest(false));
  }

  #latest(isOpen: boolean): readonly string[] {
    const ids = [...this.#states].flatMap(([id, state]) => (state === isOpen ? [id] : []));
    return ids.slice(-most);
  }
}

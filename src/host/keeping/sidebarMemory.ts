/**
 * What the sidebar remembers: pinned notes, the notes read last, and which rows are open.
 */

import * as vscode from 'vscode';
import { parseTexts, StoredValue } from './StoredValue';
import { pinsKey } from './syncedKeys';

/** Notes that can be pinned; what Settings Sync brings beyond them is left out. */
const maxPins = 1000;

/** The notes pinned to the top; they follow the user to other machines by Settings Sync. */
export class Pins implements vscode.Disposable {
  readonly #stored: StoredValue<readonly string[]>;
  readonly #changed = new vscode.EventEmitter<void>();

  /** Fires after a note was pinned or unpinned. */
  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#stored = new StoredValue(memory, pinsKey, (stored) => parseTexts(stored, maxPins));
  }

  /** Keys of the pinned notes, the one pinned first at the front; some may not exist any more. */
  get keys(): readonly string[] {
    return this.#stored.get();
  }

  /** Whether a note is pinned. */
  has(key: string): boolean {
    return this.keys.includes(key);
  }

  /** Pins a note, or unpins it if it is pinned. */
  async toggle(key: string): Promise<void> {
    const keys = this.has(key) ? this.keys.filter((other) => other !== key) : [...this.keys, key];
    await this.#stored.set(keys.slice(-maxPins));
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

const recentKey = 'nexusJournal.recent';
/** More than these are a history, which the editor has itself. */
const maxRecent = 5;

/** The notes read last in this workspace. */
export class RecentNotes implements vscode.Disposable {
  readonly #stored: StoredValue<readonly string[]>;
  readonly #changed = new vscode.EventEmitter<void>();

  /** Fires after another note was read. */
  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.ExtensionContext['workspaceState']) {
    this.#stored = new StoredValue(memory, recentKey, (stored) => parseTexts(stored, maxRecent));
  }

  /** Keys of the five notes read last, the latest first; some may not exist any more. */
  get keys(): readonly string[] {
    return this.#stored.get();
  }

  /** Remembers that a note was read just now. */
  add(key: string): void {
    const { keys } = this;
    if (keys[0] === key) return;
    const latest = [key, ...keys.filter((other) => other !== key)].slice(0, maxRecent);
    void this.#stored.set(latest);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** Rows that are remembered as opened, and as many as closed; the oldest are forgotten first. */
const maxRows = 300;

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
    const parse = (stored: unknown): readonly string[] => parseTexts(stored, maxRows);
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
    return ids.slice(-maxRows);
  }
}

import * as vscode from 'vscode';
import { parseTexts } from './parseStored';
import { StoredValue } from './StoredValue';

const memoryKey = 'nexusJournal.recent';
/** More than these are a history, which the editor has itself. */
const most = 5;

/** The notes read last in this workspace. */
export class RecentNotes implements vscode.Disposable {
  readonly #stored: StoredValue<readonly string[]>;
  readonly #changed = new vscode.EventEmitter<void>();

  /** Fires after another note was read. */
  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.ExtensionContext['workspaceState']) {
    this.#stored = new StoredValue(memory, memoryKey, (stored) => parseTexts(stored, most));
  }

  /** Keys of the five notes read last, the latest first; some may not exist any more. */
  get keys(): readonly string[] {
    return this.#stored.get();
  }

  /** Remembers that a note was read just now. */
  add(key: string): void {
    const { keys } = this;
    if (keys[0] === key) return;
    const latest = [key, ...keys.filter((other) => other !== key)].slice(0, most);
    void this.#stored.set(latest);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

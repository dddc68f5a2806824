import * as vscode from 'vscode';
import { parseTexts } from './parseStored';
import { StoredValue } from './StoredValue';

const memoryKey = 'nexusJournal.pins';
/** Notes that can be pinned; what Settings Sync brings beyond them is left out. */
const maxPins = 1000;

/** The notes pinned to the top; they follow the user to other machines by Settings Sync. */
export class Pins implements vscode.Disposable {
  readonly #stored: StoredValue<readonly string[]>;
  readonly #changed = new vscode.EventEmitter<void>();

  /** Fires after a note was pinned or unpinned. */
  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.ExtensionContext['globalState']) {
    this.#stored = new StoredValue(memory, memoryKey, (stored) => parseTexts(stored, maxPins));
    memory.setKeysForSync([memoryKey]);
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

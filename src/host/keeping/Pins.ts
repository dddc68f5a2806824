import * as vscode from 'vscode';
import { readKeys } from './readKeys';

const memoryKey = 'nexusJournal.pins';

/** The notes pinned to the top; they follow the user to other machines by Settings Sync. */
export class Pins implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();

  /** Fires after a note was pinned or unpinned. */
  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.ExtensionContext['globalState']) {
    this.#memory = memory;
    memory.setKeysForSync([memoryKey]);
  }

  /** Keys of the pinned notes, the one pinned first at the front; some may not exist any more. */
  get keys(): readonly string[] {
    return readKeys(this.#memory, memoryKey);
  }

  /** Whether a note is pinned. */
  has(key: string): boolean {
    return this.keys.includes(key);
  }

  /** Pins a note, or unpins it if it is pinned. */
  async toggle(key: string): Promise<void> {
    const keys = this.has(key) ? this.keys.filter((other) => other !== key) : [...this.keys, key];
    await this.#memory.update(memoryKey, keys);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

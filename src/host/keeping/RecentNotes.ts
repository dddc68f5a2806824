import * as vscode from 'vscode';
import { readKeys } from './readKeys';

const memoryKey = 'nexusJournal.recent';
/** More than these are a history, which the editor has itself. */
const most = 5;

/** The notes read last in this workspace. */
export class RecentNotes implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();

  /** Fires after another note was read. */
  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.ExtensionContext['workspaceState']) {
    this.#memory = memory;
  }

  /** Keys of the five notes read last, the latest first; some may not exist any more. */
  get keys(): readonly string[] {
    return readKeys(this.#memory, memoryKey);
  }

  /** Remembers that a note was read just now. */
  add(key: string): void {
    const { keys } = this;
    if (keys[0] === key) return;
    const latest = [key, ...keys.filter((other) => other !== key)].slice(0, most);
    // The memory answers with the new value at once and saves it in its own time.
    void this.#memory.update(memoryKey, latest);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

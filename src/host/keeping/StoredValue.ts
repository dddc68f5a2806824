import type * as vscode from 'vscode';

/**
 * A value that the editor keeps between sessions under a name: the one way to read what is kept. It
 * may have been written by another version, on another machine or by hand, so `parse` gets it as
 * unknown, leaves out whatever is not as it should be, and never throws.
 */
export class StoredValue<Value> {
  readonly #kept: vscode.Memento;
  readonly #name: string;
  readonly #parse: (stored: unknown) => Value;

  constructor(memory: vscode.Memento, name: string, parse: (stored: unknown) => Value) {
    this.#kept = memory;
    this.#name = name;
    this.#parse = parse;
  }

  /** What is kept, as far as it can be used. */
  get(): Value {
    return this.#parse(this.#kept.get<unknown>(this.#name));
  }

  /** Keeps a value: `get` gives it at once, the editor saves it in its own time. */
  async set(value: Value): Promise<void> {
    await this.#kept.update(this.#name, value);
  }
}

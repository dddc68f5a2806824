/**
 * Values that the editor keeps between sessions, read as if a stranger had written them.
 */

import type * as vscode from 'vscode';
import { isMapping } from '../../core/isMapping';

/** Longest text, in characters, that is taken from what is stored: a path, a query, a line of a note. */
const maxLength = 10_000;

/** The texts of a stored list, each once; the first `most` items count, and others are not looked at. */
export function parseTexts(stored: unknown, most: number): readonly string[] {
  if (!Array.isArray(stored)) return [];
  const items: readonly unknown[] = stored.slice(0, most);
  return [...new Set(items.filter(isStoredText))];
}

/** Whether a stored value is a text of a length that can be handled. */
export function isStoredText(stored: unknown): stored is string {
  return typeof stored === 'string' && stored.length <= maxLength;
}

/** The fields of a stored object, of which nothing is known; none where it is no object. */
export function parseFields(stored: unknown): Readonly<Record<string, unknown>> {
  return isMapping(stored) ? stored : {};
}

/** A field that an object has itself, whatever its name is. */
export function ownField(fields: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The fields with one set, which becomes the last; of the others those set last, `most` in all. */
export function withField(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
  most: number,
): Readonly<Record<string, unknown>> {
  const names = Object.keys(fields).filter((other) => other !== name);
  const latest = names.slice(Math.max(0, names.length - most + 1));
  const kept = latest.map((other): [string, unknown] => [other, fields[other]]);
  return Object.fromEntries<unknown>([...kept, [name, value]]);
}

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

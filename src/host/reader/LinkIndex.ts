import * as vscode from 'vscode';
import type { PlacedNote } from '../../core/library/Journal';
import { findMentions, resolvePath } from '../../core/links/findMentions';
import type { JournalStore } from '../journal/JournalStore';
import { namesOf } from './NotesByName';
import { Slice } from '../Slice';

/** What a note points at: keys of notes, and titles in lower case. */
interface Pointers {
  readonly note: PlacedNote;
  readonly keys: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}

/**
 * Knows which notes mention which. Nothing is read before a note is asked about; then every note of
 * its journal once, and later only those that changed.
 */
export class LinkIndex {
  readonly #store: JournalStore;
  readonly #log: vscode.LogOutputChannel;
  readonly #pointers = new Map<string, Pointers>();

  constructor(store: JournalStore, log: vscode.LogOutputChannel) {
    this.#store = store;
    this.#log = log;
  }

  /** The other notes of the same journal that link to a note. */
  async mentionsOf(placed: PlacedNote): Promise<PlacedNote[]> {
    const names = namesOf(placed).map((name) => name.toLowerCase());
    const found: PlacedNote[] = [];
    const slice = new Slice();
    for (const other of this.#store.notes) {
      if (other.sourceId !== placed.sourceId || other.key === placed.key) continue;
      const { keys, titles } = await this.#pointersOf(other);
      if (keys.has(placed.key) || names.some((name) => titles.has(name))) found.push(other);
      await slice.rest();
    }
    return found;
  }

  async #pointersOf(placed: PlacedNote): Promise<Pointers> {
    const known = this.#pointers.get(placed.key);
    // The store makes a new object of a note that has changed.
    if (known?.note === placed) return known;
    const { paths, titles } = findMentions(await this.#textOf(placed));
    const keys = paths
      .map((path) => resolvePath(placed.path, path))
      .filter((path) => path !== null)
      .map((path) => `${placed.sourceId}:${path}`);
    const pointers = {
      note: placed,
      keys: new Set(keys),
      titles: new Set(titles.map((title) => title.toLowerCase())),
    };
    this.#pointers.set(placed.key, pointers);
    return pointers;
  }

  async #textOf(placed: PlacedNote): Promise<string> {
    try {
      const bytes = await vscode.workspace.fs.readFile(this.#store.uriOf(placed));
      return new TextDecoder().decode(bytes);
    } catch (error) {
      this.#log.debug(`${placed.key} was not searched for links.`, error);
      return '';
    }
  }
}

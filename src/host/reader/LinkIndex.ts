/**
 * Notes by their names, and the notes that link to a note.
 */

import * as vscode from 'vscode';
import type { PlacedNote } from '../../core/library/Journal';
import { findMentions, noteName, pathNames, resolvePath } from '../../core/links/findMentions';
import { TimeSlicer } from '../../core/async/TimeSlicer';
import { hostClock } from '../hostClock';
import type { JournalStore } from '../journal/JournalStore';

/** The first note of a name in all journals, and in each. */
interface Named {
  readonly first: PlacedNote;
  readonly bySource: Map<string, PlacedNote>;
}

/**
 * Finds notes by title, alias, file name or the end of their path, in any case. The names of all notes
 * are gathered once until notes change, so that a name costs one look, however many notes there are.
 */
export class NotesByName {
  readonly #store: JournalStore;
  #named: ReadonlyMap<string, Named> | null = null;

  constructor(store: JournalStore) {
    this.#store = store;
    // Both live as long as the window.
    store.onDidChange(() => (this.#named = null));
  }

  /** A note of a name as written; one of the source given goes before all others. */
  find(name: string, sourceId: string | undefined): PlacedNote | undefined {
    this.#named ??= this.#gather();
    const written = name.trim().toLowerCase();
    const named = this.#named.get(written) ?? this.#named.get(noteName(written));
    return (sourceId === undefined ? undefined : named?.bySource.get(sourceId)) ?? named?.first;
  }

  #gather(): ReadonlyMap<string, Named> {
    const all = new Map<string, Named>();
    for (const placed of this.#store.notes) {
      for (const name of namesOf(placed)) {
        const key = name.toLowerCase();
        const named = all.get(key) ?? { first: placed, bySource: new Map<string, PlacedNote>() };
        all.set(key, named);
        if (!named.bySource.has(placed.sourceId)) named.bySource.set(placed.sourceId, placed);
      }
    }
    return all;
  }
}

/** The names by which links in double brackets may call a note: as many as its path has parts, and some. */
function namesOf({ note, path }: PlacedNote): readonly string[] {
  return [note.title, ...note.frontMatter.aliases, ...pathNames(path)];
}

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
    const slice = new TimeSlicer(hostClock);
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

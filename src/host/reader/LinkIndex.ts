/**
 * Notes by their names, and the notes that link to a note.
 */

import * as vscode from 'vscode';
import type { PlacedNote } from '../../core/library/Journal';
import { forEachLimit } from '../../core/async/forEachLimit';
import { noteName } from '../../core/links/findMentions';
import {
  linkNames,
  type NotePointers,
  readPointers,
  unlinkedNotes,
} from '../../core/links/unlinkedNotes';
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
      for (const name of linkNames(placed)) {
        const key = name.toLowerCase();
        const named = all.get(key) ?? { first: placed, bySource: new Map<string, PlacedNote>() };
        all.set(key, named);
        if (!named.bySource.has(placed.sourceId)) named.bySource.set(placed.sourceId, placed);
      }
    }
    return all;
  }
}

/** Files that are read at the same time where all of a journal are. */
const fileLimit = 16;

/**
 * Knows which notes mention which. Nothing is read before a note is asked about; then every note of
 * its journal once, and later only those that changed.
 */
export class LinkIndex {
  readonly #store: JournalStore;
  readonly #log: vscode.LogOutputChannel;
  readonly #pointers = new Map<string, NotePointers>();

  constructor(store: JournalStore, log: vscode.LogOutputChannel) {
    this.#store = store;
    this.#log = log;
  }

  /** The other notes of the same journal that link to a note. */
  async mentionsOf(placed: PlacedNote): Promise<PlacedNote[]> {
    const names = linkNames(placed).map((name) => name.toLowerCase());
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

  /** Of some notes of one journal, those to which none of the others links; each is read once. */
  async unlinked(notes: readonly PlacedNote[]): Promise<PlacedNote[]> {
    const found: NotePointers[] = [];
    const slice = new TimeSlicer(hostClock);
    await forEachLimit(notes.entries(), fileLimit, async ([at, placed]) => {
      found[at] = await this.#pointersOf(placed);
      await slice.rest();
    });
    return unlinkedNotes(found);
  }

  async #pointersOf(placed: PlacedNote): Promise<NotePointers> {
    const known = this.#pointers.get(placed.key);
    // The store makes a new object of a note that has changed.
    if (known?.note === placed) return known;
    const pointers = readPointers(placed, await this.#textOf(placed));
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

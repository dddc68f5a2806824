import type { PlacedNote } from '../../core/library/Journal';
import { noteName, pathNames } from '../../core/links/findMentions';
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
export function namesOf({ note, path }: PlacedNote): readonly string[] {
  return [note.title, ...note.frontMatter.aliases, ...pathNames(path)];
}

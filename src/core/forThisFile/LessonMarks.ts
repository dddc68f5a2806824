import type { ActiveFile } from '../activeFile/ActiveFile';
import { fingerprint } from '../library/fingerprint';
import type { SearchRow } from '../search/SearchRow';

/** What a person has said about lessons, as it holds for one file. */
export interface MarkedIds {
  /** Pinned for files of its kind, the one pinned first at the front. */
  readonly pinned: readonly string[];
  /** Hidden for this file or for good. */
  readonly hidden: readonly string[];
}

/** The name by which a takeaway is remembered: it holds as long as its note and its wording do. */
export function rowId({ noteKey, text }: Pick<SearchRow, 'noteKey' | 'text'>): string {
  return `${noteKey}#${fingerprint(text)}`;
}

/** The name by which a checklist is remembered; `slug` is the anchor of its section. */
export function checklistRowId(noteKey: string, slug: string): string {
  return `${noteKey}#checklist:${slug}`;
}

/** The sort of files that a pin holds for: what the file is, else its language, else its file ending. */
export function pinScope({ kind, language, name }: ActiveFile): string {
  if (kind) return kind;
  return language ? `language ${language.name}` : `files ${/\.[^.]*$/.exec(name)?.[0] ?? name}`;
}

/** Looks marks up for the rows of all notes: only those of notes that hold marked ones are named. */
export class LessonMarks {
  readonly #marks: ReadonlyMap<string, 'pinned' | 'hidden'>;
  readonly #notes: ReadonlySet<string>;

  constructor({ hidden, pinned }: MarkedIds) {
    // What is pinned is wanted, though it may be hidden for all other files.
    this.#marks = new Map([
      ...hidden.map((id) => [id, 'hidden'] as const),
      ...pinned.map((id) => [id, 'pinned'] as const),
    ]);
    this.#notes = new Set([...this.#marks.keys()].map((id) => id.slice(0, id.lastIndexOf('#'))));
  }

  /** Whether a note holds something marked. */
  areIn(noteKey: string): boolean {
    return this.#notes.has(noteKey);
  }

  /** The mark of something in a note, whose id is made only where it matters. */
  of(noteKey: string, id: () => string): 'pinned' | 'hidden' | null {
    return this.#notes.has(noteKey) ? (this.#marks.get(id()) ?? null) : null;
  }
}

/** A way to another note. */
export interface NoteTarget {
  /** Source id and relative path. */
  readonly key: string;
  readonly title: string;
}

/** One takeaway of a note, as its readers would carry it away. */
interface GatheredTakeaway {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** What stands around a note: where it belongs, what it yields, and who mentions it. */
export interface NoteSurroundings {
  /** Names from the journal down to the note's section; empty for a file of no journal. */
  readonly trail: readonly string[];
  /** Minutes it takes to read, at least 1; 0 for an empty note. */
  readonly minutes: number;
  readonly tags: readonly string[];
  /** Dates as the front matter has them, or null. */
  readonly date: string | null;
  readonly updated: string | null;
  readonly previous: NoteTarget | null;
  readonly next: NoteTarget | null;
  readonly takeaways: readonly GatheredTakeaway[];
  readonly mentions: readonly NoteTarget[];
}

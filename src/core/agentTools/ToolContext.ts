import type { PlacedNote } from '../library/Journal';
import type { RowSearch } from '../search/RowSearch';
import type { RowKind } from '../search/SearchRow';
import type { PlanEdit } from '../text/EditPlan';

/** A text file that a tool looks at. */
export interface ToolFile {
  /** What whoever opened it knows it by. */
  readonly address: string;
  /** Path for people and models, below its workspace folder where it lies in one. */
  readonly path: string;
  /** The editor's id of its language; empty where nobody knows. */
  readonly languageId: string;
  readonly text: string;
}

/** The world as the tools need it. */
export interface ToolContext {
  /** All notes that are known, by source and path. */
  readonly notes: readonly PlacedNote[];
  /** The search over them, with rows of these kinds taken in as far as that is done in time. */
  search(kinds: ReadonlySet<RowKind>): Promise<RowSearch>;
  /** Whether all notes have been read; if not, answers say so. */
  readonly isComplete: boolean;
  /** Whether the notes of a source may be written to. */
  isWritable(sourceId: string): boolean;
  /** An address that opens a note, at a line from 1. */
  link(placed: PlacedNote, line: number | null): string;
  /**
   * Opens the file that a text names, the active one for null. Throws a ToolError where there is none, or
   * where it lies outside what the user has open.
   */
  openFile(name: string | null): Promise<ToolFile>;
  /** Opens the file of a note. */
  openNote(placed: PlacedNote): Promise<ToolFile>;
  /** Path from one file to another as a link in Markdown; null where none can lead there. */
  relativeLink(from: ToolFile, to: ToolFile): string | null;
  /** Does all steps of a piece of work, giving way to others in between. */
  drain<Result>(work: Generator<void, Result>): Promise<Result>;
}

/** Lines of a file before and after an edit; numbers from 1. */
export interface LineChange {
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a tool comes to: an answer, or a change that has to be confirmed and carried out first. */
export type ToolOutcome =
  | { readonly kind: 'answer'; readonly text: string }
  | {
      readonly kind: 'write';
      readonly act: 'check' | 'uncheck' | 'takeaway';
      readonly file: ToolFile;
      readonly plan: PlanEdit;
      /** What the plan changes in the file as it is now. */
      readonly changed: LineChange;
      /** The answer once that is done. */
      readonly text: string;
    };

/** Why a file was left as it was; `refusalText` has the words for each. */
export type RefusalReason =
  /** Deleted, renamed or moved. */
  | 'gone'
  | 'not-a-file'
  | 'read-only'
  /** It cannot be read, or VS Code does not open it as text. */
  | 'unreadable'
  /** Its file system did not answer in time; the file is as it was. */
  | 'no-answer'
  /** Its bytes do not survive being decoded and encoded again. */
  | 'encoding'
  /** Its encoding has no signs for the new text. */
  | 'not-encodable'
  /** What was to be edited is not in it any more, or cannot be told from others. */
  | 'target-gone'
  | 'broken-front-matter'
  /** Somebody else kept changing it meanwhile. */
  | 'changed'
  /** Writing did not end in time; it goes on, and may end well or badly. */
  | 'unfinished'
  /** Writing failed; the file is as it was. */
  | 'failed'
  /** Writing failed halfway and the file could not be put back: its text is open in a new document. */
  | 'damaged';

/** A file that was left as it was, unless the reason is `damaged` or `unfinished`. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** What the file system said, where it said something. */
  readonly error?: unknown;
  /** The encoding the file was read in, for the reasons that are about it. */
  readonly encoding?: string;
}

/** What became of an edit. */
export type EditOutcome =
  /** The file on disk has it. */
  | { readonly kind: 'written' }
  /** The document in the editor has it; saving is left to the user. */
  | { readonly kind: 'edited' }
  /** The text was as wanted already. */
  | { readonly kind: 'unchanged' }
  | Refusal;

/** Makes a refusal. */
export function refused(
  reason: RefusalReason,
  more: Pick<Refusal, 'error' | 'encoding'> = {},
): Refusal {
  return { kind: 'refused', reason, ...more };
}

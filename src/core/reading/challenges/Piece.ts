import type { LabelRole } from '../titles/labelRole';

/** One line of thought in a section on challenges, flat, in the order of the file. */
export interface Piece {
  readonly line: number;
  readonly endLine: number;
  /** `title` for a name that stands alone, `plain` for text without a telling label. */
  readonly role: LabelRole | 'title' | 'plain';
  /** For `**Slow queries**: added an index` this is `Slow queries`. */
  readonly title: string | null;
  readonly text: string;
  /** The list the piece is an item of, or null: pieces of one list share a number. */
  readonly list: number | null;
  /** Whether the piece is a heading, whose reach ends with its section. */
  readonly isHeading: boolean;
}

import type { Challenge } from '../../note/Note';
import type { LabelRole } from '../lexicon/Lexicon';

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
  readonly list: object | null;
  /** How many lists stand around the piece; 0 outside lists. */
  readonly depth: number;
  /** Whether the piece is a heading, whose reach ends with its section. */
  readonly isHeading: boolean;
  /** Whether the list is numbered. */
  readonly isCounted: boolean;
}

/** A pair as the pieces of one section give it. */
export type Pair = Omit<Challenge, 'section' | 'kind'>;

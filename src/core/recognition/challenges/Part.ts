import type { Challenge } from '../../note/Note';
import type { ListFacts } from '../candidates/Candidate';

/**
 * What a part says of what stands in it: `name` calls it by a name of its own, `aside` tells of anything
 * else than a challenge or its solution, `code` is what a fence holds.
 */
export type PartRole = 'challenge' | 'solution' | 'aside' | 'name' | 'plain' | 'code';

/**
 * A heading, a label, an item or a paragraph with all that stands below it. Where a text tells of
 * challenges, their halves are parts of one part, or one half is a part of the other.
 */
export interface Part {
  readonly role: PartRole;
  readonly line: number;
  readonly endLine: number;
  /** The label in small letters, or an empty string. */
  readonly label: string;
  /** What it is called: `Slow queries` for `**Slow queries**: added an index` and `Issue 2: Slow queries`. */
  readonly name: string;
  readonly text: string;
  /** The list that it is an item of. */
  readonly list: ListFacts | null;
  readonly isHeading: boolean;
  readonly parts: Part[];
}

/** A pair as the parts of one section give it. */
export type Pair = Omit<Challenge, 'section' | 'kind'>;

/** Whether any of some parts says which half it is. */
export function holdsRole(parts: readonly Part[], wanted: PartRole): boolean {
  return parts.some(({ role }) => role === wanted);
}

function textBelow(part: Part): string {
  if (part.role === 'code' || part.role === 'aside') return '';
  const name = part.name.replace(/\s*[:：]$/, '');
  const text = wordsOf(part) || (part.isHeading ? codeOf(part) : '');
  return text === '' || name === '' ? text || part.name : `${name}: ${text}`;
}

function wordsOf({ text, parts }: Part): string {
  return [text, ...parts.map(textBelow)].filter((one) => one !== '').join('; ');
}

/** All that a part tells, without its own name; where it is nothing but code, the first line of that. */
export function textOf(part: Part): string {
  return wordsOf(part) || codeOf(part);
}

/** The first line of what is nothing but code. */
function codeOf({ parts }: Part): string {
  return parts.find(({ role }) => role === 'code')?.text ?? '';
}

/** The line on which what a part tells begins: that of its label where it holds nothing but code. */
export function firstLine(part: Part): number {
  if (part.text !== '') return part.line;
  return part.parts.find((below) => textBelow(below) !== '')?.line ?? part.line;
}

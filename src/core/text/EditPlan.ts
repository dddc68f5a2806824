/**
 * Changes of a text as data: what is replaced where, planned in lines and offsets, and the difference of two texts.
 */

/** A replacement in a text: from `start` to before `end`, in UTF-16 code units, by `text`. */
export interface TextReplacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What an edit of a file comes to once its target is looked for in the text as it is now. */
export type EditPlan =
  /** Replacements that do not overlap, in the order of the text. */
  | { readonly kind: 'edit'; readonly replacements: readonly TextReplacement[] }
  /** The text is already as wanted. */
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'refuse';
      /** `target-gone` also where the target cannot be told from others. */
      readonly reason: 'target-gone' | 'broken-front-matter';
    };

/**
 * Plans an edit of a text. It is asked anew for each text the file turns out to hold, so it looks for its
 * target by what stands there (a box's text, a section's title) and takes no line number on trust.
 */
export type PlanEdit = (text: string) => EditPlan;

/** The plan for a target that is no longer in the text. */
export const targetGone: EditPlan = { kind: 'refuse', reason: 'target-gone' };

/** Makes a plan of replacements in any order; of none the text is as wanted. */
export function planOf(replacements: readonly TextReplacement[]): EditPlan {
  if (replacements.length === 0) return { kind: 'unchanged' };
  const inOrder = [...replacements].sort((left, right) => left.start - right.start);
  return { kind: 'edit', replacements: inOrder };
}

/** The text after the replacements of a plan. */
export function replaceIn(text: string, replacements: readonly TextReplacement[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end, text: replacement } of replacements) {
    pieces.push(text.slice(copied, start), replacement);
    copied = end;
  }
  return pieces.join('') + text.slice(copied);
}

const lineBreak = /\r\n|\r|\n/g;

/** The lines of a text whose line ends may be of several kinds, and where each stands in it. */
export class TextLines {
  /** The lines without their ends; at least one. */
  readonly lines: readonly string[];
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    const lines: string[] = [];
    for (const { 0: end, index } of text.matchAll(lineBreak)) {
      lines.push(text.slice(starts.at(-1), index));
      starts.push(index + end.length);
    }
    lines.push(text.slice(starts.at(-1)));
    this.#text = text;
    this.#starts = starts;
    this.lines = lines;
  }

  /** Offset of a column of a line, both from 0. */
  offsetOf(line: number, column: number): number {
    return (this.#starts[line] ?? this.#text.length) + column;
  }

  /** Offset behind the last character of a line, before its line end. */
  endOf(line: number): number {
    return this.offsetOf(line, this.lines[line]?.length ?? 0);
  }

  /** The line end that new lines behind a line take: its own, else that of the line above, else LF. */
  lineEndAt(line: number): string {
    for (let at = line; at >= 0; at -= 1) {
      const end = this.#text.slice(this.endOf(at), this.#starts[at + 1] ?? this.endOf(at));
      if (end !== '') return end;
    }
    return '\n';
  }
}

/**
 * Whether an editor that saves the text would write its line ends as they are: VS Code makes them all LF
 * or all CRLF, and knows no CR alone.
 */
export function hasOneLineEnd(text: string): boolean {
  const kinds = new Set<string>();
  if (!text.includes('\r')) return true;
  for (const [end] of text.matchAll(lineBreak)) kinds.add(end);
  return kinds.size === 1 && !kinds.has('\r');
}

/** What to replace in a text: from `start` to before `end`, in UTF-16 code units, by `text`. */
interface TextDifference {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The one piece of a text that another has otherwise, never cut inside a line break or a character. */
export function textDifference(before: string, after: string): TextDifference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  while (splits(before, start) || splits(after, start)) start -= 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  while (splits(before, before.length - tail) || splits(after, after.length - tail)) tail -= 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** Whether a place lies inside a line break or a character, where no document can be cut. */
function splits(text: string, at: number): boolean {
  return at > 0 && /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(at - 1, at + 1));
}

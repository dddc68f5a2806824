import type { Note, Section } from '../note/Note';
import { rememberEach } from '../rememberEach';

/** The lines of what a note holds, kind by kind, each in order. */
interface NoteLines {
  /** Challenges among them. */
  readonly takeaways: readonly number[];
  readonly entries: readonly number[];
  readonly checklists: readonly number[];
  /** Items of checklists, and those that are checked. */
  readonly boxes: readonly number[];
  readonly checked: readonly number[];
}

/** The lines of what a note holds: sorted once, so that each of its sections is asked about quickly. */
export const linesOf = rememberEach(
  ({ takeaways, challenges, entries, checklists }: Note): NoteLines => {
    const boxes = checklists.flatMap(({ items }) => items);
    return {
      takeaways: sortedLines([...takeaways, ...challenges]),
      entries: sortedLines(entries),
      checklists: sortedLines(checklists),
      boxes: sortedLines(boxes),
      checked: sortedLines(boxes.filter(({ done }) => done)),
    };
  },
);

function sortedLines(items: readonly { readonly line: number }[]): readonly number[] {
  return items.map(({ line }) => line).sort((left, right) => left - right);
}

/** How many of some lines in order are within a range, both ends included. */
export function countWithin(lines: readonly number[], first: number, last: number): number {
  return placeOf(lines, (line) => line > last) - placeOf(lines, (line) => line >= first);
}

/** The sections that begin behind a line and no later than another; sections are in order. */
export function sectionsWithin(note: Note, after: number, last: number): readonly Section[] {
  const { sections } = note;
  return sections.slice(
    placeOf(sections, ({ line }) => line > after),
    placeOf(sections, ({ line }) => line > last),
  );
}

/** The place of the first of some items, in order, for which something holds that holds from there on. */
function placeOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

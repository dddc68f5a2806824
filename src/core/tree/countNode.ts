/**
 * What a row holds: lines, counts, and the minutes that reading it takes.
 */

import { rememberEach } from '../Lazy';
import type { PlacedNote } from '../library/Journal';
import type { Note, Section } from '../note/Note';
import type { JournalNode } from './JournalNode';

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

/** What a row holds, in numbers. */
export interface NodeCount {
  readonly notes: number;
  /** Takeaways, and challenges with or without a solution. */
  readonly takeaways: number;
  readonly entries: number;
  /** Items of checklists, and how many of them are checked. */
  readonly boxes: number;
  readonly checked: number;
}

const noCount: NodeCount = { notes: 0, takeaways: 0, entries: 0, boxes: 0, checked: 0 };

/** Counts what a note or a heading holds, or the notes and takeaways below any other row. */
export function countNode(node: JournalNode): NodeCount {
  switch (node.type) {
    case 'note':
      return countNote(node.placed.note);
    case 'heading':
      return countLines(node.placed.note, node.section.line, node.section.endLine);
    case 'group':
      return { ...noCount, notes: node.children.length };
    case 'notice':
      return noCount;
    case 'journal':
      return countNotes(node.journal.notes);
    case 'folder':
      return countNotes(node.notes);
  }
}

/** Counts some notes with the takeaways in them. */
export function countNotes(notes: readonly PlacedNote[]): NodeCount {
  let takeaways = 0;
  for (const { note } of notes) takeaways += note.takeaways.length + note.challenges.length;
  return { ...noCount, notes: notes.length, takeaways };
}

function countNote(note: Note): NodeCount {
  return { ...countLines(note, 1, Infinity), notes: 1 };
}

function countLines(note: Note, first: number, last: number): NodeCount {
  const { takeaways, entries, boxes, checked } = linesOf(note);
  return {
    notes: 0,
    takeaways: countWithin(takeaways, first, last),
    entries: countWithin(entries, first, last),
    boxes: countWithin(boxes, first, last),
    checked: countWithin(checked, first, last),
  };
}

/** Words that people read in a minute, of prose with some code in it. */
const wordsPerMinute = 200;
/** Scripts without spaces between words are read by the character. */
const charactersPerMinute = 400;

/** What nobody reads: where links lead to, and what stands in comments. At most 1,000 characters each. */
const unread = /\]\([^()\n]{0,1000}\)|<?\bhttps?:[^\s<>)]{1,1000}|<!--[^]{0,1000}?-->/g;

/** An item that is nothing but a link: of a list of them people look for one, and read no other. */
const entry =
  /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[^[\]\n]{0,300}\](?:\([^()\n]{0,1000}\)|\[[^[\]\n]{0,300}\])[ \t]*$/gm;

/** How long the Markdown of a text takes to read, in whole minutes and at least one. */
export function readingMinutes(markdown: string): number {
  const text = markdown.replace(entry, '').replace(unread, ' ');
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
  const characters = text.match(unspaced) ?? [];
  const words = text.replace(unspaced, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const minutes = words.length / wordsPerMinute + characters.length / charactersPerMinute;
  return Math.max(1, Math.round(minutes));
}

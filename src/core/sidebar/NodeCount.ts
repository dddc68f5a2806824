import type { JournalNode, PlacedNote } from '../journal/JournalNode';
import type { Note } from '../note/Note';
import { countWithin, linesOf } from './noteLines';

/** What a row holds, in numbers. */
export interface NodeCount {
  readonly notes: number;
  /** Takeaways, and challenges with or without a solution. */
  readonly takeaways: number;
  readonly entries: number;
  /** Items of checklists, and how many of them are ticked. */
  readonly boxes: number;
  readonly ticked: number;
}

const nothing: NodeCount = { notes: 0, takeaways: 0, entries: 0, boxes: 0, ticked: 0 };

/** Counts what a note or a heading holds, or the notes and takeaways below any other row. */
export function countNode(node: JournalNode): NodeCount {
  switch (node.type) {
    case 'note':
      return countNote(node.placed.note);
    case 'heading':
      return countLines(node.placed.note, node.section.line, node.section.endLine);
    case 'group':
      return { ...nothing, notes: node.children.length };
    case 'notice':
      return nothing;
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
  return { ...nothing, notes: notes.length, takeaways };
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
    ticked: countWithin(checked, first, last),
  };
}

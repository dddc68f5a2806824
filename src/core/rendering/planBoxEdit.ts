import { type EditPlan, planOf, targetGone } from '../text/EditPlan';
import { repairEncoding } from '../text/repairEncoding';
import { TextLines } from '../text/TextLines';
import { findBoxes, type ShownBox } from './findBoxes';
import type { NoteMarkdown } from './markdown/createNoteMarkdown';

/** A task box as the page of the reader shows it, and how it is wanted. */
export interface WantedBox {
  /** From 1, as the page last knew it. */
  readonly line: number;
  /** The item's Markdown after its box, as shown. */
  readonly text: string;
  readonly done: boolean;
}

/**
 * Plans to check or uncheck a box of the reader, in the note as it is now: one character changes. Only
 * what the page shows as a box is one: text in code, comments and front matter is none.
 */
export function planBoxEdit(text: string, wanted: WantedBox, markdown: NoteMarkdown): EditPlan {
  // The page shows garbled text repaired.
  const shown = repairEncoding(text) ?? text;
  const place = wantedBox(findBoxes(shown, markdown), wanted)?.place;
  if (!place) return targetGone;
  const stored = new TextLines(text);
  const start = stored.offsetOf(place.line, place.character);
  // Whatever was repaired in front of the box has moved it.
  if (!/^\[[ xX]\]$/.test(text.slice(start - 1, start + 2))) return targetGone;
  if ((text[start] !== ' ') === wanted.done) return { kind: 'unchanged' };
  return planOf([{ start, end: start + 1, text: wanted.done ? 'x' : ' ' }]);
}

/** The box on its line if the text there is still the same, else the only one with that text. */
function wantedBox(boxes: readonly ShownBox[], wanted: WantedBox): ShownBox | null {
  const same = boxes.filter(({ text }) => text === wanted.text);
  const there = same.find(({ line }) => line === wanted.line);
  return there ?? (same.length === 1 ? (same[0] ?? null) : null);
}

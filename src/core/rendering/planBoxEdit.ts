import { type EditPlan, planOf, targetGone } from '../text/EditPlan';
import { repairEncoding } from '../text/repairEncoding';
import { TextLines } from '../text/TextLines';
import { planTick } from './planTick';

/** A task box as the page of the reader shows it, and how it is wanted. */
export interface WantedBox {
  /** From 1, as the page last knew it. */
  readonly line: number;
  /** The item's Markdown after its box, as shown. */
  readonly text: string;
  readonly done: boolean;
}

/** Plans to check or uncheck a box of the reader, in the note as it is now: one character changes. */
export function planBoxEdit(text: string, wanted: WantedBox): EditPlan {
  const stored = new TextLines(text);
  // The page shows garbled text repaired; what stands before a box is ASCII and stays where it is.
  const repaired = repairEncoding(text);
  const shown = repaired === null ? stored : new TextLines(repaired);
  const place = planTick(shown.lines, wanted);
  if (!place) return targetGone;
  const start = stored.offsetOf(place.line, place.character);
  if ((text[start] !== ' ') === wanted.done) return { kind: 'unchanged' };
  return planOf([{ start, end: start + 1, text: wanted.done ? 'x' : ' ' }]);
}

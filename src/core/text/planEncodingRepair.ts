import { type EditPlan, planOf } from './EditPlan';
import { repairEncoding } from './repairEncoding';
import { TextLines } from './TextLines';

/** A line that reads otherwise once the encoding is put right. */
export interface RepairedLine {
  /** From 0, as editors count. */
  readonly index: number;
  readonly before: string;
  readonly after: string;
}

const lineBreak = /\r\n|\r|\n/;

/**
 * The lines of a text to change so that garbled characters become what they were, or an empty list
 * where nothing is garbled. Lines are never added or taken away.
 */
export function planEncodingRepair(text: string): readonly RepairedLine[] {
  const repaired = repairEncoding(text);
  if (repaired === null) return [];
  const after = repaired.split(lineBreak);
  return text.split(lineBreak).flatMap((before, index) => {
    const line = after[index] ?? before;
    return line === before ? [] : [{ index, before, after: line }];
  });
}

/** Plans the repair of a text as an edit of its garbled lines. */
export function planRepairEdit(text: string): EditPlan {
  const lines = new TextLines(text);
  return planOf(
    planEncodingRepair(text).map(({ index, after }) => {
      return { start: lines.offsetOf(index, 0), end: lines.endOf(index), text: after };
    }),
  );
}

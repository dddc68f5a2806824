import { type EditPlan, planOf } from './EditPlan';
import { repairEncoding, repairGarbledLines } from './repairEncoding';
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
 * where nothing is garbled. Lines are never added or taken away. Where the text as a whole is sound,
 * lines that surely are not are among them.
 */
export function planEncodingRepair(text: string): readonly RepairedLine[] {
  const after = repairedText(text).split(lineBreak);
  return text.split(lineBreak).flatMap((before, index) => {
    const line = after[index] ?? before;
    return line === before ? [] : [{ index, before, after: line }];
  });
}

/** A text as it is after the repair; the same text where nothing is garbled. */
export function repairedText(text: string): string {
  return repairEncoding(text) ?? repairGarbledLines(text) ?? text;
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

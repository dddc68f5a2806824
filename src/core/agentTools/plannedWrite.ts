import { type PlanEdit, replaceIn, TextLines } from '../text/EditPlan';
import type { LineChange, ToolFile, ToolOutcome } from './ToolContext';
import { ToolError } from './ToolError';

/** Makes a plan the outcome of a tool, with the lines that it changes; throws where it is refused. */
export function plannedWrite(write: {
  readonly act: 'check' | 'uncheck' | 'takeaway';
  readonly file: ToolFile;
  readonly plan: PlanEdit;
  readonly text: string;
}): ToolOutcome {
  const { file, plan } = write;
  const planned = plan(file.text);
  switch (planned.kind) {
    case 'refuse':
      throw new ToolError(
        'Nothing was changed: the text to change is not in the file, or occurs more than once.',
      );
    case 'unchanged':
      return { kind: 'answer', text: 'Nothing was changed: the item already has this state.' };
    case 'edit':
      return {
        ...write,
        kind: 'write',
        changed: changedLines(file.text, replaceIn(file.text, planned.replacements)),
      };
  }
}

/** The lines in which two texts differ, without those that are the same at either end. */
export function changedLines(before: string, after: string): LineChange {
  const old = new TextLines(before).lines;
  const now = new TextLines(after).lines;
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return {
    line: start + 1,
    before: old.slice(start, old.length - tail),
    after: now.slice(start, now.length - tail),
  };
}

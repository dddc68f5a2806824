/** The mark that ends the heading line of an inserted checklist: `[nexus: technologies/docker#checklist]`. */
export function checklistMark(id: string): string {
  return `[nexus: ${id.replace(/[[\]>]/g, (sign) => encodeURIComponent(sign))}]`;
}

/** What every mark starts with: a quick way to see that a text holds none. */
export const markStart = '[nexus:';

/** Longer text between the brackets is no id, but a file that only looks like one. In characters. */
const longestId = 1_000;
/** What could be an id has no bracket in it, so that no part of a line is looked at twice. */
const mark = new RegExp(`\\[nexus:([^[\\]]{1,${longestId}})\\]`, 'g');

/** A mark in a line: the id, and the text on either side. */
export interface FoundMark {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** Finds the mark in a line, null where there is none. */
export function readChecklistMark(line: string): FoundMark | null {
  for (const found of line.matchAll(mark)) {
    const id = (found[1] ?? '').trim();
    if (id === '') continue;
    return {
      id: id.replace(/%(?:5B|5D|3E)/g, decodeURIComponent),
      before: line.slice(0, found.index),
      after: line.slice(found.index + found[0].length),
    };
  }
  return null;
}

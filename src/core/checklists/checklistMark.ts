/** The mark that ends the heading line of an inserted checklist: `[nexus: technologies/docker#checklist]`. */
export function checklistMark(id: string): string {
  return `[nexus: ${id.replace(/[[\]>]/g, (sign) => encodeURIComponent(sign))}]`;
}

/** What every mark starts with: a quick way to see that a text holds none. */
export const markStart = '[nexus:';

const mark = /\[nexus:\s*([^\]\s](?:[^\]]*[^\]\s])?)\s*\]/;

/** A mark in a line: the id, and the text on either side. */
export interface FoundMark {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** Finds the mark in a line, null where there is none. */
export function readChecklistMark(line: string): FoundMark | null {
  const found = mark.exec(line);
  if (!found) return null;
  return {
    id: (found[1] ?? '').replace(/%(?:5B|5D|3E)/g, decodeURIComponent),
    before: line.slice(0, found.index),
    after: line.slice(found.index + found[0].length),
  };
}

import type { LineWorkshop } from './LineWorkshop';

const indentedItem = /^(?: {4,}|\t+ *)(?=(?:[-*+]|\d{1,9}[.)])\s+\S)/;
const anyItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;

/** The line that a list set in from the margin would belong to: the nearest above that holds anything. */
function lineAbove(shop: LineWorkshop, index: number): string {
  const above = shop.isBlank(index - 1) ? index - 2 : index - 1;
  return above < 0 || shop.isCode(above) ? '' : shop.at(above);
}

/** Whether a list belongs to a line that introduces it and stands at the margin itself. */
function isIntroduced(shop: LineWorkshop, index: number): boolean {
  const line = lineAbove(shop, index);
  return line.trimEnd().endsWith(':') && !/^\s/.test(line) && !anyItem.test(line);
}

/** How far the list that begins on a line was set in below the line which introduces it, or null. */
function indentOf(shop: LineWorkshop, index: number): string | null {
  if (!/^[ \t]/.test(shop.at(index)) || shop.isCode(index)) return null;
  return isIntroduced(shop, index) ? (indentedItem.exec(shop.at(index))?.[0] ?? null) : null;
}

/**
 * Takes a list that was set in below the line which introduces it back to the margin. Markdown reads it
 * as the end of that sentence or as code; authors who came from a word processor mean a list.
 */
export function repairIndentedLists(shop: LineWorkshop): void {
  let indent: string | null = null;
  for (let index = 1; index < shop.lines.length; index += 1) {
    const line = shop.at(index);
    if (line === '') continue;
    if (indent !== null && line.startsWith(indent)) {
      shop.lines[index] = line.slice(indent.length);
      continue;
    }
    indent = indentOf(shop, index);
    if (indent !== null) shop.repair(index, line.slice(indent.length), 'indented-list');
  }
}

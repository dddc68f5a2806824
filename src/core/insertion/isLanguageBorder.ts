import type { InsertPlace } from './planPlace';

const opensElement = /<(?:script|style)\b[^<>]*>$/i;
const closesElement = /^\s*<\/(?:script|style)\b/i;
const fenceLine = /^\s*(?:`{3,}|~{3,})/;

/**
 * Whether lines placed at a line of text stand in another language than that line: behind the start of
 * a script, a style or a fence, or above its end. `fence` is the one that they will stand in.
 */
export function isLanguageBorder(
  text: string,
  { position }: InsertPlace,
  fence: string | null,
): boolean {
  if (position === 'fill') return false;
  if (fence !== null && fenceLine.test(text)) return true;
  return position === 'below' ? opensElement.test(text.trimEnd()) : closesElement.test(text);
}

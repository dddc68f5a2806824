/** Longer front matter is none that anybody wrote by hand. In characters. */
const maxLength = 20_000;
/** Brackets and braces that may be open at the same time. */
const deepest = 20;
/** Brackets and braces altogether, and the commas of one line. */
const mostMarks = 1_000;
/** Colons of one line, each of which may be that of a key. */
const mostKeys = 200;
/** Keys with a question mark before them, which may stand in each other, and tags of types. */
const mostMarkedKeys = 40;

/**
 * Whether YAML is too long, too deep or too wide to be parsed: the library takes seconds for hundreds of
 * brackets in brackets or of marked keys, and with some engines its regular expressions end the process.
 */
export function isTooInvolved(yaml: string): boolean {
  if (yaml.length > maxLength || depthOf(yaml) > deepest) return true;
  if (countOf(yaml, /[[\]{}]/g) > mostMarks) return true;
  if (countOf(yaml, /\?(?=\s|$)|!(?=\S)/g) > mostMarkedKeys) return true;
  return yaml
    .split('\n')
    .some((line) => countOf(line, /,|-(?=\s)/g) > mostMarks || countOf(line, /:/g) > mostKeys);
}

function countOf(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}

/** How many brackets are open at the same time at most, be they in quotation marks or not. */
function depthOf(yaml: string): number {
  let depth = 0;
  let most = 0;
  for (const sign of yaml.match(/[[\]{}]/g) ?? []) {
    depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
    most = Math.max(most, depth);
  }
  return most;
}

/** What to replace in a text: from `start` to before `end`, in UTF-16 code units, by `text`. */
interface TextDifference {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The one piece of a text that another has otherwise, never cut inside a line break or a character. */
export function textDifference(before: string, after: string): TextDifference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  while (splits(before, start) || splits(after, start)) start -= 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  while (splits(before, before.length - tail) || splits(after, after.length - tail)) tail -= 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** Whether a place lies inside a line break or a character, where no document can be cut. */
function splits(text: string, at: number): boolean {
  return at > 0 && /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(at - 1, at + 1));
}

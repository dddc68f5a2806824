/** A note's name as compared: without blanks around, `./` or `/` before, and the extension of a note. */
export function noteName(written: string): string {
  return written
    .trim()
    .replace(/^(?:\.{0,2}\/)+/, '')
    .replace(/\.(?:md|markdown)$/i, '');
}

/** Parts of a path that its ends have at most, besides the whole of it. */
const maxParts = 8;

/** The ends of a note's path from its file name on, without extension: `c`, `b/c`, `a/b/c`. */
export function pathNames(path: string): readonly string[] {
  const whole = noteName(path);
  const parts = whole.split('/').slice(-maxParts);
  const ends = parts.map((_, at) => parts.slice(parts.length - 1 - at).join('/'));
  return ends.at(-1) === whole ? ends : [...ends, whole];
}

/** Characters that fill the first window of a page several times over. */
const enough = 40_000;
/** Characters from which on a note is long: the start of a shorter one is not taken. */
export const longNote = 2 * enough;

/** `[name]: address` and `[^1]: note`, in a quote or an item too, which change how text above them reads. */
const definition = /^[ \t>]*(?:[-*+] +|\d{1,9}[.)] +)?\[[^\]\n]{1,200}\]:/m;

/**
 * As much of a long note as its first window needs where it is read from a line (from 1): it reads as
 * the same text does within the whole note, but for its last block. Null where only the whole note will
 * do: it is short, read far down, or defines further down what its start refers to.
 */
export function startOfNote(text: string, line: number): string | null {
  if (text.length < longNote) return null;
  const end = endOfStart(text);
  const start = text.slice(0, end);
  const isAtTop = start.slice(0, enough / 2).split('\n').length > line;
  if (!isAtTop || definition.test(text.slice(end))) return null;
  return start;
}

/** Before a blank line where there is one: a term without its meaning belongs to the list before it. */
function endOfStart(text: string): number {
  const blank = Math.max(text.lastIndexOf('\n\n', enough), text.lastIndexOf('\n\r\n', enough));
  return (blank > enough / 2 ? blank : text.lastIndexOf('\n', enough)) + 1;
}

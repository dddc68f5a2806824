/** Where one character of a note stands: the state of a task box. */
export interface TickPlace {
  /** From 0. */
  readonly line: number;
  readonly character: number;
}

const taskItem = /^((?:[ \t]*>)*[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)+\[)[ xX]\]([^]*)$/;

/**
 * Finds the box that was clicked in the note as it stands now: on its line if the text there is
 * still the same, else the only box with that text; null where nobody can tell which was meant.
 */
export function planTick(
  lines: readonly string[],
  wanted: {
    /** From 1, as the page last knew it. */
    readonly line: number;
    /** The item's Markdown after its box. */
    readonly text: string;
  },
): TickPlace | null {
  const place = (line: number): TickPlace | null => {
    const found = taskItem.exec(lines[line] ?? '');
    return found?.[2]?.trim() === wanted.text ? { line, character: found[1]?.length ?? 0 } : null;
  };
  const there = place(wanted.line - 1);
  if (there) return there;
  const others = lines.map((_, line) => place(line)).filter((found) => found !== null);
  return others.length === 1 ? (others[0] ?? null) : null;
}

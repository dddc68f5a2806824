const lineBreak = /\r\n|\r|\n/g;

/** The lines of a text whose line ends may be of several kinds, and where each stands in it. */
export class TextLines {
  /** The lines without their ends; at least one. */
  readonly lines: readonly string[];
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    const lines: string[] = [];
    for (const { 0: end, index } of text.matchAll(lineBreak)) {
      lines.push(text.slice(starts.at(-1), index));
      starts.push(index + end.length);
    }
    lines.push(text.slice(starts.at(-1)));
    this.#text = text;
    this.#starts = starts;
    this.lines = lines;
  }

  /** Offset of a column of a line, both from 0. */
  offsetOf(line: number, column: number): number {
    return (this.#starts[line] ?? this.#text.length) + column;
  }

  /** Offset behind the last character of a line, before its line end. */
  endOf(line: number): number {
    return this.offsetOf(line, this.lines[line]?.length ?? 0);
  }

  /** The line end that new lines behind a line take: its own, else that of the line above, else LF. */
  lineEndAt(line: number): string {
    for (let at = line; at >= 0; at -= 1) {
      const end = this.#text.slice(this.endOf(at), this.#starts[at + 1] ?? this.endOf(at));
      if (end !== '') return end;
    }
    return '\n';
  }
}

/**
 * Whether an editor that saves the text would write its line ends as they are: VS Code makes them all LF
 * or all CRLF, and knows no CR alone.
 */
export function hasOneLineEnd(text: string): boolean {
  const kinds = new Set<string>();
  if (!text.includes('\r')) return true;
  for (const [end] of text.matchAll(lineBreak)) kinds.add(end);
  return kinds.size === 1 && !kinds.has('\r');
}

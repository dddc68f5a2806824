/**
 * The lines that lie inside a string, a comment or an unfinished statement, by the language of a file.
 */

/**
 * What a line begins inside of: nothing, something that lines between its own would become part of, or
 * something that even a line below it would become part of if it were indented like it.
 */
export type LineStand = 'free' | 'inside' | 'indented';

const states: readonly LineStand[] = ['free', 'inside', 'indented'];

/** The lines of a text, with line feeds only, that begin inside a string, a command or the like. */
export class OpenLines {
  readonly #starts: readonly number[];
  readonly #states: Uint8Array;

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
    this.#states = new Uint8Array(starts.length);
  }

  /** Notes that the lines which start behind `start` and before `end`, both offsets, are inside. */
  add(start: number, end: number, state: Exclude<LineStand, 'free'> = 'inside'): void {
    const code = states.indexOf(state);
    for (let line = this.lineAt(start) + 1; line < this.#starts.length; line += 1) {
      if ((this.#starts[line] ?? end) >= end) return;
      this.#states[line] = Math.max(this.#states[line] ?? 0, code);
    }
  }

  /** Notes the same of one line. */
  addLine(line: number, state: Exclude<LineStand, 'free'>): void {
    if (line < this.#states.length) this.#states[line] = states.indexOf(state);
  }

  /** State of a line, from 0; behind the last one nothing is open. */
  stateOf(line: number): LineStand {
    return states[this.#states[line] ?? 0] ?? 'free';
  }

  /** The line, from 0, that an offset is in. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

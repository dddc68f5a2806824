import type { NoteProblem } from '../../note/Note';
import type { Vocabulary } from '../../recognition/lexicon/Vocabulary';
import { isAscii } from '../../text/decodeText';

/**
 * The lines of a note while they are being made readable. A repair may change or empty a line but
 * never adds or removes one, so that every line number stays true to the file.
 */
export class LineWorkshop {
  readonly isAscii: boolean;
  readonly problems: NoteProblem[] = [];
  /** 1 for each line that is code, which no repair touches. */
  readonly code: Uint8Array;

  /**
   * @param text the lines as one string before any repair, for tests that are quicker on the whole
   */
  constructor(
    readonly lines: string[],
    private readonly text: string,
    readonly vocabulary: Vocabulary,
  ) {
    this.code = new Uint8Array(lines.length);
    this.isAscii = isAscii(text);
  }

  /** Whether the note held any of some texts before it was repaired: a quick look that saves a long one. */
  holdsAny(...texts: readonly string[]): boolean {
    return texts.some((text) => this.text.includes(text));
  }

  at(index: number): string {
    return this.lines[index] ?? '';
  }

  isBlank(index: number): boolean {
    return this.at(index).trim() === '';
  }

  isCode(index: number): boolean {
    return this.code[index] === 1;
  }

  /** Replaces a line and says why; `index` counts from 0. */
  repair(index: number, line: string, code: string): void {
    this.lines[index] = line;
    this.problems.push({ line: index + 1, code });
  }
}

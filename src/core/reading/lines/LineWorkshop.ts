import type { NoteProblem } from '../../note/Note';

/**
 * The lines of a note while they are being made readable. A repair may change or empty a line but
 * never adds or removes one, so that every line number stays true to the file.
 */
export class LineWorkshop {
  readonly problems: NoteProblem[] = [];
  /** 1 for each line that is code, which no repair touches. */
  readonly code: Uint8Array;

  constructor(readonly lines: string[]) {
    this.code = new Uint8Array(lines.length);
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

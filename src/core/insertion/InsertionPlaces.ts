/**
 * Where inserted lines go, and what that moves.
 */

import type { OpenLines } from './statements/OpenLines';
import { frontMatterLines, headLines, licenseLines, openLinesOf } from './statements/openLinesOf';

/** Where inserted lines go, and what has to stand around them so that nothing there changes. */
export interface InsertPlace {
  /** Column from 0 in the cursor's line at which the text is inserted. */
  readonly column: number;
  /** Whitespace that every inserted line starts with. */
  readonly indentation: string;
  /**
   * `fill`: the cursor's line is blank and takes the first inserted line;
   * `above`: the lines push the cursor's line down; `below`: they follow it.
   */
  readonly position: 'fill' | 'above' | 'below';
}

/**
 * Chooses the place for lines of their own by the cursor's line alone: on a blank line there, after the text
 * when the cursor stands behind it (a comment behind `<script>` belongs inside), otherwise above.
 */
export function planPlace(line: string, cursorColumn: number): InsertPlace {
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
  if (indentation.length === line.length) {
    return { column: line.length, indentation, position: 'fill' };
  }
  if (cursorColumn >= line.trimEnd().length) {
    return { column: line.length, indentation, position: 'below' };
  }
  return { column: 0, indentation, position: 'above' };
}

/** Joins lines into the text to insert at a place; `eol` is the file's own line ending. */
export function placeLines(lines: readonly string[], place: InsertPlace, eol: string): string {
  const indented = lines.map((line) => (line === '' ? line : place.indentation + line));
  switch (place.position) {
    case 'fill':
      // The line may hold its indentation already; a blank line at the start asks for none.
      return indented.join(eol).slice(lines[0] === '' ? 0 : place.column);
    case 'above':
      return indented.map((line) => line + eol).join('');
    case 'below':
      return indented.map((line) => eol + line).join('');
  }
}

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

/** Lines that were inserted at a place, with the line from 0 that it was told by. */
export interface InsertedLines {
  readonly line: number;
  readonly position: InsertPlace['position'];
  readonly count: number;
}

/** A position in a text, from 0. */
interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Where a position of the text before insertions is behind them: on the same code, never on what is new. */
export function shifted(
  { column, line }: TextPosition,
  inserted: readonly InsertedLines[],
): TextPosition {
  const added = inserted
    .filter((one) => (one.position === 'above' ? one.line <= line : one.line < line))
    .reduce((sum, { count, position }) => sum + count - (position === 'fill' ? 1 : 0), 0);
  return { line: line + added, column };
}

/** A place and the line, from 0, that it is told by. */
export interface LinePlace extends InsertPlace {
  readonly line: number;
}

/** What asks for lines: a cursor, from 0, with the place that its own line alone would give. */
export interface AskedPlace {
  readonly line: number;
  readonly column: number;
  readonly place: InsertPlace;
}

/** Comments that tell a program what to do with the very next line. */
const nextLineDirective =
  /next-line|@ts-(?:ignore|expect-error)|prettier-ignore|(?:shellcheck|pylint|rubocop|hadolint|yamllint).*(?:disable|ignore)|noinspection|nosemgrep|c8 ignore|istanbul ignore|v8 ignore|biome-ignore|deno-lint-ignore|rustfmt::skip|NOLINTNEXTLINE/;
const isComment = /^\s*(?:#|\/\/|\/\*|--|;|%|<!--|\{\/\*)/;
/** Lines that close what stands above them, and so are less indented than that. */
const closer = /^[ \t]*(?:[)}\]]|<\/|end\b|fi\b|done\b|esac\b|\/>)/;
/** Next-line directives above one another are passed over up to this many. */
const mostDirectives = 10;

/** Finds the places in a text at which whole lines change nothing but themselves. */
export class InsertionPlaces {
  readonly #rows: readonly string[];
  readonly #open: OpenLines;
  readonly #head: number;
  readonly #frontMatter: number;
  readonly #isCode: boolean;

  /** `language` as {@link openLinesOf} takes it. Reads the text once. */
  constructor(text: string, language: string) {
    const plain = text.replace(/\r\n?/g, '\n');
    this.#rows = plain.split('\n');
    this.#open = openLinesOf(plain, language);
    this.#head = headLines(this.#rows);
    this.#frontMatter = frontMatterLines(this.#rows, language);
    this.#isCode = language !== 'markdown';
  }

  /**
   * The place for a cursor's lines: at its own line, unless that is one that has to stay first or stands
   * inside a string, a command over several lines or the like; then below the former, above the latter.
   * With `mayPart` it stays in the latter: code may be meant for just there.
   */
  at({ column, line, place }: AskedPlace, mayPart = false): LinePlace {
    // Inside of it stands YAML, which has comments; above it, it would be text.
    if (line === 0 && this.#frontMatter > 0) return this.#below(this.#frontMatter - 1, '');
    const isFirst = line === 0 && column === 0 && this.#isCode;
    const head = isFirst ? licenseLines(this.#rows, this.#head) : this.#head;
    if (line < head) return this.#below(head - 1, '');
    if (!mayPart && this.#isInside(line, place))
      return this.#above(this.#statementStart(line, place));
    return this.#inLine(line, place);
  }

  #isInside(line: number, { position }: InsertPlace): boolean {
    if (position !== 'below') return this.#open.stateOf(line) !== 'free';
    return this.#open.stateOf(line) === 'indented' || this.#open.stateOf(line + 1) !== 'free';
  }

  /** The line above which nothing is open. */
  #statementStart(line: number, { position }: InsertPlace): number {
    let at = position === 'below' && this.#open.stateOf(line + 1) !== 'free' ? line + 1 : line;
    while (at > 0 && this.#open.stateOf(at) !== 'free') at -= 1;
    return at;
  }

  #inLine(line: number, place: InsertPlace): LinePlace {
    const { position } = place;
    if (position === 'above') return this.#above(line);
    if (position === 'fill') {
      const indentation = place.indentation === '' ? this.#around(line) : place.indentation;
      return { ...place, line, indentation };
    }
    const next = this.#indentationOf(this.#filled(line, 1));
    const isDeeper = next.length > place.indentation.length && next.startsWith(place.indentation);
    return { ...place, line, indentation: isDeeper ? next : place.indentation };
  }

  #above(line: number): LinePlace {
    let at = line;
    for (let passed = 0; passed < mostDirectives && at > this.#head; passed += 1) {
      const row = this.#rows[at - 1] ?? '';
      if (!isComment.test(row) || !nextLineDirective.test(row)) break;
      at -= 1;
    }
    if (at < this.#head) return this.#below(this.#head - 1, '');
    return { line: at, column: 0, position: 'above', indentation: this.#indentationOf(at) };
  }

  #below(line: number, indentation: string): LinePlace {
    return { line, column: (this.#rows[line] ?? '').length, position: 'below', indentation };
  }

  /** The indentation of the code around an empty line. */
  #around(line: number): string {
    const [above, below] = [this.#filled(line, -1), this.#filled(line, 1)];
    const next = this.#indentationOf(below);
    const isBodyAbove = above !== null && this.#open.stateOf(above) !== 'indented';
    const before = isBodyAbove ? this.#indentationOf(above) : '';
    if (below === null) return before;
    return closer.test(this.#rows[below] ?? '') && before.startsWith(next) ? before : next;
  }

  #filled(line: number, step: 1 | -1): number | null {
    for (let at = line + step; at >= 0 && at < this.#rows.length; at += step) {
      if ((this.#rows[at] ?? '').trim() !== '') return at;
    }
    return null;
  }

  #indentationOf(line: number | null): string {
    return line === null ? '' : (/^[ \t]*/.exec(this.#rows[line] ?? '')?.[0] ?? '');
  }
}

/** Where inserted lines go, and what has to stand around them so that nothing there changes. */
export interface InsertPlace {
  /** Column from 0 in the caret's line at which the text is inserted. */
  readonly column: number;
  /** Whitespace that every inserted line starts with. */
  readonly indentation: string;
  /**
   * `fill`: the caret's line is blank and takes the first inserted line;
   * `above`: the lines push the caret's line down; `below`: they follow it.
   */
  readonly position: 'fill' | 'above' | 'below';
}

/**
 * What means something only in the first line of a file: a program's name, the directives of a
 * Dockerfile, the encoding of Python, the opening of XML, HTML and PHP, the character set of CSS.
 */
const boundToFirstLine = /^(?:#!|#\s*(?:syntax|escape)\s*=|#.*coding[:=]|<\?|<!doctype|@charset)/i;

/**
 * Chooses the place for lines of their own at a caret: on a blank line there, after the text when
 * the caret stands behind it (a comment behind `<script>` belongs inside), otherwise above.
 */
export function planPlace(line: string, caretColumn: number, isFirst = false): InsertPlace {
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
  if (indentation.length === line.length) {
    return { column: line.length, indentation, position: 'fill' };
  }
  if (caretColumn >= line.trimEnd().length || (isFirst && boundToFirstLine.test(line))) {
    return { column: line.length, indentation, position: 'below' };
  }
  return { column: 0, indentation, position: 'above' };
}

/** Joins lines into the text to insert at a place; `eol` is the file's own line ending. */
export function placeLines(lines: readonly string[], place: InsertPlace, eol: string): string {
  const indented = lines.map((line) => (line === '' ? line : place.indentation + line));
  switch (place.position) {
    case 'fill':
      // The line holds its indentation already; a blank line at the start asks for none.
      return indented.join(eol).slice(lines[0] === '' ? 0 : place.indentation.length);
    case 'above':
      return indented.map((line) => line + eol).join('');
    case 'below':
      return indented.map((line) => eol + line).join('');
  }
}

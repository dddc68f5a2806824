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
 * Chooses the place for lines of their own by the cursor's line alone: on a blank line there, after the text
 * when the cursor stands behind it (a comment behind `<script>` belongs inside), otherwise above.
 */
export function planPlace(line: string, caretColumn: number): InsertPlace {
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
  if (indentation.length === line.length) {
    return { column: line.length, indentation, position: 'fill' };
  }
  if (caretColumn >= line.trimEnd().length) {
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

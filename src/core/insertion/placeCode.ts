/** How a file indents: by tabs, or by this many spaces. */
export interface IndentStyle {
  readonly insertSpaces: boolean;
  /** Columns of one step. */
  readonly size: number;
}

/**
 * The lines of a code block as they stand in a file: without the indentation they have in common, and
 * with the file's own steps in place of theirs. Text behind the indentation stays as it is.
 */
export function codeLines(code: string, style: IndentStyle): readonly string[] {
  const lines = code
    .replace(/\r\n?/g, '\n')
    .trimEnd()
    .replace(/^(?:[ \t]*\n)+/, '')
    .split('\n');
  const indentations = lines.filter((line) => line.trim() !== '').map(leading);
  const common = indentations.reduce(sharedStart, indentations[0] ?? '').length;
  const step = smallestStep(indentations.map((indentation) => indentation.slice(common)));
  return lines.map((line) => {
    if (line.trim() === '') return '';
    const own = leading(line).slice(common);
    return reindent(own, step, style) + line.slice(common + own.length);
  });
}

function leading(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

function sharedStart(left: string, right: string): string {
  let end = 0;
  while (end < left.length && left[end] === right[end]) end += 1;
  return left.slice(0, end);
}

/** The spaces that the block indents by: its smallest indentation of spaces; 0 where it has none. */
function smallestStep(indentations: readonly string[]): number {
  const widths = indentations.filter((text) => /^ {2,}$/.test(text)).map((text) => text.length);
  return widths.reduce((least, width) => Math.min(least, width), widths[0] ?? 0);
}

/** Spaces that are no whole step, as those that align a continued line, are kept behind the steps. */
function reindent(indentation: string, step: number, { insertSpaces, size }: IndentStyle): string {
  const tabs = /^\t*/.exec(indentation)?.[0].length ?? 0;
  const spaces = indentation.length - tabs;
  const steps = tabs + (step === 0 ? 0 : Math.floor(spaces / step));
  const rest = step === 0 ? spaces : spaces % step;
  return (insertSpaces ? ' '.repeat(size) : '\t').repeat(steps) + ' '.repeat(rest);
}

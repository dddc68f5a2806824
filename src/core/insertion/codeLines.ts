/**
 * Code of a note as it is inserted: indented as the file is, fenced in Markdown.
 */

/** How a file indents: by tabs, or by this many spaces. */
interface IndentStyle {
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

const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})[ \t]*([^`]*)$/;

/**
 * The language that a fence names which the lines above leave open (CommonMark 0.31, section 4.5), in
 * lower case: empty where it names none, null where no fence is open.
 */
export function fenceAround(linesAbove: readonly string[]): string | null {
  let open: { readonly sign: string; readonly name: string } | null = null;
  for (const line of linesAbove) {
    const found = fence.exec(line);
    if (!found) continue;
    const [, sign = '', rest = ''] = found;
    if (open === null) open = { sign, name: nameOf(rest) };
    else if (rest.trim() === '' && sign.startsWith(open.sign)) open = null;
  }
  return open?.name ?? null;
}

/** `python`, `{python}`, `python title=x` and `python,ignore` all name Python. */
function nameOf(rest: string): string {
  return (/^\{?\.?([^\s{},:]*)/.exec(rest.trim())?.[1] ?? '').toLowerCase();
}

/** What a language may not be called behind a fence. */
const strangeSigns = /[^\p{L}\p{N}_+#.-]/gu;

/**
 * The lines of a code block of Markdown, its fence longer than any run of backticks in the code
 * (CommonMark 0.31, section 4.5).
 */
export function fencedCode(code: string, language: string): readonly string[] {
  let longest = 2;
  for (const [run] of code.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  const lines = code.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);
  return [fence + language.replace(strangeSigns, ''), ...lines, fence];
}

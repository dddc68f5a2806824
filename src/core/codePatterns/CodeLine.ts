/**
 * Code as patterns see it: logical lines of tokens. Each grammar has a reader of its own
 * (`readPythonLines`, `readWordLines`); what comes after knows tokens only.
 */

/** How a file is cut into tokens: Python by its own rules, the others into words between blanks and signs. */
export type CodeGrammar = 'python' | 'dockerfile' | 'yaml';

/** One token of code. Comments are none. */
export interface CodeToken {
  /** `string` is a literal without values in it, `template` an f-string. Only Python has either. */
  readonly kind: 'word' | 'number' | 'string' | 'template' | 'sign';
  /** As it is written; of a string what stands between its quotation marks. */
  readonly text: string;
  /** Physical line, from 0. */
  readonly line: number;
  /** First column, from 0. */
  readonly start: number;
  /** Line and column behind it; a string may end on a later line. */
  readonly endLine: number;
  readonly end: number;
}

/** A statement, instruction or line: as many physical lines as brackets and backslashes join. */
export interface CodeLine {
  readonly tokens: readonly CodeToken[];
  /** First and last physical line, from 0. */
  readonly line: number;
  readonly endLine: number;
  /**
   * How deep it is indented, for comparison with other lines only: the item of a YAML list counts as
   * deeper than a key in the same column, which may own it.
   */
  readonly indentation: number;
}

/** Hears of comments while lines are read: the text, its line from 0, and whether the line holds nothing else. */
export type CommentListener = (text: string, line: number, isAlone: boolean) => void;

/** Columns between two stops of a tab in Python. */
const tab = 8;

/** The column that a text begins at when tabs are filled up. */
export function columnOf(line: string): number {
  let column = 0;
  for (const sign of line) {
    if (sign === '\t') column += tab - (column % tab);
    else if (sign === ' ') column += 1;
    else break;
  }
  return column;
}

const openers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const closers: ReadonlySet<string> = new Set(openers.values());

/** Whether a token opens or closes a bracket; null for all others. */
export function bracketOf({ kind, text }: CodeToken): 'open' | 'close' | null {
  if (kind !== 'sign') return null;
  if (openers.has(text)) return 'open';
  return closers.has(text) ? 'close' : null;
}

/** For each token that opens a bracket the token that closes it, else -1: also for one that never closes. */
export function partnersOf(tokens: readonly CodeToken[]): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  for (const [at, token] of tokens.entries()) {
    const bracket = bracketOf(token);
    if (bracket === 'open') open.push(at);
    if (bracket !== 'close') continue;
    const opener = open.pop();
    if (opener !== undefined) partners[opener] = at;
  }
  return partners;
}

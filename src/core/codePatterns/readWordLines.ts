/**
 * Dockerfiles and YAML: lines of words. Quotation marks mean nothing to patterns, so `"5432:5432"` and
 * `5432:5432` are the same; and `:`, `=` and `@` part words, so that versions stand alone.
 */

import { type CodeLine, type CodeToken, columnOf, type CommentListener } from './CodeLine';

/** A variable in braces, signs of two characters, signs of one, and the words between them. */
const pattern = /\$\{[^{}\s]*\}|&&|\|\||[:=@,;&|<>()[\]{}"']|[^\s:=@,;&|<>()[\]{}"']+/g;
const numeral = /^\d+(?:\.\d+)*$/;
const quotes: ReadonlySet<string> = new Set(['"', "'"]);
/** Signs of the list form of an instruction, which reads as the form without them. */
const listSigns: ReadonlySet<string> = new Set(['[', ']', ',']);

function tokensOf(text: string, line: number, isDropped: (sign: string) => boolean): CodeToken[] {
  const tokens: CodeToken[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (isDropped(found)) continue;
    const end = index + found.length;
    tokens.push({ kind: kindOf(found), text: found, line, start: index, endLine: line, end });
  }
  return tokens;
}

function kindOf(text: string): CodeToken['kind'] {
  if (numeral.test(text)) return 'number';
  return /^(?:&&|\|\||[:=@,;&|<>()[\]{}])$/.test(text) ? 'sign' : 'word';
}

/** Reads a Dockerfile: one instruction is one line, whose first word is in capitals. */
export function* readDockerLines(
  rows: readonly string[],
  onComment: CommentListener,
): Generator<CodeLine> {
  const join = new LineJoiner();
  for (const [at, row] of rows.entries()) {
    const trimmed = row.trim();
    const isComment = trimmed.startsWith('#');
    if (isComment) onComment(trimmed, at, true);
    // Within an instruction, comments and blank lines are passed over.
    if (isComment || trimmed === '') continue;
    const line = join.add(row, at, 0, (sign) => quotes.has(sign) || listSigns.has(sign));
    if (line) yield instruction(line);
  }
  const last = join.end();
  if (last) yield instruction(last);
}

function instruction(line: CodeLine): CodeLine {
  const [head, ...rest] = line.tokens;
  return head ? { ...line, tokens: [{ ...head, text: head.text.toUpperCase() }, ...rest] } : line;
}

/** Joins a line that ends in a backslash, or in the sign that Windows has for it, with the next. */
class LineJoiner {
  #open: { tokens: CodeToken[]; line: number; endLine: number; indentation: number } | null = null;

  /** The logical line that a physical one completes; null where it goes on. */
  add(
    row: string,
    line: number,
    indentation: number,
    isDropped: (sign: string) => boolean,
  ): CodeLine | null {
    const trimmed = row.trimEnd();
    const goesOn = /[\\`]$/.test(trimmed);
    this.#open ??= { tokens: [], line, endLine: line, indentation };
    this.#open.endLine = line;
    for (const token of tokensOf(goesOn ? trimmed.slice(0, -1) : trimmed, line, isDropped))
      this.#open.tokens.push(token);
    return goesOn ? null : this.end();
  }

  /** The line that is open, which the text ends with. */
  end(): CodeLine | null {
    const line = this.#open;
    this.#open = null;
    return line !== null && line.tokens.length > 0 ? line : null;
  }
}

/** Reads YAML, commands in it included: a line is a line, and a backslash at its end joins it with the next. */
export function* readYamlLines(
  rows: readonly string[],
  onComment: CommentListener,
): Generator<CodeLine> {
  const join = new LineJoiner();
  for (const [at, row] of rows.entries()) {
    const { code, comment } = withoutComment(row);
    if (comment !== '') onComment(comment, at, code.trim() === '');
    const line = join.add(code, at, depthOf(code), (sign) => quotes.has(sign));
    if (line) yield line;
  }
  const last = join.end();
  if (last) yield last;
}

/** An item stands below the key above it, be it indented or not. */
function depthOf(code: string): number {
  return 2 * columnOf(code) + (/^\s*-(?:\s|$)/.test(code) ? 1 : 0);
}

/** Parts a line from its comment: a `#` at the start or behind a blank, and not between quotation marks. */
function withoutComment(row: string): { readonly code: string; readonly comment: string } {
  if (!row.includes('#')) return { code: row, comment: '' };
  let quote = '';
  for (let at = 0; at < row.length; at += 1) {
    const sign = row.charAt(at);
    const before = at === 0 ? ' ' : row.charAt(at - 1);
    if (quote !== '') quote = sign === quote ? '' : quote;
    // An apostrophe within a word quotes nothing.
    else if (quotes.has(sign) && /[\s[{,(=:]/.test(before)) quote = sign;
    else if (sign === '#' && /\s/.test(before))
      return { code: row.slice(0, at), comment: row.slice(at) };
  }
  return { code: row, comment: '' };
}

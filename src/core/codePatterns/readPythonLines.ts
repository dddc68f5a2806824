import { type CodeLine, type CodeToken, columnOf, type CommentListener } from './CodeLine';

/** Signs of more than one character. */
const longSigns: ReadonlySet<string> = new Set([
  ...['**=', '//=', '>>=', '<<=', '...'],
  ...['**', '//', '>>', '<<', '<=', '>=', '==', '!=', '->', ':=', '+=', '-=', '*=', '/=', '%='],
  ...['@=', '&=', '|=', '^='],
]);

const number = /\d[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?\d+)?[jJ]?|0[xXoObB][\da-fA-F_]+/y;
const prefix = /^(?:[rR]?[bB]|[bB][rR]|[uU]|[rR])$/;
const templatePrefix = /^(?:[fFtT][rR]?|[rR][fFtT])$/;

/** What a character may begin. */
type Start = 'sign' | 'blank' | 'word' | 'digit' | 'quote' | 'comment' | 'join';

const starts: readonly Start[] = Array.from({ length: 128 }, (_, code) =>
  startOf(String.fromCharCode(code)),
);

function startOf(sign: string): Start {
  if (/\s/.test(sign)) return 'blank';
  if (/\d/.test(sign)) return 'digit';
  if (/\w/.test(sign)) return 'word';
  if (sign === '"' || sign === "'") return 'quote';
  if (sign === '#') return 'comment';
  return sign === '\\' ? 'join' : 'sign';
}

/** What stands at a place of a text; characters beyond ASCII are those of names. */
function startAt(text: string, at: number): Start {
  return starts[text.charCodeAt(at)] ?? 'word';
}

/**
 * Reads Python: strings are one token each, comments none, and brackets and backslashes join lines. What is
 * not Python gives some tokens all the same, and a string that does not close ends with its line, or with
 * the text where it has three quotation marks. Each character is looked at a bounded number of times.
 */
export function* readPythonLines(
  rows: readonly string[],
  onComment: CommentListener,
): Generator<CodeLine> {
  const reader = new PythonReader(rows, onComment);
  for (;;) {
    const line = reader.next();
    if (line === null) return;
    if (line.tokens.length > 0) yield line;
  }
}

class PythonReader {
  readonly #rows: readonly string[];
  readonly #onComment: CommentListener;
  #row = 0;
  /** The physical line that is read. */
  #text: string;
  #column = 0;
  #depth = 0;
  #tokens: CodeToken[] = [];

  constructor(rows: readonly string[], onComment: CommentListener) {
    this.#rows = rows;
    this.#onComment = onComment;
    this.#text = rows[0] ?? '';
  }

  /** The next logical line, perhaps without tokens; null behind the last. */
  next(): CodeLine | null {
    if (this.#row >= this.#rows.length) return null;
    const first = this.#row;
    const indentation = columnOf(this.#text);
    this.#tokens = [];
    this.#depth = 0;
    while (this.#row < this.#rows.length) {
      const goesOn = this.#readRow();
      this.#goDown();
      if (!goesOn) break;
    }
    const endLine = Math.min(this.#row, this.#rows.length) - 1;
    return { tokens: this.#tokens, line: first, endLine, indentation };
  }

  #goDown(): void {
    this.#row += 1;
    this.#text = this.#rows[this.#row] ?? '';
    this.#column = 0;
  }

  /** Reads the rest of the physical line, and of those that a string in it reaches; whether the logical line goes on. */
  #readRow(): boolean {
    while (this.#column < this.#text.length) {
      const start = startAt(this.#text, this.#column);
      if (start === 'blank') this.#column += 1;
      else if (start === 'comment') {
        const isAlone = this.#text.slice(0, this.#column).trim() === '';
        this.#onComment(this.#text.slice(this.#column), this.#row, isAlone);
        return this.#depth > 0;
      } else if (start === 'join' && this.#text.slice(this.#column + 1).trim() === '') return true;
      else this.#readToken(start);
    }
    return this.#depth > 0;
  }

  #readToken(start: Start): void {
    if (start === 'word') this.#readName();
    else if (start === 'quote') this.#readString('string', this.#column);
    else if (start === 'digit') {
      number.lastIndex = this.#column;
      const digits = number.exec(this.#text)?.[0] ?? '0';
      this.#push('number', digits, this.#column + digits.length);
    } else this.#readSign();
  }

  #readName(): void {
    const text = this.#text;
    let end = this.#column + 1;
    for (let next = startAt(text, end); end < text.length; next = startAt(text, end)) {
      if (next !== 'word' && next !== 'digit') break;
      end += 1;
    }
    const name = text.slice(this.#column, end);
    const isQuoted = end < text.length && startAt(text, end) === 'quote';
    const isTemplate = isQuoted && templatePrefix.test(name);
    if (!isTemplate && !(isQuoted && prefix.test(name))) {
      this.#push('word', name, end);
      return;
    }
    const start = this.#column;
    this.#column = end;
    this.#readString(isTemplate ? 'template' : 'string', start);
  }

  #readSign(): void {
    const at = this.#column;
    const length = startAt(this.#text, at + 1) === 'sign' ? this.#signLength(at) : 1;
    const text = this.#text.slice(at, at + length);
    if (text === '(' || text === '[' || text === '{') this.#depth += 1;
    else if (text === ')' || text === ']' || text === '}')
      this.#depth = Math.max(0, this.#depth - 1);
    this.#push('sign', text, at + length);
  }

  #signLength(at: number): number {
    if (longSigns.has(this.#text.slice(at, at + 3))) return 3;
    return longSigns.has(this.#text.slice(at, at + 2)) ? 2 : 1;
  }

  #readString(kind: 'string' | 'template', start: number): void {
    const quote = this.#text.charAt(this.#column);
    const isLong = this.#text.startsWith(quote.repeat(3), this.#column);
    const fence = isLong ? quote.repeat(3) : quote;
    const line = this.#row;
    this.#column += fence.length;
    const parts: string[] = [];
    for (;;) {
      const text = this.#text;
      const end = stringEnd(text, this.#column, fence, kind === 'template');
      parts.push(text.slice(this.#column, end ?? text.length));
      this.#column = end === null ? text.length : end + fence.length;
      const isLast = end !== null || this.#row + 1 >= this.#rows.length;
      if (isLast || (!isLong && !text.endsWith('\\'))) break;
      this.#goDown();
    }
    const end = { endLine: this.#row, end: this.#column };
    this.#tokens.push({ kind, text: parts.join('\n'), line, start, ...end });
  }

  #push(kind: CodeToken['kind'], text: string, end: number): void {
    const line = this.#row;
    this.#tokens.push({ kind, text, line, start: this.#column, endLine: line, end });
    this.#column = end;
  }
}

/**
 * Where the quotation marks of a string close in a line; null where they do not. In the braces of an
 * f-string the same marks may stand again (Python 3.12).
 */
function stringEnd(text: string, from: number, fence: string, isTemplate: boolean): number | null {
  if (!isTemplate) return plainEnd(text, from, fence);
  let depth = 0;
  let first: number | null = null;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(fence, at)) {
      if (depth === 0) return at;
      first ??= at;
    } else if (depth === 0 && isDoubled(text, at)) at += 1;
    else depth = Math.max(0, depth + braceStep(text[at]));
  }
  // A brace that never closes was none of a value.
  return first;
}

function plainEnd(text: string, from: number, fence: string): number | null {
  let end = text.indexOf(fence, from);
  while (end >= 0 && isEscaped(text, from, end)) end = text.indexOf(fence, end + 1);
  return end < 0 ? null : end;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, from: number, at: number): boolean {
  let start = at;
  while (start > from && text[start - 1] === '\\') start -= 1;
  return (at - start) % 2 === 1;
}

/** Outside of a value two braces are the sign itself. */
function isDoubled(text: string, at: number): boolean {
  const sign = text[at];
  return (sign === '{' || sign === '}') && text[at + 1] === sign;
}

function braceStep(sign: string | undefined): number {
  if (sign === '{') return 1;
  return sign === '}' ? -1 : 0;
}

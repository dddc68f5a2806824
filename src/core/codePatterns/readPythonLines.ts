import { type CodeLine, type CodeToken, columnOf, type CommentListener } from './CodeLine';

/** Signs of more than one character, the longest first. */
const longSigns = [
  ...['**=', '//=', '>>=', '<<=', '...'],
  ...['**', '//', '>>', '<<', '<=', '>=', '==', '!=', '->', ':=', '+=', '-=', '*=', '/=', '%='],
  ...['@=', '&=', '|=', '^='],
];

const word = /[\p{L}\p{N}_]+/uy;
const number = /\d[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?\d+)?[jJ]?|0[xXoObB][\da-fA-F_]+/y;
const prefix = /^(?:[rR]?[bB]|[bB][rR]|[uU]|[rR])$/;
const templatePrefix = /^(?:[fFtT][rR]?|[rR][fFtT])$/;

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
  #column = 0;
  #depth = 0;
  #tokens: CodeToken[] = [];

  constructor(rows: readonly string[], onComment: CommentListener) {
    this.#rows = rows;
    this.#onComment = onComment;
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
      this.#row += 1;
      this.#column = 0;
      if (!goesOn) break;
    }
    const endLine = Math.min(this.#row, this.#rows.length) - 1;
    return { tokens: this.#tokens, line: first, endLine, indentation };
  }

  get #text(): string {
    return this.#rows[this.#row] ?? '';
  }

  /** Reads the rest of the physical line, and of those that a string in it reaches; whether the logical line goes on. */
  #readRow(): boolean {
    while (this.#column < this.#text.length) {
      const sign = this.#text.charAt(this.#column);
      if (sign === '#') {
        const isAlone = this.#text.slice(0, this.#column).trim() === '';
        this.#onComment(this.#text.slice(this.#column), this.#row, isAlone);
        return this.#depth > 0;
      }
      if (sign === '\\' && this.#text.slice(this.#column + 1).trim() === '') return true;
      if (/\s/.test(sign)) this.#column += 1;
      else this.#readToken(sign);
    }
    return this.#depth > 0;
  }

  #readToken(sign: string): void {
    if (sign === '"' || sign === "'") {
      this.#readString('string', this.#column);
      return;
    }
    const digits = /\d/.test(sign) ? this.#match(number) : null;
    if (digits !== null) {
      this.#push('number', digits, this.#column + digits.length);
      return;
    }
    const name = this.#match(word);
    if (name === null) this.#readSign();
    else this.#readName(name);
  }

  #readName(name: string): void {
    const quote = this.#text.charAt(this.#column + name.length);
    const isQuoted = quote === '"' || quote === "'";
    const isTemplate = isQuoted && templatePrefix.test(name);
    if (!isTemplate && !(isQuoted && prefix.test(name))) {
      this.#push('word', name, this.#column + name.length);
      return;
    }
    const start = this.#column;
    this.#column += name.length;
    this.#readString(isTemplate ? 'template' : 'string', start);
  }

  #readSign(): void {
    const long = longSigns.find((one) => this.#text.startsWith(one, this.#column));
    const text = long ?? this.#text.charAt(this.#column);
    if ('([{'.includes(text)) this.#depth += 1;
    if (')]}'.includes(text)) this.#depth = Math.max(0, this.#depth - 1);
    this.#push('sign', text, this.#column + text.length);
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
      this.#row += 1;
      this.#column = 0;
    }
    const end = { endLine: this.#row, end: this.#column };
    this.#tokens.push({ kind, text: parts.join('\n'), line, start, ...end });
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#column;
    return pattern.exec(this.#text)?.[0] ?? null;
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
  let depth = 0;
  let first: number | null = null;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(fence, at)) {
      if (depth === 0) return at;
      first ??= at;
    } else if (isTemplate) {
      // Outside of a value two braces are the sign itself.
      if (depth === 0 && /^(?:\{\{|\}\})/.test(text.slice(at, at + 2))) at += 1;
      else depth = Math.max(0, depth + braceStep(text[at]));
    }
  }
  // A brace that never closes was none of a value.
  return first;
}

function braceStep(sign: string | undefined): number {
  if (sign === '{') return 1;
  return sign === '}' ? -1 : 0;
}

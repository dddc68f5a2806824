import markdownit, { type MarkdownIt, type Token } from 'markdown-it';

const StateBlock = markdownit().block.State;

/** Tokens that say nothing which their neighbors do not say as well. */
const implied = new Set([
  'paragraph_open',
  'paragraph_close',
  'heading_close',
  'thead_open',
  'thead_close',
  'tbody_open',
  'tbody_close',
  'th_open',
  'th_close',
  'td_open',
  'td_close',
]);

/**
 * A token with the fields that the block rules set. The library's own class defines each field by a
 * call, which took a third of the time of indexing.
 */
class LineToken {
  attrs: [string, string][] | null = null;
  map: [number, number] | null = null;
  level = 0;
  children: Token[] | null = null;
  content = '';
  markup = '';
  info = '';
  meta: unknown = null;
  block = true;
  hidden = false;

  constructor(
    public type: string,
    public tag: string,
    public nesting: -1 | 0 | 1,
  ) {}
}

function newToken(type: string, tag: string, nesting: -1 | 0 | 1): Token {
  // The rules only set fields; the methods of the library's class are for inline rules and renderers.
  return new LineToken(type, tag, nesting) as unknown as Token;
}

/** Where a line's text begins, counted in characters and in columns. */
interface Indent {
  readonly characters: number;
  readonly columns: number;
}

const none: Indent = { characters: 0, columns: 0 };

function indentOf(line: string): Indent {
  const first = line.charCodeAt(0);
  if (first !== 0x20 && first !== 0x09) return none;
  let characters = 0;
  let columns = 0;
  for (; characters < line.length; characters += 1) {
    const code = line.charCodeAt(characters);
    if (code === 0x09) columns += 4 - (columns % 4);
    else if (code === 0x20) columns += 1;
    else break;
  }
  return { characters, columns };
}

/**
 * markdown-it's state for its block rules, made from lines that are split already, with tokens that
 * cost little and without those that nobody reads.
 */
export class LineState extends StateBlock {
  private readonly unread = newToken('', '', 0);

  constructor(lines: readonly string[], parser: MarkdownIt) {
    super('', parser, {}, []);
    let end = lines.length;
    if (/^[ \t]*$/.test(lines[end - 1] ?? '')) end = Math.max(0, end - 1);
    this.src = lines.join('\n').replaceAll('\0', '\ufffd');
    this.fill(lines, end);
  }

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    if (nesting < 0) this.level -= 1;
    const token = implied.has(type) ? this.unread : newToken(type, tag, nesting);
    token.level = this.level;
    if (nesting > 0) this.level += 1;
    if (token !== this.unread) this.tokens.push(token);
    return token;
  }

  private fill(lines: readonly string[], end: number): void {
    // The library's state for an empty text ends with one mark behind the last line.
    this.bMarks.length = this.eMarks.length = this.tShift.length = 0;
    this.sCount.length = this.bsCount.length = 0;
    let position = 0;
    for (let index = 0; index < end; index += 1) {
      const line = lines[index] ?? '';
      const { characters, columns } = indentOf(line);
      this.addLine(position, position + line.length, characters, columns);
      position += line.length + 1;
    }
    this.addLine(this.src.length, this.src.length, 0, 0);
    this.lineMax = end;
  }

  private addLine(start: number, end: number, characters: number, columns: number): void {
    this.bMarks.push(start);
    this.eMarks.push(end);
    this.tShift.push(characters);
    this.sCount.push(columns);
    this.bsCount.push(0);
  }
}

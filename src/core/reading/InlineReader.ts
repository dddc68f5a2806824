import type { MarkdownIt, Token } from 'markdown-it';
import { trimEmoji } from './titles/trimEmoji';

/** Longer inline text is cut before it is read: nobody searches for a takeaway of ten pages. */
const longestInline = 20_000;

/** What may be markup other than plain emphasis and code; text without it needs no parser. */
const involved = /[[\\]|<[A-Za-z/!?]|&[#A-Za-z]|~~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|``/u;

/**
 * Code, strong and emphasis where CommonMark's flanking rules leave no doubt: no letter touches the
 * marks from outside, no space from inside. All else goes to the parser.
 */
const simple =
  /`([^`\n]+)`|(?<![\p{L}\p{N}*])(\*{1,2})(?![\s*])([^*`\n]*[^\s*`])\2(?![\p{L}\p{N}*])/gu;

/** The text of inline Markdown that is simple, or null: two thirds of all there is. */
function simpleText(source: string): string | null {
  if (!/[*_`[<&\\~]/.test(source)) return source;
  if (involved.test(source)) return null;
  const text = source.replace(simple, (_, code?: string, _marks?: string, inner?: string) => {
    return code === undefined ? (inner ?? '') : codeText(code);
  });
  return /[*`]/.test(text) ? null : text;
}

/** A code span loses one space at each end, unless it is all spaces (CommonMark 0.31.2, 6.1). */
function codeText(code: string): string {
  const isPadded = code.startsWith(' ') && code.endsWith(' ') && /[^ ]/.test(code);
  return isPadded ? code.slice(1, -1) : code;
}

function collapse(text: string): string {
  return (/\s\s|[\t\n]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) text += textOfToken(token);
  return text;
}

function textOfToken(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'text_special':
    case 'code_inline':
      return token.content;
    case 'softbreak':
    case 'hardbreak':
      return ' ';
    case 'html_inline':
      return /^<br\b/i.test(token.content) ? ' ' : '';
    case 'image':
      return textOf(token.children ?? []);
    default:
      return '';
  }
}

/** Reads inline Markdown as the text that a reader sees. */
export class InlineReader {
  constructor(private readonly parser: MarkdownIt) {}

  /** For `Use **Git** [well](x)` this is `Use Git well`; white space is collapsed. */
  plain(source: string): string {
    const cut = source.length > longestInline ? source.slice(0, longestInline) : source;
    const text = simpleText(cut);
    if (text !== null) return collapse(text);
    const tokens: Token[] = [];
    this.parser.inline.parse(cut, this.parser, {}, tokens);
    return collapse(textOf(tokens));
  }

  /** Plain text without emoji at either end. */
  text(source: string): string {
    return trimEmoji(this.plain(source)).trim();
  }
}

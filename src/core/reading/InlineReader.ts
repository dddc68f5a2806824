import type { MarkdownIt, Token } from 'markdown-it';
import { trimEmoji } from './titles/trimEmoji';

/** Longer inline text is cut before it is read: nobody searches for a takeaway of ten pages. */
const longestInline = 20_000;

/** Characters that can begin markup; text without them is plain already. */
const markup = /[*_`[\]<&\\~!\n]/;

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
    if (!markup.test(cut)) return cut.replace(/\s+/g, ' ').trim();
    const tokens: Token[] = [];
    this.parser.inline.parse(cut, this.parser, {}, tokens);
    return textOf(tokens).replace(/\s+/g, ' ').trim();
  }

  /** Plain text without emoji at either end. */
  text(source: string): string {
    return trimEmoji(this.plain(source)).trim();
  }
}

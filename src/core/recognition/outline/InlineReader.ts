import type { MarkdownIt, Token } from 'markdown-it';
import { trimEmoji } from '../titles/labels';

/** Longer inline text is cut before it is read: nobody searches for a takeaway of ten pages. */
const longestInline = 20_000;

/** What may be markup other than plain emphasis, code and links; text without it needs no parser. */
const involved = /\]\(|<[A-Za-z/!?]|&[#A-Za-z]|~~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;
/** Escapes, longer code marks, and the two characters that stand for something here are left to the parser. */
const tooInvolved = /``|[\\\u0001\u0002]/;
const mayBeInvolved = /[_<&~]|\]\(/;

/** A code span, or a link or image whose text is plain and whose address no parser would refuse. */
const codeOrLink = /`([^`\n]+)`|!?\[([^[\]\\`*_<&~\n]*)\]\((?:https?:\/\/)?[\w./#?=&%~@+,-]*\)/g;

/** Strong and emphasis where CommonMark's flanking rules leave no doubt: no letter outside, no space inside. */
const emphasis = /(?<![\p{L}\p{N}*])(\*{1,2})(?![\s*])([^*\n]*[^\s*])\1(?![\p{L}\p{N}*])/gu;

/** What stands for a code span while emphasis is looked for, so that nothing in it counts as markup. */
const placeholder = '\u0001';

/** What stands for the brackets of a link: emphasis beside it stands beside punctuation, not its words. */
const bracket = '\u0002';

/** Takes code out and addresses off, which leaves text with emphasis and the brackets of links at most. */
function withoutCodeAndLinks(source: string, codes: string[]): string {
  if (!/[`[]/.test(source)) return source;
  return source.replace(codeOrLink, (_, code?: string, link?: string) => {
    if (code === undefined) return `${bracket}${link ?? ''}${bracket}`;
    codes.push(codeText(code));
    return placeholder;
  });
}

/** The text of inline Markdown that is simple, or null: nearly all there is. */
function simpleText(source: string): string | null {
  if (!/[*_`[<&\\~]/.test(source)) return source;
  if (tooInvolved.test(source)) return null;
  const codes: string[] = [];
  const marked = withoutCodeAndLinks(source, codes);
  if (mayBeInvolved.test(marked) && involved.test(marked)) return null;
  const plain = marked.includes('*') ? marked.replace(emphasis, '$2') : marked;
  if (/[*`]/.test(plain)) return null;
  const text = marked === source ? plain : plain.replaceAll(bracket, '');
  let position = 0;
  return codes.length === 0 ? text : text.replaceAll(placeholder, () => codes[position++] ?? '');
}

/** A code span loses one space at each end, unless it is all spaces (CommonMark 0.31.2, 6.1). */
function codeText(code: string): string {
  const isPadded = code.startsWith(' ') && code.endsWith(' ') && /[^ ]/.test(code);
  return isPadded ? code.slice(1, -1) : code;
}

function collapse(text: string): string {
  const isUneven = text.includes('\n') || text.includes('  ') || text.includes('\t');
  return (isUneven ? text.replace(/\s+/g, ' ') : text).trim();
}

function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) text += textOfToken(token);
  return text;
}

/** A tag says nothing, unless HTML knows none of its name: the `<T>` of `List<T>` is the author's text. */
function textOfTag(source: string): string {
  if (/^<br\b/i.test(source)) return ' ';
  return /^<(?:[A-Z]|T[A-Z]\w*|[A-Z]\w*, ?[A-Z]\w*)>$/.test(source) ? source : '';
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
      return textOfTag(token.content);
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

import type { CodeGrammar, CodeToken } from './CodeLine';
import type { TokenPattern, PatternPart, TokenTest } from './PatternPart';

/** Characters of a pattern. */
const longest = 300;
/** Parts of a pattern, `$X` counting as two: their states fit into one number. */
const mostParts = 30;

/** What a pattern can hold; no sign of it can be read in two ways. */
const lexeme =
  /\s+|…|\.\.\.|\$(?:ID|[XSFN])(?![\w{])|\$(?=\s*$)|[fF]?"[^"]*"|[fF]?'[^']*'|\$\{[^{}\s]*\}/y;
const pythonLexeme =
  /[\p{L}\p{N}_]*\*?[\p{L}\p{N}_]+\*?|\*\*|\/\/|<=|>=|==|!=|->|:=|\+=|-=|\*=|\/=|[^\s\p{L}\p{N}_]/uy;
const wordLexeme = /&&|\|\||\*?[^\s:=@,;&|<>()[\]{}"'$…*]+\*?|[:=@,;&|<>()[\]{}$*]/y;

const kinds = { $S: 'string', $F: 'template', $N: 'number', $ID: 'name' } as const;
type Kind = keyof typeof kinds;

interface Lexeme {
  readonly text: string;
  /** Whether a blank stands before it. */
  readonly isApart: boolean;
}

/**
 * Reads a pattern as a note writes it; null where it cannot be understood: longer than 300 characters, more
 * than 30 parts, nothing but `…`, or `^` and `$` elsewhere than at the ends. Never throws.
 */
export function parsePattern(text: string, grammar: CodeGrammar): TokenPattern | null {
  if (text.length > longest) return null;
  const trimmed = text.trimStart();
  const start = trimmed.startsWith('^^') ? 'margin' : trimmed.startsWith('^') ? 'line' : 'anywhere';
  const anchor = { margin: 2, line: 1, anywhere: 0 }[start];
  const lexemes = lexemesOf(trimmed.slice(anchor), grammar);
  const parts = lexemes && partsOf(lexemes, grammar);
  return parts && isUseful(parts) ? { parts, start } : null;
}

function partsOf(lexemes: readonly Lexeme[], grammar: CodeGrammar): readonly PatternPart[] | null {
  const parts: PatternPart[] = [];
  for (let at = 0; at < lexemes.length;) {
    const read = readPart(lexemes, at, grammar);
    if (read === null) return null;
    for (const part of read.parts) parts.push(part);
    at = read.next;
  }
  return parts;
}

/** A pattern has to ask for a token, and to end with one, or with the end of the line. */
function isUseful(parts: readonly PatternPart[]): boolean {
  const isBounded = parts.length <= mostParts && parts.some(({ is }) => is === 'token');
  return isBounded && parts[0]?.is !== 'any' && parts.at(-1)?.is !== 'any';
}

function lexemesOf(text: string, grammar: CodeGrammar): readonly Lexeme[] | null {
  const own = grammar === 'python' ? pythonLexeme : wordLexeme;
  const found: Lexeme[] = [];
  let isApart = true;
  for (let at = 0; at < text.length;) {
    const part = matchAt(lexeme, text, at) ?? matchAt(own, text, at);
    if (part === null) return null;
    if (part.trim() !== '') found.push({ text: part, isApart });
    isApart = part.trim() === '';
    at += part.length;
  }
  return found;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

interface ReadParts {
  readonly parts: readonly PatternPart[];
  readonly next: number;
}

function readPart(lexemes: readonly Lexeme[], at: number, grammar: CodeGrammar): ReadParts | null {
  const text = lexemes[at]?.text ?? '';
  const isLast = at + 1 === lexemes.length;
  if (text === '…' || text === '...') return { parts: [{ is: 'any' }], next: at + 1 };
  if (text === '$X') return { parts: [{ is: 'unit' }, { is: 'units' }], next: at + 1 };
  if (text === '$' && isLast) return { parts: [{ is: 'end' }], next: at + 1 };
  if (text === '^' || text === '$') return null;
  return readAlternatives(lexemes, at, grammar);
}

/** Reads `a|b|c`, which has no blanks in it: elsewhere the sign stands for itself. */
function readAlternatives(
  lexemes: readonly Lexeme[],
  from: number,
  grammar: CodeGrammar,
): ReadParts | null {
  const tests: TokenTest[] = [];
  for (let at = from; ; at += 2) {
    const test = testOf(lexemes[at]?.text ?? '', grammar);
    if (test === null) return null;
    tests.push(test);
    if (!isBar(lexemes, at + 1)) return { parts: [{ is: 'token', tests }], next: at + 1 };
  }
}

function isBar(lexemes: readonly Lexeme[], at: number): boolean {
  const [bar, next] = [lexemes[at], lexemes[at + 1]];
  return bar?.text === '|' && !bar.isApart && next !== undefined && !next.isApart;
}

function testOf(text: string, grammar: CodeGrammar): TokenTest | null {
  if (Object.hasOwn(kinds, text)) return { is: kinds[text as Kind] };
  const quoted = /^([fF]?)(["'])([^]*)\2$/.exec(text);
  if (quoted) return quotedTest(quoted[3] ?? '', quoted[1] !== '', grammar);
  const isSign =
    grammar === 'python' ? !/[\p{L}\p{N}_]/u.test(text) : /^[:=@,;&|<>()[\]{}$*]+$/.test(text);
  return textTest(isSign ? 'sign' : 'word', text);
}

/** Where quotation marks mean nothing, what they hold is a word with whatever signs it has. */
function quotedTest(text: string, isTemplate: boolean, grammar: CodeGrammar): TokenTest | null {
  if (grammar === 'python') return textTest(isTemplate ? 'template' : 'string', text);
  return text === '' ? null : textTest('word', text);
}

function textTest(kind: CodeToken['kind'], text: string): TokenTest {
  const isPlain = kind === 'sign' || text.length < 2;
  const before = !isPlain && text.startsWith('*');
  const after = !isPlain && text.endsWith('*');
  const rest = before ? (after ? 'around' : 'before') : after ? 'after' : 'none';
  return { is: 'text', kind, rest, text: text.slice(before ? 1 : 0, after ? -1 : undefined) };
}

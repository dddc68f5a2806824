import { Lexer } from 'yaml';
import type { OpenLines } from './OpenLines';

/** No more blanks are looked over between a key and its colon. */
const longestGap = 20;

/** Notes the lines of YAML that begin inside a text of several lines. */
export function scanYaml(text: string, lines: OpenLines): void {
  let at = 0;
  let header: string | null = null;
  for (const lexeme of new Lexer().lex(text)) {
    if (isMark(lexeme)) continue;
    const end = at + lexeme.length;
    if (lexeme.trim() !== '') {
      if (lexeme.includes('\n')) {
        const isKey = /^[ \t]*:(?:\s|$)/.test(text.slice(end, end + longestGap));
        noteScalar(header === null ? continuedPart(lexeme, isKey) : lexeme, at, header, lines);
      }
      if (/^[|>][-+\d]*$/.test(lexeme)) header = lexeme;
      else if (!lexeme.startsWith('#')) header = null;
    }
    at = end;
  }
}

/** The body of a block, which has a header, is indented: even a line below it would belong to it. */
function noteScalar(body: string, at: number, header: string | null, lines: OpenLines): void {
  const end = at + body.length;
  if (header === null) lines.add(at, end);
  else lines.add(at - 1, header.includes('+') ? end : at + body.trimEnd().length, 'indented');
}

/**
 * The part of a text between two lexemes that its lines really continue. A plain one that is being written
 * goes on in the next key where a blank line stands between them; at the left edge, where only a file
 * without any key could have it go on, a line begins anew.
 */
function continuedPart(lexeme: string, isKey: boolean): string {
  if (/^["']/.test(lexeme)) return lexeme;
  const lines = (isKey ? lexeme.slice(0, lexeme.lastIndexOf('\n')) : lexeme).split('\n');
  const next = lines.findIndex((line, at) => at > 0 && /^\S/.test(line));
  return lines
    .slice(0, next < 0 ? lines.length : next)
    .join('\n')
    .trimEnd();
}

/** Signs by which the lexer of the package tells what follows; they stand in no text. */
function isMark(lexeme: string): boolean {
  return lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001f';
}

const ruleLine = /^[^\s#].*(?::|=)/;

/**
 * Notes the lines of recipes, which a shell gets comments and all: those that a tab begins, and of just
 * any that are indented below the line of a rule.
 */
export function scanRecipes(rows: readonly string[], lines: OpenLines, isIndented = false): void {
  const recipe = isIndented ? /^[ \t]+\S/ : /^\t/;
  let last = -1;
  let isBelowRule = false;
  rows.forEach((row, at) => {
    if (recipe.test(row) && isBelowRule) {
      for (let line = last >= 0 ? last + 1 : at; line <= at; line += 1)
        lines.addLine(line, 'indented');
      last = at;
    } else if (row.trim() !== '' && !/^\s*#/.test(row)) {
      isBelowRule = ruleLine.test(row) || lines.stateOf(at) !== 'free';
      last = -1;
    }
  });
}

/** Notes what stands between `define` and `endef`, which is text in a makefile. */
export function scanDefinitions(rows: readonly string[], lines: OpenLines): void {
  let isInside = false;
  rows.forEach((row, at) => {
    if (isInside) lines.addLine(at, 'inside');
    if (/^\s*define\b/.test(row)) isInside = true;
    else if (/^\s*endef\b/.test(row)) isInside = false;
  });
}

/** Notes lines that a sign at their start joins to the one above, as `\` does in Vim script. */
export function scanLeadingSigns(rows: readonly string[], sign: RegExp, lines: OpenLines): void {
  rows.forEach((row, at) => {
    if (at > 0 && sign.test(row)) lines.addLine(at, 'inside');
  });
}

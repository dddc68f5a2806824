import type { CodeToken } from './CodeLine';

/** What one token may be: a part of a pattern holds for a token that one of its tests holds for. */
export type TokenTest =
  | {
      readonly is: 'text';
      readonly kind: CodeToken['kind'];
      readonly text: string;
      /** Where a `*` stands in for the rest: at the beginning, the end, both or nowhere. */
      readonly rest: 'none' | 'before' | 'after' | 'around';
    }
  /** `$S`, `$F`, `$N` and `$ID`. */
  | { readonly is: 'string' | 'template' | 'number' | 'name' };

/** A part of a pattern, in the order in which they are to stand. */
export type PatternPart =
  | { readonly is: 'token'; readonly tests: readonly TokenTest[] }
  /** One token or one bracket with all in it; none that ends an expression. */
  | { readonly is: 'unit' }
  /** Any number of those. */
  | { readonly is: 'units' }
  /** `…`: any tokens at the same depth of brackets, what brackets hold included. */
  | { readonly is: 'any' }
  /** `$`: the end of the line. */
  | { readonly is: 'end' };

/** A pattern as it is matched. */
export interface TokenPattern {
  readonly parts: readonly PatternPart[];
  /** Where it begins: anywhere, at the start of a line (`^`), or there without indentation (`^^`). */
  readonly start: 'anywhere' | 'line' | 'margin';
}

/** Words that a language has for values: no names of anybody's. */
const values: ReadonlySet<string> = new Set(['True', 'False', 'None']);

/** Whether a test holds for a token. Takes time in proportion to the shorter of the two. */
export function holds(test: TokenTest, token: CodeToken): boolean {
  switch (test.is) {
    case 'text':
      return test.kind === kindOf(token) && isText(test, token.text);
    case 'string':
      return token.kind === 'string' && token.text !== '';
    case 'template':
      return token.kind === 'template';
    case 'number':
      return token.kind === 'number';
    case 'name':
      return token.kind === 'word' && !values.has(token.text);
  }
}

/** A pattern writes numbers as it writes words: `3.9*`. */
function kindOf({ kind }: CodeToken): CodeToken['kind'] {
  return kind === 'number' ? 'word' : kind;
}

function isText({ rest, text }: Extract<TokenTest, { is: 'text' }>, found: string): boolean {
  switch (rest) {
    case 'none':
      return found === text;
    case 'before':
      return found.endsWith(text);
    case 'after':
      return found.startsWith(text);
    case 'around':
      return found.includes(text);
  }
}

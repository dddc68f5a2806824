/**
 * The forms of text that languages have: comments and strings, as data and as they are shared by many.
 */

/** Something in code that is looked over as one piece: a string, a comment, a sign with no meaning. */
export interface TextForm {
  /** What it begins with, as the source of a regular expression. */
  readonly start: string;
  /**
   * What it ends with; absent where the start is all of it. A function where the end repeats what the
   * start holds, which it is given.
   */
  readonly end?: string | ((start: string) => string);
  /** What looks like the end and is none, such as an escaped quote. */
  readonly skip?: string;
  /** Ends, at the latest, where its line does. */
  readonly isOneLine?: boolean;
  /** Holds others of its kind. */
  readonly nests?: boolean;
  /** A text that begins in the next line; its start names, as a group `tag`, the line that ends it. */
  readonly isHeredoc?: boolean;
  /** Joins the next line to its own. */
  readonly joins?: boolean;
}

/** Forms with one pattern that finds the start of any, the first of them first. */
export interface FormSet {
  readonly forms: readonly TextForm[];
  readonly starts: string;
}

/** Makes a set to look for; forms that begin alike have the longer one first. */
export function setOfForms(...forms: readonly TextForm[]): FormSet {
  const hasHeredoc = forms.some(({ isHeredoc }) => isHeredoc);
  const starts = forms.map(({ start }, at) => `(?<f${at}>${start})`);
  return { forms, starts: [...starts, ...(hasHeredoc ? ['\\n'] : [])].join('|') };
}

const escape = '\\\\[^]';

/** A comment up to the end of its line. */
export function lineComment(start: string): TextForm {
  return { start, end: '\\n', isOneLine: true };
}

/** A comment or text over several lines without escapes. */
export function longComment(start: string, end: string, nests = false): TextForm {
  return { start, end, nests };
}

/** A string that may hold line breaks. */
export function longString(quote: string, skip = escape): TextForm {
  return { start: quote, end: quote, skip };
}

/** A string that ends in its line, unless that is escaped. */
export function shortString(quote: string, skip = escape): TextForm {
  return { start: quote, end: quote, skip, isOneLine: true };
}

/** A sign, or several, that mean nothing here, such as an escaped quote outside of strings. */
export function passed(start: string): TextForm {
  return { start };
}

/** What at the end of a line joins the next one to it. */
export function joint(start: string): TextForm {
  return { start: `${start}\\n`, joins: true };
}

/** A text behind its line; the pattern has a group `tag`. */
export function heredoc(start: string): TextForm {
  return { start, isHeredoc: true };
}

/** A pattern that never matches. */
export const none = '(?!)';

/** A string over several lines in which a doubled quote stands for one. */
export const doubled = (quote: string): TextForm => longString(quote, quote + quote);

/** `"…"` in one line. */
export const quoted = shortString('"');

/** One character in quotes, and no lifetime of Rust or name with a prime. */
export const character = passed(String.raw`'(?:\\[^\n']{1,10}|\\'|[^\\'\n])'`);

/** A backslash at the end of a line. */
export const continued = joint(String.raw`\\`);

/** `# …` */
export const hash = lineComment('#');

/** `// …` */
export const slashes = lineComment('//');

/** Both kinds of comments of C. */
export const slashed = [slashes, longComment(String.raw`/\*`, String.raw`\*/`)];

/** A comment of C's that may hold others. */
export const nested = longComment(String.raw`/\*`, String.raw`\*/`, true);

/** `"""…"""` */
export const triple = longString('"""');

/** `'''…'''` */
export const singleTriple = longString("'''");

/** A text behind its line, by the sign before its name. */
export const tagged = (sign: string): TextForm =>
  heredoc(`${sign}(?<quote>["'\`]?)(?<tag>[A-Za-z_]\\w*)\\k<quote>`);

/** A regular expression, where a value is expected. */
export const pattern = passed(String.raw`(?<=[=(,~|&!]\s?)/(?:\\.|[^/\n\\])+/`);

/** `%w[…]` of Ruby and the like. */
export const bracketed: TextForm = {
  start: String.raw`(?:(?<![\w)\]])%[qQwWiI]|(?<=[=(,]\s?)%)[({[<|]`,
  end: (start) =>
    ({ '(': '\\)', '{': '\\}', '[': '\\]', '<': '>', '|': '\\|' })[start.at(-1) ?? ''] ?? none,
};

/** `qw(…)` of Perl and the like. */
export const perlQuote: TextForm = {
  ...bracketed,
  start: String.raw`(?<![\w$@%&>{-])q[qwr]?\s?[({[<|]`,
};

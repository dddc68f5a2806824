import {
  block,
  heredoc,
  joint,
  lineComment,
  longString,
  passed,
  shortString,
  type TextForm,
} from './TextForm';

/** A pattern that never matches. */
export const none = '(?!)';

/** A string over several lines in which a doubled quote stands for one. */
export const doubled = (quote: string): TextForm => longString(quote, quote + quote);

/** `"…"` in one line. */
export const text = shortString('"');

/** One character in quotes, and no lifetime of Rust or name with a prime. */
export const character = passed(String.raw`'(?:\\[^\n']{1,10}|\\'|[^\\'\n])'`);

/** A backslash at the end of a line. */
export const continued = joint(String.raw`\\`);

/** `# …` */
export const hash = lineComment('#');

/** `// …` */
export const slashes = lineComment('//');

/** Both kinds of comments of C. */
export const slashed = [slashes, block(String.raw`/\*`, String.raw`\*/`)];

/** A comment of C's that may hold others. */
export const nested = block(String.raw`/\*`, String.raw`\*/`, true);

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

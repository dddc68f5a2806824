/** A sign that means something to a program, and what shows the same to a reader and means nothing. */
type SignBreak = readonly [sign: RegExp, inert: string];

/**
 * The ends of comments and of texts over several lines, in every language: a cursor may stand inside
 * one that is not the language's own, so which kind of comment is written does not matter.
 */
const ends: readonly SignBreak[] = [
  [/\*(?=[/)])/g, '* '],
  [/--!?(?=>)/g, '$& '],
  [/""(?=")/g, '"" '],
  [/''(?=')/g, "'' "],
  [/[#%?](?=>)/g, '$& '],
  [/[#%}](?=\})/g, '$& '],
  [/\|(?=#)/g, '| '],
  [/\](?==*\])/g, '] '],
];

/** What template languages, shells and string interpolation run, even inside a comment. */
const openers: readonly SignBreak[] = [
  [/\{(?=[{%#!])/g, '{ '],
  [/<(?=[%?#@])/g, '< '],
  [/\$(?=[{(])/g, '$$ '],
  [/[#@!](?=\{)/g, '$& '],
  // Java reads these before anything else: one of them may be a line end (JLS 3.3).
  [/\\(?=u+[\da-f]{4})/gi, '\\ '],
];

/** Where HTML stops reading text as text, or as a script (HTML standard, 13.2.5). */
const markup: readonly SignBreak[] = [
  [
    /<(?=!--|\/?(?:script|style|title|textarea|xmp|iframe|noembed|noframes|noscript|plaintext)\b)/gi,
    '< ',
  ],
];

/** What changes how a file is read: the encoding (PEP 263), and the settings of Emacs, Vim and Kate. */
const readings: readonly SignBreak[] = [
  [/coding(?=[:=]\s*[-\w.])/gi, '$& '],
  [/-\*(?=-)/g, '-* '],
  [/(?<!\S)(?:vim?|ex|kate)(?:[<>=]?\d+)?(?=:)/gi, '$& '],
  [/\blocal variables(?=:)/gi, '$& '],
];

/** What joins the next line to a comment: in C, as a trigraph there, in Visual Basic. */
const joins: readonly SignBreak[] = [[/(?:\\|\?\?\/| _)$/, '$&.']];

/** The signs that are broken in every comment. */
export const codeSigns: readonly SignBreak[] = [
  ...ends,
  ...openers,
  ...markup,
  ...readings,
  ...joins,
];

const razor: readonly SignBreak[] = [[/@/g, '@@']];

/** Signs that only one language reads in its comments, by the id of the language. */
export const languageSigns: ReadonlyMap<string, readonly SignBreak[]> = new Map([
  // A comment in a recipe is handed to make's expansion before the shell sees it.
  ['makefile', [[/\$/g, '$$$$']]],
  // Variables are expanded in remarks too; `%5B` is part of an encoded name.
  ['bat', [[/%(?![\dA-F]{2})/g, '%%']]],
  ['swift', [[/\\(?=\()/g, '\\ ']]],
  ['razor', razor],
  ['aspnetcorerazor', razor],
  ['blade', razor],
]);

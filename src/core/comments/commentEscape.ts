/**
 * Signs that would end a comment or mean something in it, and how each language has them written.
 */

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
const codeSigns: readonly SignBreak[] = [...ends, ...openers, ...markup, ...readings, ...joins];

const razor: readonly SignBreak[] = [[/@/g, '@@']];

/** Signs that only one language reads in its comments, by the id of the language. */
const languageSigns: ReadonlyMap<string, readonly SignBreak[]> = new Map([
  // A comment in a recipe is handed to make's expansion before the shell sees it.
  ['makefile', [[/\$/g, '$$$$']]],
  // Variables are expanded in remarks too; `%5B` is part of an encoded name.
  ['bat', [[/%(?![\dA-F]{2})/g, '%%']]],
  ['swift', [[/\\(?=\()/g, '\\ ']]],
  ['razor', razor],
  ['aspnetcorerazor', razor],
  ['blade', razor],
]);

/** What lies between a sign of ASCII and its look-alike of full width in Unicode. */
const fullWidth = 0xfee0;

/**
 * Makes texts of one line safe to stand in a comment: whatever ends a comment, starts a template or
 * changes how the file is read gets a blank inside, whichever program it is meant for. `blockEnd`
 * is the end of the language's own block comment, null where it has none.
 */
export function commentEscape(blockEnd: string | null, languageId = ''): (text: string) => string {
  const signs = [...codeSigns, ...(languageSigns.get(languageId) ?? [])];
  return (text) => {
    const safe = signs.reduce((line, [sign, inert]) => line.replace(sign, inert), text);
    return blockEnd === null ? safe : withoutEnd(safe, blockEnd);
  };
}

/** The signs of a text that {@link commentEscape} breaks, each once and with what follows it there. */
export function brokenSigns(
  text: string,
  blockEnd: string | null,
  languageId = '',
): readonly string[] {
  const signs = [...codeSigns, ...(languageSigns.get(languageId) ?? [])];
  const found = signs.flatMap(([sign]) =>
    [...text.matchAll(sign.global ? sign : new RegExp(sign, `${sign.flags}g`))].map(
      ({ 0: match, index }) => text.slice(index, index + match.length + 1).trim(),
    ),
  );
  if (blockEnd !== null && text.includes(blockEnd)) found.push(blockEnd);
  return [...new Set(found)];
}

/**
 * An end of one sign has no place for a blank, so its look-alike stands for it. An end may overlap
 * itself, as three brackets hold `]]` twice: what a match leaves over is looked at again.
 */
function withoutEnd(text: string, end: string): string {
  if (end.length === 1) {
    return text.replaceAll(end, String.fromCharCode(end.charCodeAt(0) + fullWidth));
  }
  // A word stays whole, so that the text can be recognized afterwards.
  const cut = /\w$/.test(end) ? 1 : end.length - 1;
  let rest = text;
  let safe = '';
  for (let at = rest.indexOf(end); at >= 0; at = rest.indexOf(end)) {
    safe += `${rest.slice(0, at + cut)} `;
    rest = rest.slice(at + cut);
  }
  return safe + rest;
}

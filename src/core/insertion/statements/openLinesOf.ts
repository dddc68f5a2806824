import { OpenLines } from './OpenLines';
import { languageForms } from './languageForms';
import { scanForms } from './scanForms';
import { scanDefinitions, scanLeadingSigns, scanRecipes, scanYaml } from './scanLines';
import { scanMarkup } from './scanMarkup';
import { scanScript } from './scanScript';

/** A program's name, the directives of a Dockerfile, the encoding of Python, the character set of CSS. */
const boundLine =
  /^(?:\ufeff)?(?:#!|#\s*(?:syntax|escape|check)\s*=|#.*coding[:=]|@charset\b|(['"])use \w+\1;?\s*$|<\?php\b)/i;
/** Lines are bound to the start only among the first few (PEP 263: the encoding to the first two). */
const mostBound = 4;
const declaration = /^(?:\ufeff)?\s*(?:<\?xml|<!doctype\b)/i;
/** A declaration takes no more lines. */
const longestDeclaration = 50;

/** How many lines of a file have to stay first: `#!`, the encoding, `<?xml`, a doctype, `'use strict'`. */
export function headLines(rows: readonly string[]): number {
  let at = 0;
  while (at < mostBound && boundLine.test(rows[at] ?? '')) at += 1;
  while (declaration.test(rows[at] ?? '')) at = endOfDeclaration(rows, at);
  return at;
}

/** What a comment begins with; a `#` with a word behind it is more often a directive, as in C. */
const licenseStart = /^\s*(?:(\/\*|<!--)|(#(?=[\s#*=-]|$)|\/\/|--|;|%))/;

/** Lines of the comment that a file begins with, behind the lines that have to stay first; 0 for none. */
export function licenseLines(rows: readonly string[], from: number): number {
  const [, block, line] = licenseStart.exec(rows[from] ?? '') ?? [];
  if (block !== undefined) return endOfBlock(rows, from, block === '/*' ? '*/' : '-->');
  let at = from;
  while (line !== undefined && licenseStart.exec(rows[at] ?? '')?.[2] === line) at += 1;
  return at;
}

function endOfBlock(rows: readonly string[], from: number, end: string): number {
  const last = rows.findIndex((row, at) => at >= from && row.includes(end));
  return rows[last]?.trimEnd().endsWith(end) === true ? last + 1 : from;
}

/** Lines of the front matter with both of its `---`; 0 for none. */
export function frontMatterLines(rows: readonly string[], languageId: string): number {
  if (!/^(?:markdown|mdx|html|handlebars|astro|njk|liquid|jade|css|scss)$/.test(languageId))
    return 0;
  if (!/^\ufeff?---[ \t]*$/.test(rows[0] ?? '')) return 0;
  const end = rows.findIndex((row, at) => at > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(row));
  return end < 0 || languageId === 'astro' ? 0 : end + 1;
}

function endOfDeclaration(rows: readonly string[], from: number): number {
  let open = 0;
  for (let at = from; at < Math.min(rows.length, from + longestDeclaration); at += 1) {
    for (const sign of (rows[at] ?? '').match(/[<>]/g) ?? []) open += sign === '<' ? 1 : -1;
    if (open <= 0) return at + 1;
  }
  return from + 1;
}

const scripts = /^(?:java|type)script(?:react)?$/;
const markup =
  /^(?:html|handlebars|razor|php|vue|vue-html|svelte|astro|twig|liquid|erb|ejs|njk|cshtml|(?:django|jinja)-html|html-eex|blade|jinja2?|j2)$/;
const xml = /^(?:xml|xsl|xslt|xsd|svg|xaml|dtd|maven-pom)$/;
const yaml = /yaml|yml|^dockercompose$|^github-actions-workflow$|^ansible$|^helm$/;

/** What names a language: the editor's id, or for a file it does not know the ending of its name. */
export function languageName(languageId: string, path: string | null): string {
  if (languageId !== 'plaintext' || path === null) return languageId;
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (name.startsWith('.env')) return 'dotenv';
  if (/nginx.*\.conf$/i.test(path)) return 'nginx';
  return /(?:^|\.)([^.]+)$/.exec(name)?.[1] ?? name;
}

/**
 * The lines of a text, with line feeds only, that begin inside something a comment must not part. Linear
 * in the text, which is read whole: where a string begins shows only from above.
 */
export function openLinesOf(text: string, language: string): OpenLines {
  const lines = new OpenLines(text);
  const part = { text, from: 0, to: text.length };
  if (scripts.test(language)) scanScript(part, language !== 'typescript', lines);
  else if (markup.test(language)) scanMarkup(part, { keepsText: false }, lines);
  else if (xml.test(language)) scanMarkup(part, { keepsText: true }, lines);
  else if (yaml.test(language)) scanYaml(text, lines);
  else if (language !== 'markdown') {
    scanForms(part, languageForms(language), lines);
    scanByLine(text.split('\n'), language, lines);
  }
  return lines;
}

function scanByLine(rows: readonly string[], language: string, lines: OpenLines): void {
  if (language === 'makefile' || language === 'mk') {
    scanDefinitions(rows, lines);
    scanRecipes(rows, lines);
  } else if (language === 'just' || language === 'justfile') scanRecipes(rows, lines, true);
  else if (language === 'viml' || language === 'vim') scanLeadingSigns(rows, /^\s*\\/, lines);
  else if (language === 'zig') scanLeadingSigns(rows, /^\s*\\\\/, lines);
}

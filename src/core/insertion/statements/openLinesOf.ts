import { languageForms } from './languageForms';
import { OpenLines } from './OpenLines';
import { scanForms } from './scanForms';
import { scanDefinitions, scanLeadingSigns, scanRecipes, scanYaml } from './scanLines';
import { scanMarkup } from './scanMarkup';
import { scanScript } from './scanScript';

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

import highlight from 'highlight.js';
import * as linguist from 'linguist-languages';
import { createRequire } from 'node:module';

/**
 * How files are commented whose language the editor does not know, by their names: languages with their
 * file names and endings as GitHub has them (linguist-languages), their signs as two editors have them
 * (the Ace editor, highlight.js). A sign is taken where both agree, or one of them knows the language
 * under its own name and the other says nothing else.
 */

const require = createRequire(import.meta.url);

/** Signs of languages that both leave out or lend those of a similar one, from the languages' manuals. */
const manuals = {
  '#': [
    'CODEOWNERS',
    'Caddyfile',
    'Dotenv',
    'EditorConfig',
    'GDScript',
    'Git Attributes',
    'Git Config',
    'Hosts File',
    'INI',
    'Just',
    'Meson',
    'Mojo',
    'NPM Config',
    'Nushell',
    'Open Policy Agent',
    'Option List',
    'Pip Requirements',
    'RobotFramework',
    'RBS',
    'SSH Config',
    'Starlark',
    'crontab',
    'fish',
    'Robots Exclusion Rules',
  ],
  '//': [
    'Bicep',
    'CUE',
    'Cuda',
    'Gleam',
    'Go Module',
    'Go Workspace',
    'JSON5',
    'JSON with Comments',
    'Jsonnet',
    'KDL',
    'Metal',
    'Odin',
    'OpenCL',
    'Solidity',
    'Typst',
    'WGSL',
  ],
  '--': ['PLpgSQL', 'PureScript'],
  ';': ['Emacs Lisp', 'Racket'],
};

/** Line signs that highlight.js writes as they are, not as patterns. */
const plainSigns = new Set(['#', '//', '--', ';', '%', '"']);

/**
 * Languages that get no signs here: files in sections with comments of their own, prose, JSON, and where
 * a mode is wrong.
 */
const apart = new Set(['Astro', 'COBOL', 'Forth', 'JSON', 'Markdown', 'Svelte', 'Vue', 'Wikitext']);

function manualSyntax({ name }) {
  const line = Object.keys(manuals).find((sign) => manuals[sign].includes(name));
  return line ? { line, block: null } : null;
}

function aceSyntax({ aceMode }) {
  if (aceMode === 'text') return null;
  try {
    const { blockComment, lineCommentStart } = new (require(`ace-code/src/mode/${aceMode}`).Mode)();
    const line = [lineCommentStart].flat().find(Boolean) ?? null;
    const block = [blockComment].flat().find((one) => one?.start && one.end && !one.lineStartOnly);
    return line || block ? { line, block: block ? [block.start, block.end] : null } : null;
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** What comments begin with in the grammar of highlight.js; null where it does not know the language. */
function grammarSigns({ aliases = [], name }) {
  const known = [name, ...aliases].map((one) => one.toLowerCase().replaceAll(' ', '-'));
  const grammar = known.map((one) => highlight.getLanguage(one)).find(Boolean);
  if (!grammar) return null;
  const signs = new Set();
  const seen = new Set();
  const visit = (mode) => {
    if (typeof mode !== 'object' || mode === null || seen.has(mode)) return;
    seen.add(mode);
    for (const one of (mode.scope ?? mode.className) === 'comment'
      ? [mode, ...(mode.variants ?? [])]
      : []) {
      if (one.begin) signs.add(one.begin instanceof RegExp ? one.begin.source : one.begin);
    }
    for (const inner of [...(mode.contains ?? []), ...(mode.variants ?? [])]) visit(inner);
  };
  visit(grammar);
  return [...signs];
}

function isOwnMode({ aceMode, aliases = [], name }) {
  const bare = (text) => text.toLowerCase().replace(/[^a-z\d+#]/g, '');
  return [name, ...aliases].some((one) => [bare(one), `${bare(one)}schema`].includes(aceMode));
}

function syntaxOf(language) {
  if (apart.has(language.name)) return null;
  const manual = manualSyntax(language);
  if (manual) return manual;
  const ace = aceSyntax(language);
  const signs = grammarSigns(language);
  if (!ace) {
    const line = signs?.find((one) => plainSigns.has(one));
    return line ? { line, block: null } : null;
  }
  const first = ace.line ?? ace.block?.[0] ?? '';
  const agrees = signs?.some((one) => one.replaceAll('\\', '').includes(first));
  return agrees || (isOwnMode(language) && !signs?.length) ? ace : null;
}

/** Groups of files with the same signs: `[line, blockStart, blockEnd, file names, endings]`. */
export function commentSigns() {
  const claims = new Map();
  for (const language of Object.values(linguist)) {
    const syntax = syntaxOf(language);
    for (const name of [...(language.filenames ?? []), ...(language.extensions ?? [])]) {
      if (/\s|^\.txt$/.test(name)) continue;
      const key = `${language.filenames?.includes(name) ? '=' : ''}${name.toLowerCase()}`;
      claims.set(key, [
        ...(claims.get(key) ?? []),
        { ...syntax, isManual: manualSyntax(language) },
      ]);
    }
  }
  const groups = new Map();
  for (const [name, all] of [...claims].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const [{ block, line }, ...others] = all.some((one) => one.isManual)
      ? all.filter((one) => one.isManual)
      : all;
    // A name that two languages share has signs only where they are the same.
    if (!line && !block) continue;
    if (others.some((one) => one.line !== line || (!line && one.block?.[0] !== block[0]))) continue;
    const signs = line ? [line, '', ''] : ['', ...block];
    const group = groups.get(signs.join(' ')) ?? [...signs, '', ''];
    const at = name.startsWith('=') ? 3 : 4;
    group[at] += `${group[at] && ' '}${name.replace(/^=|^\./, '')}`;
    groups.set(signs.join(' '), group);
  }
  return [...groups.values()];
}

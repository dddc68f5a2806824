import treeSitter from '@vscode/tree-sitter-wasm';
import { validate as validateDockerfile } from 'dockerfile-utils';
import { parse as parseGraphql, stripIgnoredCharacters } from 'graphql';
import { JSDOM } from 'jsdom';
import { loadModule as loadPostgres, parseSync as parseSql } from 'libpg-query';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import { loadWorkflowCheck } from '../../../notes/schemas';

/** What a file says, without its comments; throws where a parser of its language refuses it. */
export type ReadTree = (text: string) => string;

/** Reads with a grammar of tree-sitter, such as `python`; gives the node at an offset too. */
export async function treeSitterParser(
  grammar: string,
): Promise<{ readonly read: ReadTree; readonly inElement: (text: string, at: number) => boolean }> {
  const folder = dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm'));
  await treeSitter.Parser.init();
  const parser = new treeSitter.Parser();
  parser.setLanguage(await treeSitter.Language.load(join(folder, `tree-sitter-${grammar}.wasm`)));
  const parse = <Result>(text: string, use: (root: treeSitter.Node) => Result): Result => {
    const tree = parser.parse(text);
    if (!tree) throw new Error('nothing was parsed');
    const result = use(tree.rootNode);
    tree.delete();
    return result;
  };
  return {
    read: (text) => parse(text, (root) => dump(root)),
    inElement: (text, at) =>
      parse(text, (root) => {
        let node = root.descendantForIndex(at);
        while (node && !/^jsx_(?:element|fragment|expression)$/.test(node.type)) node = node.parent;
        return node !== null && node.type !== 'jsx_expression' && node.startIndex < at;
      }),
  };
}

function dump(node: treeSitter.Node): string {
  if (node.isError || node.isMissing) {
    throw new Error(`line ${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`);
  }
  if (node.type.includes('comment')) return '';
  const children = node.children.filter((child) => child !== null);
  if (children.length === 0) return leaf(node);
  const inner = children.map(dump).filter((text) => text !== '');
  // Braces around a comment alone are how JSX writes one.
  if (node.type === 'jsx_expression' && inner.join('') === '{}') return '';
  return `(${node.type} ${inner.join(' ')})`;
}

function leaf({ text, type }: treeSitter.Node): string {
  return type === 'jsx_text' ? text.replace(/\s*\n\s*/g, '\n').trim() : text.trim();
}

/** Parsers of languages without a grammar of tree-sitter here. */
export async function otherParsers(): Promise<Readonly<Record<string, ReadTree>>> {
  await loadPostgres();
  const parser = new new JSDOM('').window.DOMParser();
  const workflowProblems = await loadWorkflowCheck();
  return {
    sql: (text) => JSON.stringify(withoutPlaces(parseSql(text))),
    toml: (text) => JSON.stringify(parseToml(text)),
    yaml: readYaml,
    workflow: (text) => {
      const problems = workflowProblems(text);
      if (problems.length > 0) throw new Error(problems.join('; '));
      return readYaml(text);
    },
    graphql: (text) => {
      parseGraphql(text);
      return stripIgnoredCharacters(text);
    },
    dockerfile: readDockerfile,
    html: (text) => markupTree(parser.parseFromString(text, 'text/html'), true),
    xml: (text) => {
      const document = parser.parseFromString(text, 'application/xml');
      if (document.querySelector('parsererror')) throw new Error('no XML');
      return markupTree(document, false);
    },
    makefile: readMakefile,
  };
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !/location|stmt_len|list_(?:start|end)/.test(name))
      .map(([name, inner]) => [name, withoutPlaces(inner)]),
  );
}

function readYaml(text: string): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Error(document.errors.map(String).join('; '));
  return JSON.stringify(document.toJS());
}

/** The instructions as BuildKit joins them: without comments, heredocs with their text. */
function readDockerfile(text: string): string {
  const problems = validateDockerfile(text).map(({ message }) => JSON.stringify(message));
  if (problems.length > 0) throw new Error(problems.join('; '));
  const directives = /^# syntax=.*\n# escape=.*\n/.exec(text)?.[0] ?? 'none';
  const texts: string[] = [];
  const code = text.replace(/<<-?['"]?(\w+)[^]*?\n\1\n/g, (found) => {
    texts.push(found);
    return '\n';
  });
  const joined = code.replace(/^[ \t]*#.*\n?/gm, '').replace(/\\[ \t]*\n/g, '');
  return [directives, ...texts, joined.replace(/\n+/g, '\n').trim()].join('\n');
}

/** Elements whose white space counts. */
const exact = /^(?:pre|textarea|title|script)$/;

/** Markup without comments, and without those of scripts and styles; in HTML white space is one. */
function markupTree(node: Node, isHtml: boolean): string {
  if (node.nodeType === 8) return '';
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const name = node.nodeName.toLowerCase();
  const attributes = attributesOf(node as Partial<Element>);
  const content = name === 'template' ? (node as HTMLTemplateElement).content : node;
  const inner = Array.from(content.childNodes, (child) => markupTree(child, isHtml)).join('');
  const isCode = name === 'style' || (name === 'script' && !(node as Element).hasAttribute('type'));
  const text = isCode ? inner.replace(/^\s*(?:\/\/|\/\*).*$/gm, '') : inner;
  const written = exact.test(name) && !isCode ? text : withoutSpace(text, isHtml);
  return `<${name} ${attributes.join(' ')}>${written}</>`;
}

function attributesOf({ attributes }: Partial<Element>): readonly string[] {
  return Array.from(attributes ?? [], ({ name, value }) => `${name}=${value}`);
}

function withoutSpace(text: string, isHtml: boolean): string {
  if (text.trim() === '') return '';
  return isHtml ? text.replace(/\s+/g, ' ') : text.replace(/>\s+</g, '><');
}

/** What make gets: its lines without comments, joined; recipes with all of their lines. */
function readMakefile(text: string): string {
  const rows = text.split('\n');
  const out: string[] = [];
  let isText = false;
  for (let at = 0; at < rows.length; at += 1) {
    let row = rows[at] ?? '';
    if (row.startsWith('define')) isText = true;
    if (row.startsWith('endef')) isText = false;
    if (!isText && !row.startsWith('\t') && /^\s*(?:#|$)/.test(row)) continue;
    while (row.endsWith('\\')) row = `${row.slice(0, -1)} ${rows[(at += 1)] ?? ''}`;
    out.push(row);
  }
  return out.join('\n');
}

import { validate as validateDockerfile } from 'dockerfile-utils';
import { buildSchema, parse as parseGraphql, validate as validateGraphql } from 'graphql';
import { loadModule as loadPostgres, parseSync as parseSql } from 'libpg-query';
import { parse as parseToml } from 'smol-toml';
import ts from 'typescript';
import { parse as parseYaml, parseDocument } from 'yaml';
import { httpProblems } from './httpProblems';
import { mermaidProblems } from './mermaidProblems';
import { treeSitterProblems } from './treeSitterProblems';

/** What is wrong with a block of code, in words; empty when nothing is. */
export type Grammar = (code: string) => readonly string[] | Promise<readonly string[]>;

/** How a block of each language is checked; a language that is not here may not be used. */
export const grammars: Readonly<Record<string, { readonly by: string; readonly check: Grammar }>> =
  {
    bash: { by: "tree-sitter's grammar of Bash", check: (code) => treeSitterProblems('bash', code) },
    dockerfile: { by: 'dockerfile-utils', check: dockerfileProblems },
    graphql: { by: 'graphql, the reference implementation', check: graphqlProblems },
    http: { by: 'http-parser-js, and JSON.parse for JSON bodies', check: httpProblems },
    json: { by: 'JSON.parse', check: thrown(JSON.parse) },
    markdown: { by: 'yaml for its front matter, by our own check', check: markdownProblems },
    mermaid: { by: 'our own grammar of the three kinds used', check: mermaidProblems },
    python: {
      by: "tree-sitter's grammar of Python",
      check: (code) => treeSitterProblems('python', code),
    },
    sql: { by: "PostgreSQL's own parser in libpg-query", check: sqlProblems },
    text: { by: 'nothing: it has no grammar', check: () => [] },
    toml: { by: 'smol-toml', check: thrown(parseToml) },
    typescript: { by: 'the TypeScript compiler', check: typescriptProblems },
    yaml: { by: 'yaml', check: yamlProblems },
  };

function thrown(parse: (code: string) => unknown): Grammar {
  return (code) => {
    try {
      parse(code);
      return [];
    } catch (error) {
      return [String(error)];
    }
  };
}

function yamlProblems(code: string): readonly string[] {
  return parseDocument(code, { merge: true }).errors.map((error) => error.message);
}

function markdownProblems(code: string): readonly string[] {
  const frontMatter = /^---\n([\s\S]*?\n)---\n/.exec(code)?.[1];
  return frontMatter === undefined ? [] : yamlProblems(frontMatter);
}

function dockerfileProblems(code: string): readonly string[] {
  return validateDockerfile(code).map(
    ({ range, message }) =>
      `line ${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
  );
}

function graphqlProblems(code: string): readonly string[] {
  return thrown((text) =>
    /^\s*type /m.test(text) ? buildSchema(text) : parseGraphql(text),
  )(code) as readonly string[];
}

/** What is wrong with a query against the schema that stands in the same note. */
export function queryProblems(schema: string, query: string): readonly string[] {
  return validateGraphql(buildSchema(schema), parseGraphql(query)).map((error) => error.message);
}

async function sqlProblems(code: string): Promise<readonly string[]> {
  await loadPostgres();
  return thrown(parseSql)(code);
}

function typescriptProblems(code: string): readonly string[] {
  const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true });
  return (diagnostics ?? []).map((found) =>
    ts.flattenDiagnosticMessageText(found.messageText, '\n'),
  );
}

/** The value of a YAML block, for checks against a schema. */
export function yamlValue(code: string): unknown {
  return parseYaml(code, { merge: true }) as unknown;
}

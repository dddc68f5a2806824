import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { build } from 'esbuild';
import { yamlValue } from './grammars';

/** What a block of YAML is, told from its keys: null where it is neither. */
export function yamlKind(code: string): 'workflow' | 'compose' | null {
  const value = yamlValue(code);
  if (typeof value !== 'object' || value === null) return null;
  if ('on' in value && 'jobs' in value) return 'workflow';
  return 'services' in value ? 'compose' : null;
}

/** The Compose specification's JSON schema, as dclint carries it. */
export function composeProblems(code: string): readonly string[] {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('dclint/package.json'));
  const text = readFileSync(join(folder, 'schemas', 'compose.schema.json'), 'utf8');
  // Its https name for draft 7 differs from the http one that Ajv knows.
  const schema = { ...(JSON.parse(text) as object), $schema: 'http://json-schema.org/draft-07/schema#' };
  const check = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  if (check(yamlValue(code))) return [];
  return (check.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

interface WorkflowParser {
  readonly NoOperationTraceWriter: new () => unknown;
  readonly parseWorkflow: (
    file: { readonly name: string; readonly content: string },
    trace: unknown,
  ) => { readonly context: { readonly errors: { getErrors(): readonly unknown[] } } };
}

/**
 * GitHub's own parser, with the workflow schema inside. It imports JSON without the attribute that
 * Node 20 asks for, so it is bundled into `out` before it is loaded.
 */
export async function loadWorkflowCheck(): Promise<(code: string) => readonly string[]> {
  const outfile = resolve('out', 'workflow-parser.cjs');
  await build({
    stdin: { contents: "export * from '@actions/workflow-parser';", resolveDir: process.cwd() },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  const loaded: unknown = createRequire(import.meta.url)(outfile);
  const { NoOperationTraceWriter, parseWorkflow } = loaded as WorkflowParser;
  return (content) =>
    parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(String);
}

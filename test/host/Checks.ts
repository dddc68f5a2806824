import { spawn } from 'node:child_process';
import { exitCodeOf } from './processes';
import { projectRoot } from './projectRoot';
import type { SuiteResult } from './SuiteResult';

const scripts = ['types', 'lint', 'format:check', 'unused'] as const;

/**
 * Runs the steps of `npm run check` side by side. Each is named in the result only when it fails,
 * because the sum at the end counts tests; a failed check counts as one failure.
 */
export async function runChecks(report: (line: string) => void): Promise<readonly SuiteResult[]> {
  report('Checks');
  const outcomes = await Promise.all(scripts.map(async (name) => runScript(name)));
  return outcomes.flatMap(({ name, code, output }) => {
    if (code === 0) {
      report(`  ✓ ${name}`);
      return [];
    }
    report(`  ✗ ${name}\n${output.trim()}`);
    return [{ name: `Check ${name}`, passed: 0, failed: 1, fault: 'see above' }];
  });
}

async function runScript(name: string): Promise<{ name: string; code: number; output: string }> {
  const npm = process.env['npm_execpath'];
  const words = ['run', '--silent', name];
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...words], { cwd: projectRoot })
    : spawn('npm', words, { cwd: projectRoot, shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return { name, code: await exitCodeOf(child), output };
}

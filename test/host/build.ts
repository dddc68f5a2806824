import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HostError } from './HostError';
import { projectRoot } from './projectRoot';

/** Runs the one build for the named targets (all that ships, without any). Throws HostError. */
export async function build(...words: readonly string[]): Promise<void> {
  const program = join(projectRoot, 'esbuild.mjs');
  await promisify(execFile)(process.execPath, [program, ...words], { cwd: projectRoot }).catch(
    (error: unknown) => {
      const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
      throw new HostError(`The build failed.\n${output.trim()}`);
    },
  );
}

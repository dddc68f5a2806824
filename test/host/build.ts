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

/** Name of the environment variable that tells the processes of a run that all that ships is built. */
const builtVariable = 'NEXUS_JOURNAL_BUILT';

/** Builds all that ships, once for this process and those it starts: editors may be using it. */
export async function buildOnce(): Promise<void> {
  if (process.env[builtVariable] !== undefined) return;
  await build();
  process.env[builtVariable] = 'yes';
}

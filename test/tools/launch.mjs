import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * `node test/tools/launch.mjs TOOL [word …]` builds the tools and runs one of them in this very
 * process. One process, because a signal that reaches only npm's child (a shell that runs two
 * programs in a row) would leave the second one running.
 */
const root = join(import.meta.dirname, '..', '..');
const [tool] = process.argv.splice(2, 1);
try {
  execFileSync(process.execPath, [join(root, 'esbuild.mjs'), 'tools'], { stdio: 'inherit' });
  await import(pathToFileURL(join(root, 'out', 'tools', `${tool}.mjs`)).href);
} catch (error) {
  // A failed build has already printed its findings.
  if (error.status === undefined) throw error;
  process.exitCode = 1;
}

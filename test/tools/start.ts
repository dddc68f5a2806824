import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from '../host/build';
import { findDesktop, hasDisplay, thisMachine } from '../host/Desktop';
import { EditorServer } from '../host/EditorServer';
import { extensionId } from '../host/extensionId';
import { HostError } from '../host/HostError';
import { installHost, serverHostObstacle } from '../host/HostInstall';
import { endTree, exitCodeOf, spawnTree } from '../host/processes';
import { projectRoot } from '../host/projectRoot';
import { RunFolder } from '../host/RunFolder';
import { Shutdown } from '../host/Shutdown';

/** `npm start [-- FOLDER] [--host=desktop|server]`: the extension in a real VS Code. */
interface StartWords {
  readonly folder: string;
  readonly host: 'any' | 'desktop' | 'server';
}

function parseWords(words: readonly string[]): StartWords {
  const [folder, ...others] = words.filter((word) => !word.startsWith('--'));
  const hosts = words.filter((word) => word.startsWith('--'));
  const host = hosts.at(-1)?.replace('--host=', '') ?? 'any';
  if (others.length > 0 || (host !== 'any' && host !== 'desktop' && host !== 'server')) {
    throw new HostError('Usage: npm start [-- FOLDER] [--host=desktop|server]');
  }
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const sample = join(projectRoot, 'test', 'fixtures', 'sample-workspace');
  const path = folder === undefined ? sample : resolve(from, folder);
  if (!existsSync(path)) throw new HostError(`The folder ${path} does not exist.`);
  return { folder: path, host };
}

/** The program of an installed VS Code that can open a window here, if there is one. */
function usableDesktop(): string | undefined {
  return hasDisplay(thisMachine) ? findDesktop(thisMachine) : undefined;
}

async function startDesktop(program: string, folder: string, shutdown: Shutdown): Promise<void> {
  console.log(`Opening ${folder} in ${program}`);
  const words = ['--new-window', '--wait', `--extensionDevelopmentPath=${projectRoot}`, folder];
  const child = spawnTree(program, words, { stdio: 'inherit' });
  shutdown.add(() => endTree(child));
  process.exitCode = await exitCodeOf(child);
}

async function startServer(folder: string, shutdown: Shutdown): Promise<void> {
  const obstacle = serverHostObstacle();
  if (obstacle !== undefined) throw new HostError(obstacle);
  await installHost((line) => console.log(line));
  const run = await RunFolder.create('start');
  shutdown.add(() => run.remove());
  const extensions = await run.folder('extensions');
  await symlink(projectRoot, join(extensions, extensionId()), 'junction');
  const token = randomBytes(16).toString('hex');
  const server = await EditorServer.start({ version: 'newest', run, token, extensions });
  shutdown.add(() => server.stop());
  console.log('VS Code is ready in the browser. Press Ctrl+C to stop it:');
  console.log(server.url(folder));
  await server.ended();
}

async function main(): Promise<void> {
  const { folder, host } = parseWords(process.argv.slice(2));
  const shutdown = Shutdown.listen();
  const program = host === 'server' ? undefined : usableDesktop();
  if (host === 'desktop' && program === undefined) {
    throw new HostError(
      'Unable to find a desktop VS Code that can open a window (code, code-insiders, codium, cursor).',
    );
  }
  await build();
  if (program === undefined) await startServer(folder, shutdown);
  else await startDesktop(program, folder, shutdown);
  await shutdown.run();
}

await main().catch((error: unknown) => {
  if (!(error instanceof HostError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});

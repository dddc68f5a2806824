import { execFile } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from './build';
import { nodeFor, serverFolder } from './HostInstall';
import { projectRoot } from './projectRoot';
import type { RunFolder } from './RunFolder';

const execute = promisify(execFile);

/** Builds the extension as it ships and packs it; resolves with the path of the `.vsix`. */
export async function packageExtension(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const file = join(projectRoot, `nexus-journal-${manifest.version}.vsix`);
  await rm(join(projectRoot, 'dist'), { recursive: true, force: true });
  await build('--production');
  const words = [
    join(projectRoot, 'node_modules', '@vscode', 'vsce', 'vsce'),
    ...['package', '--no-dependencies', '--allow-missing-repository'],
    ...['--no-rewrite-relative-links', '--skip-license', '--out', file],
  ];
  await execute(process.execPath, words, { cwd: projectRoot, timeout: 120_000 });
  return file;
}

/**
 * Installs a `.vsix` into a fresh extensions folder with the editor's own command line; resolves
 * with that folder.
 */
export async function installPackage(file: string, run: RunFolder): Promise<string> {
  const extensions = await run.folder('installed-extensions');
  await mkdir(extensions, { recursive: true });
  const words = [
    join(serverFolder('newest'), 'out', 'server-main.js'),
    ...['--install-extension', file, '--extensions-dir', extensions],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...['--user-data-dir', await run.folder('install-data')],
    ...['--server-data-dir', await run.folder('install-server-data')],
  ];
  await execute(nodeFor('newest'), words, { cwd: run.path, timeout: 60_000 });
  return extensions;
}

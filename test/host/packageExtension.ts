import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isPreRelease } from '../tools/release/releaseFacts';
import {
  linkWords,
  publishedManifest,
  type RepositoryAddress,
} from '../tools/release/repositoryAddress';
import { nodeFor, serverFolder } from './HostInstall';
import { projectRoot } from './projectRoot';
import type { RunFolder } from './RunFolder';

const execute = promisify(execFile);

/**
 * Builds the extension as it ships and packs it; resolves with the path of the `.vsix`. With the address of
 * the repository the package says where its sources are; the manifest on disk is the same afterwards.
 */
export async function packageExtension(address?: RepositoryAddress): Promise<string> {
  const manifestFile = join(projectRoot, 'package.json');
  const text = await readFile(manifestFile, 'utf8');
  const manifest = JSON.parse(text) as { readonly version: string };
  const file = join(projectRoot, `nexus-journal-${manifest.version}.vsix`);
  if (address === undefined) {
    await pack(projectRoot, file, manifest.version);
    return file;
  }
  await writeFile(manifestFile, JSON.stringify(publishedManifest(manifest, address)));
  try {
    await pack(projectRoot, file, manifest.version, address);
  } finally {
    await writeFile(manifestFile, text);
  }
  return file;
}

/** Packs the extension of a folder; its script `vscode:prepublish` builds it before. */
export async function pack(
  folder: string,
  file: string,
  version: string,
  address?: RepositoryAddress,
): Promise<void> {
  const words = [
    join(projectRoot, 'node_modules', '@vscode', 'vsce', 'vsce'),
    ...['package', '--no-dependencies', '--skip-license', '--out', file],
    ...(isPreRelease(version) ? ['--pre-release'] : []),
    ...linkWords(address),
  ];
  await execute(process.execPath, words, { cwd: folder, timeout: 180_000 });
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

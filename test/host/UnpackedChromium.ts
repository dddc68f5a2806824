import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { withFolderLock } from './FolderLock';
import { hostPackage } from './HostInstall';
import { HostError } from './HostError';
import { exitCodeOf } from './processes';
import { projectRoot } from './projectRoot';

/** A Chromium on disk with the environment it needs to find its libraries and fonts. */
export interface UnpackedChromium {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Unpacks the Chromium of the test host into the cache on first use (2 s, 0.2 GB). Linux x64 only;
 * call after `installHost`.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const source = hostPackage('@sparticuz/chromium');
  const manifest = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const cache = join(projectRoot, '.cache');
  const folder = join(cache, `chromium-${manifest.version}`);
  if (!existsSync(folder)) {
    const wait = () => undefined;
    await withFolderLock(join(cache, 'chromium.lock'), wait, async () => {
      if (!existsSync(folder)) await unpack(join(source, 'bin'), folder);
    });
  }
  return {
    executable: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(folder, 'lib', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

async function unpack(source: string, folder: string): Promise<void> {
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(join(partial, 'lib'), { recursive: true });
  await pipeline(
    createReadStream(join(source, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(partial, 'chromium')),
  );
  await chmod(join(partial, 'chromium'), 0o755);
  await unpackArchive(join(source, 'swiftshader.tar.br'), partial);
  await unpackArchive(join(source, 'al2023.tar.br'), join(partial, 'lib'));
  await unpackArchive(join(source, 'fonts.tar.br'), partial);
  await writeFile(join(partial, 'fonts.conf'), fontConfiguration(folder));
  await rename(partial, folder);
}

/** By way of a file: fed through a pipe, tar may close it before the padding at the end is written. */
async function unpackArchive(archive: string, folder: string): Promise<void> {
  const plain = join(folder, basename(archive, '.br'));
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(plain));
  const tar = spawn('tar', ['-x', '-C', folder, '-f', plain], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await exitCodeOf(tar).catch((error: unknown) => {
    throw new HostError(`Unable to unpack the browser with tar: ${String(error)}.`);
  });
  if (code !== 0) throw new HostError('Unable to unpack the browser with tar.');
  await rm(plain);
}

/** Without any font a page crashes: Open Sans for text, DejaVu for everything of one width. */
function fontConfiguration(folder: string): string {
  const prefer = (family: string, font: string) =>
    `  <alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${join(folder, 'fonts')}</dir>`,
    `  <dir>${join(hostPackage('dejavu-fonts-ttf'), 'ttf')}</dir>`,
    `  <cachedir>${join(folder, 'font-cache')}</cachedir>`,
    prefer('sans-serif', 'Open Sans'),
    prefer('serif', 'DejaVu Serif'),
    prefer('monospace', 'DejaVu Sans Mono'),
    '</fontconfig>',
    '',
  ].join('\n');
}

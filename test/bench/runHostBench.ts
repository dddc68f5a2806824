import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../host/Browser';
import { build } from '../host/build';
import { EditorServer } from '../host/EditorServer';
import { HostError } from '../host/HostError';
import { installHost, serverHostObstacle } from '../host/HostInstall';
import { projectRoot } from '../host/projectRoot';
import { RunFolder } from '../host/RunFolder';
import { readSample } from './host/samples';
import type { Sample } from './Measurement';

const minutes = 15;

/** Takes the samples of one vault inside the extension host of a real VS Code server. */
export async function runHostBench(vault: string, notes: number, runs: number): Promise<Sample[]> {
  const obstacle = serverHostObstacle();
  if (obstacle !== undefined) throw new HostError(obstacle);
  await installHost((line) => console.error(line));
  await build('--production');
  await build('bench');
  const run = await RunFolder.create('bench');
  // Files are changed, so that a copy is measured.
  const folder = await run.copyOf(vault, 'vault');
  const server = await EditorServer.start({ version: 'newest', run, testDriver: true });
  const browser = await launchBrowser((line) => console.error(line));
  try {
    await server.configure({ 'nexusJournalBench.notes': notes, 'nexusJournalBench.runs': runs });
    return await samplesOf(await browser.newPage(), server, folder);
  } finally {
    await browser.close();
    await server.stop();
    await run.remove();
  }
}

async function samplesOf(page: Page, server: EditorServer, folder: string): Promise<Sample[]> {
  const samples: Sample[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    const limit = setTimeout(() => {
      reject(new HostError(`The bench did not end within ${minutes} minutes.`));
    }, minutes * 60_000);
    void page.exposeFunction('codeAutomationExit', (code: number) => {
      clearTimeout(limit);
      if (code === 0) resolve();
      else reject(new HostError(`The extension host ended with code ${code}.`));
    });
  });
  await page.exposeFunction('codeAutomationLog', (_type: string, words: readonly unknown[]) => {
    for (const word of words) {
      const sample = typeof word === 'string' ? readSample(word) : undefined;
      if (sample) samples.push(sample);
    }
  });
  const remote = (path: string): string => `vscode-remote://${server.authority}${path}`;
  const payload = JSON.stringify([
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', remote(projectRoot)],
    ['extensionTestsPath', remote(join(projectRoot, 'out', 'bench', 'runBench.js'))],
  ]);
  await page.goto(server.url(folder, { payload }));
  await ended;
  return samples;
}

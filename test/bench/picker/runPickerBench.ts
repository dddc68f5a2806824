import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { EditorSession } from '../../host/EditorSession';
import { HostError } from '../../host/HostError';
import { installHost, serverHostObstacle } from '../../host/HostInstall';
import { installPackage, packageExtension } from '../../host/Package';
import { RunFolder } from '../../host/RunFolder';
import { Workbench } from '../../ui/Workbench';
import type { Sample } from '../Measurement';
import { addEmptyExtension, emptyPickerKey, readyMark, startTime } from '../reader/emptyExtension';
import { ScreenProbe } from '../reader/ScreenProbe';
import { pickerFigures } from './pickerMeasurements';

/** Both pickers open with a second key after this one, so that times start with the second. */
const firstKey = 'Control+K';
const searchKey = 'j';
const file = 'main.py';
const timesLater = 5;
/** Longest reading of a vault for the first time, in milliseconds. */
const readingTime = 300_000;

/** Times the search's picker over a vault in the window of a real VS Code, and an empty one beside. */
export async function runPickerBench(
  vault: string,
  notes: number,
  runs: number,
): Promise<Sample[]> {
  const obstacle = serverHostObstacle();
  if (obstacle !== undefined) throw new HostError(obstacle);
  await installHost((line) => console.error(line));
  const run = await RunFolder.create('picker-bench');
  const extensions = await installPackage(await packageExtension(), run);
  await addEmptyExtension(extensions);
  const folder = await run.copyOf(vault, 'vault');
  await writeFile(join(folder, file), 'import redis\n\ncache = redis.Redis()\n');
  const session = await EditorSession.start(extensions);
  try {
    const context = await session.browser.newContext({ viewport: { width: 1400, height: 900 } });
    const bench = new PickerBench(context, await ScreenProbe.of(context, ''), session, folder);
    await bench.fillCache(notes);
    const samples: Sample[] = [];
    for (let round = 0; round < runs; round += 1) {
      for (const sample of await bench.measure()) samples.push({ ...sample, notes });
    }
    return samples;
  } finally {
    await session.stop();
    await run.remove();
  }
}

class PickerBench {
  constructor(
    private readonly context: BrowserContext,
    private readonly probe: ScreenProbe,
    private readonly session: EditorSession,
    private readonly folder: string,
  ) {}

  /** Has the whole vault read, and one search remembered. */
  async fillCache(notes: number): Promise<void> {
    const { page } = await this.window();
    await page.keyboard.press(firstKey);
    await page.keyboard.press(searchKey);
    const workbench = new Workbench(page);
    await workbench.typeQuickly('cache');
    // The bar of the picker runs as soon as the reading has begun.
    await page.waitForTimeout(2000);
    await page
      .locator('.quick-input-progress.active')
      .waitFor({ state: 'hidden', timeout: readingTime });
    await page.keyboard.press('Enter');
    await workbench.quickInput.waitFor({ state: 'hidden' });
    // The cache is written in the background.
    await page.waitForTimeout(5000 + notes / 2);
    await page.close();
  }

  /** One window: the first rows of both pickers, then the later ones. */
  async measure(): Promise<Omit<Sample, 'notes'>[]> {
    const { page } = await this.window();
    const limitFirst = await this.timeOf(page, emptyPickerKey);
    const first = await this.timeOf(page, searchKey);
    // What a start reads in the background is none of the later times.
    await page.waitForTimeout(20_000);
    const samples: Omit<Sample, 'notes'>[] = [
      { figure: pickerFigures.first, ours: first, limit: limitFirst },
    ];
    for (let time = 0; time < timesLater; time += 1) {
      const limit = await this.timeOf(page, emptyPickerKey);
      const ours = await this.timeOf(page, searchKey);
      samples.push({ figure: pickerFigures.later, ours, limit });
    }
    await page.close();
    return samples;
  }

  private async timeOf(page: Page, key: string): Promise<number> {
    await page.keyboard.press(firstKey);
    await page.waitForTimeout(500);
    const time = await this.probe.timeOf(page, 'rows', () => page.keyboard.press(key));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(1000);
    return time;
  }

  private async window(): Promise<Workbench> {
    const workbench = new Workbench(await this.context.newPage());
    const { page } = workbench;
    await page.goto(this.session.server.url(this.folder));
    await workbench.ready();
    await page.locator('.statusbar').getByText(readyMark).waitFor({ timeout: startTime });
    await workbench.openFile(file);
    await page.waitForTimeout(2000);
    return workbench;
  }
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Workbench } from '../../ui/Workbench';
import type { Sample } from '../Measurement';
import { emptyPickerKey } from '../reader/emptyExtension';
import { inBenchSession } from '../reader/inBenchSession';
import { openBenchWindow } from '../reader/openBenchWindow';
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
  return inBenchSession('picker-bench', async (session, run) => {
    const folder = await run.copyOf(vault, 'vault');
    await writeFile(join(folder, file), 'import redis\n\ncache = redis.Redis()\n');
    const url = session.server.url(folder);
    const context = await session.browser.newContext({ viewport: { width: 1400, height: 900 } });
    const bench = new PickerBench(context, await ScreenProbe.of(context, ''), url);
    await bench.fillCache(notes);
    const samples: Sample[] = [];
    for (let round = 0; round < runs; round += 1) {
      for (const sample of await bench.measure()) samples.push({ ...sample, notes });
    }
    return samples;
  });
}

class PickerBench {
  constructor(
    private readonly context: BrowserContext,
    private readonly probe: ScreenProbe,
    private readonly url: string,
  ) {}

  /** Has the whole vault read, and one search remembered. */
  async fillCache(notes: number): Promise<void> {
    const workbench = await this.window();
    const { page } = workbench;
    await page.keyboard.press(firstKey);
    await page.keyboard.press(searchKey);
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
    const workbench = await openBenchWindow(this.context, this.url);
    await workbench.openFile(file);
    await workbench.page.waitForTimeout(2000);
    return workbench;
  }
}

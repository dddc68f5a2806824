import type { BrowserContext } from 'playwright-core';
import { HostWatch } from './HostWatch';
import { openBenchWindow } from './openBenchWindow';
import type { ScreenProbe } from './ScreenProbe';

/** Milliseconds of one opening. */
export interface OpeningTime {
  /** From the click on a file to its text. */
  readonly text: number;
  /** How long the extension host was held up at most meanwhile, and by what follows. */
  readonly block: number;
}

/** A file opened as the first page of a window, and again. */
export interface OpeningTimes {
  readonly cold: OpeningTime;
  readonly warm: OpeningTime;
}

/** Opens files by a click in the Explorer, each in a window of its own. */
export class OpeningBench {
  constructor(
    private readonly context: BrowserContext,
    private readonly probe: ScreenProbe,
    private readonly url: string,
  ) {}

  /** Opens one file that lies in the folder, or in one of its folders. */
  async open(name: string, folder?: string): Promise<OpeningTimes> {
    const workbench = await openBenchWindow(this.context, this.url);
    const { page } = workbench;
    const row = workbench.treeRow(name);
    if (folder !== undefined) await workbench.expandRow(folder);
    await row.waitFor();
    const host = new HostWatch(workbench);
    const timed = async (): Promise<OpeningTime> => {
      // What the window does on its start or with the last page is none of this.
      await page.waitForTimeout(1000);
      await host.start();
      const text = await this.probe.timeOf(page, 'text', () => row.click());
      const block = await host.stop();
      await workbench.runCommand('View: Close All Editors');
      await page.locator('iframe.webview').first().waitFor({ state: 'detached' });
      return { text, block };
    };
    const cold = await timed();
    // Once more for what comes with the first page only.
    await timed();
    const warm = await timed();
    await page.close();
    return { cold, warm };
  }
}

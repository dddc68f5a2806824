import type { BrowserContext } from 'playwright-core';
import { Workbench } from '../../ui/Workbench';
import { readyMark, startTime } from './emptyExtension';

/** Opens a window at an address and waits until its start is over. */
export async function openBenchWindow(context: BrowserContext, url: string): Promise<Workbench> {
  const workbench = new Workbench(await context.newPage());
  await workbench.page.goto(url);
  await workbench.ready();
  const ready = workbench.page.locator('.statusbar').getByText(readyMark);
  await ready.waitFor({ timeout: startTime });
  return workbench;
}

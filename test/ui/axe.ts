/** What journeys that run axe over a page share: the themes, the frame of the page, and what is found. */

import assert from 'node:assert/strict';
import axeCore from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { Workbench } from './Workbench';

/** The themes to look at, and the class that each gives a page; a window begins in the first. */
export const themes = [
  { name: 'Light 2026', kind: 'vscode-light' },
  { name: 'Dark 2026', kind: 'vscode-dark' },
  { name: 'Dark High Contrast', kind: 'vscode-high-contrast' },
  { name: 'Light High Contrast', kind: 'vscode-high-contrast-light' },
] as const;

/** The frame of the page that is in front. */
export async function pageFrame(workbench: Workbench): Promise<Frame> {
  const element = await workbench.webview.locator('html').elementHandle();
  const frame = await element.ownerFrame();
  assert.ok(frame);
  return frame;
}

/** Brings axe into a page, which has to allow that. */
export async function addAxe(page: Frame | Page): Promise<void> {
  await page.evaluate(axeCore.source);
}

/** What axe finds wrong with a page that has it, in one line each. */
export async function violations(page: Frame | Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations: found } = await axe.run(document);
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        `${id}: ${target.join(' ')} ${failureSummary ?? ''}`.replace(/\s+/g, ' '),
      ),
    );
  });
}

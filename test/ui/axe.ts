/** What axe finds wrong with the page in front, in the themes and sizes that a page has to be usable in. */

import assert from 'node:assert/strict';
import axeCore from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Workbench } from './Workbench';

/** The themes to look at, and the class that each gives a page; a window begins in the first. */
export const themes = [
  { name: 'Light 2026', kind: 'vscode-light' },
  { name: 'Dark 2026', kind: 'vscode-dark' },
  { name: 'Dark High Contrast', kind: 'vscode-high-contrast' },
  { name: 'Light High Contrast', kind: 'vscode-high-contrast-light' },
] as const;

/** Pixels of the page that a window has for its width: twice as large, it has half of them. */
export const sizes = { '100 %': 1600, '200 %': 800 };

/** The frame of the page that is in front. */
export async function pageFrame(workbench: Workbench): Promise<Frame> {
  const element = await workbench.webview.locator('html').elementHandle();
  const frame = await element.ownerFrame();
  assert.ok(frame);
  return frame;
}

/** Brings axe to a page, whose policy lets in no script but by this way. */
export async function addAxe(frame: Frame): Promise<void> {
  await frame.evaluate(axeCore.source);
}

/** What is wrong with a page that has axe, one line each. */
export async function violations(page: Frame): Promise<string[]> {
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

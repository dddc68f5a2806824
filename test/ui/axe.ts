/** What axe finds wrong with the page in front, in the themes and sizes that a page has to be usable in. */

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

/** Pixels of the page that a window has for its width: twice as large, it has half of them. */
export const sizes = { '100 %': 1600, '200 %': 800 };

/** The frame of the page that is in front. */
export async function pageFrame(workbench: Workbench): Promise<Frame> {
  const element = await workbench.webview.locator('html').elementHandle();
  const frame = await element.ownerFrame();
  assert.ok(frame);
  return frame;
}

/**
 * Brings axe to the page in front; the answer says what is wrong with the page, one line each, whenever it
 * is asked. In a page that runs no script there can be no axe: there it is given a copy of the page as it
 * stands then, with the theme's colors, in the page's own size.
 */
export async function bringAxe(
  workbench: Workbench,
  frame: Frame,
  runsScripts: boolean,
): Promise<() => Promise<string[]>> {
  if (runsScripts) {
    await frame.evaluate(axeCore.source);
    return () => violations(frame);
  }
  const copy = await workbench.page.context().newPage();
  return async () => {
    await copy.setViewportSize(
      await frame.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight })),
    );
    await copy.setContent(await frame.evaluate(htmlOf));
    await copy.evaluate(axeCore.source);
    return violations(copy);
  };
}

/** Runs in the page: its HTML, without the policy that would keep axe out. */
function htmlOf(): string {
  const html = document.documentElement.outerHTML;
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '');
}

async function violations(page: Frame | Page): Promise<string[]> {
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

import assert from 'node:assert/strict';
import axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { openWorkbench } from './journeys';

const themes = [
  { name: 'Light 2026', kind: 'vscode-light' },
  { name: 'Dark 2026', kind: 'vscode-dark' },
  { name: 'Dark High Contrast', kind: 'vscode-high-contrast' },
  { name: 'Light High Contrast', kind: 'vscode-high-contrast-light' },
] as const;
const widths = { wide: 1600, narrow: 700 };

/** The page as it stands, with the theme's colors, and without the policy that would keep axe out. */
function htmlOf(root: Element): string {
  return root.outerHTML.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '');
}

/** What axe finds wrong with a copy of the page: no script ever runs in the page itself. */
async function faultsOf(copy: Page, html: string): Promise<string[]> {
  await copy.setContent(html);
  await copy.evaluate(axeCore.source);
  return copy.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  });
}

describe('the overview of the journals', () => {
  it('is without fault to axe in four themes, wide and narrow, and its links open notes', async function () {
    this.timeout(300_000);
    const { workbench } = await openWorkbench({ fixture: 'reader-workspace' });
    const { page, webview } = workbench;
    await workbench.showContainer('Nexus Journal');
    await workbench.runCommand('Nexus: Review Takeaways');
    await webview.getByRole('button', { name: 'Show Answer' }).click();
    await webview.getByRole('button', { name: 'Knew It' }).click();
    await webview.locator('#progress').getByText('2 of 10').waitFor();
    await workbench.runCommand('Nexus: Journal Overview');
    await webview.locator('svg.chart').waitFor();
    await webview.locator('summary').click();
    await webview.locator('#unlinked').getByText('Every note of yours').waitFor();
    const copy = await page.context().newPage();
    const found: Record<string, string[]> = {};
    for (const { name, kind } of themes) {
      if (name !== themes[0].name) await workbench.useTheme(name);
      await webview.locator(`body.${kind}`).waitFor();
      for (const [width, pixels] of Object.entries(widths)) {
        await page.setViewportSize({ width: pixels, height: 900 });
        await copy.setViewportSize({ width: pixels, height: 900 });
        const faults = await faultsOf(copy, await webview.locator('html').evaluate(htmlOf));
        if (faults.length > 0) found[`${name}, ${width}`] = faults;
      }
    }
    assert.deepEqual(found, {});
    await page.setViewportSize({ width: 1600, height: 900 });
    await webview.locator('#sections a').first().click();
    await webview.locator('#note .block').first().waitFor();
  });
});

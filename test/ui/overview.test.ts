import assert from 'node:assert/strict';
import { addAxe, themes, violations } from './axe';
import { openWorkbench } from './journeys';

const widths = { wide: 1600, narrow: 700 };

/** The page as it stands, with the theme's colors, and without the policy that would keep axe out. */
function htmlOf(root: Element): string {
  return root.outerHTML.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '');
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
        // No script ever runs in the page itself: axe is given a copy.
        await copy.setContent(await webview.locator('html').evaluate(htmlOf));
        await addAxe(copy);
        const faults = await violations(copy);
        if (faults.length > 0) found[`${name}, ${width}`] = faults;
      }
    }
    assert.deepEqual(found, {});
    await page.setViewportSize({ width: 1600, height: 900 });
    await webview.locator('#sections a').first().click();
    await webview.locator('#note .block').first().waitFor();
  });
});

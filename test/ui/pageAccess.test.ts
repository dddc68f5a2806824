import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { accessiblePages } from './accessiblePages';
import { addAxe, pageFrame, sizes, themes, violations } from './axe';
import { openWorkbench } from './journeys';

/**
 * The contrast of a block's text while it is marked, as one is for a moment when a search leads to it (WCAG
 * 2.2, 1.4.3). Text in the very color of its background is no violation to axe, which leaves it undecided.
 */
async function markedContrast(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const block = document.querySelector('#note h2');
    // A page without a note marks nothing.
    if (!block) return 21;
    const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: readonly number[]): number => {
      const [red = 0, green = 0, blue = 0] = color.map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    block.classList.add('revealed');
    for (const animation of block.getAnimations()) animation.finish();
    const { backgroundColor, color } = getComputedStyle(block);
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels(backgroundColor);
    block.classList.remove('revealed');
    const page = channels(getComputedStyle(document.body).backgroundColor);
    const behind = [red, green, blue].map((one, at) => one * alpha + (page[at] ?? 0) * (1 - alpha));
    const levels = [luminance(channels(color).slice(0, 3)), luminance(behind)];
    return (Math.max(...levels) + 0.05) / (Math.min(...levels) + 0.05);
  });
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300))),
  );
}

/** Whether a page has to be moved sideways to be read (WCAG 2.2, 1.4.10). */
async function scrollsSideways(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
}

describe('the accessibility of our pages', () => {
  for (const { name: page, show } of accessiblePages) {
    it(`has no axe violations in four themes, at 100 and 200 %: ${page}`, async function () {
      this.timeout(300_000);
      const { workbench } = await openWorkbench({ fixture: 'reader-workspace' });
      await show(workbench);
      const frame = await pageFrame(workbench);
      await addAxe(frame);
      const found: Record<string, string[]> = {};
      for (const { name, kind } of themes) {
        if (name !== themes[0].name) await workbench.useTheme(name);
        await workbench.webview.locator(`body.${kind}`).waitFor();
        for (const [size, width] of Object.entries(sizes)) {
          await workbench.page.setViewportSize({ width, height: 900 });
          await settle(workbench.page);
          const faults = await violations(frame);
          const contrast = await markedContrast(frame);
          if (contrast < 4.5)
            faults.push(`a marked block has a contrast of ${contrast.toFixed(1)}`);
          if (await scrollsSideways(frame)) faults.push('it scrolls sideways');
          if (faults.length > 0) found[`${name}, ${size}`] = faults;
        }
      }
      assert.deepEqual(found, {});
    });
  }
});

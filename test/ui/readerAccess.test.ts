import assert from 'node:assert/strict';
import axeCore from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { openWorkbench } from './journeys';
import type { Workbench } from './Workbench';

const themes = [
  { name: 'Light 2026', kind: 'vscode-light' },
  { name: 'Dark 2026', kind: 'vscode-dark' },
  { name: 'Dark High Contrast', kind: 'vscode-high-contrast' },
  { name: 'Light High Contrast', kind: 'vscode-high-contrast-light' },
] as const;
const widths = { wide: 1600, narrow: 820 };

/** The frame of the page that is in front. */
async function pageFrame(workbench: Workbench): Promise<Frame> {
  const element = await workbench.webview.locator('html').elementHandle();
  const frame = await element.ownerFrame();
  assert.ok(frame);
  return frame;
}

/** What axe finds wrong with the page, in one line each. */
async function violations(frame: Frame): Promise<string[]> {
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations: found } = await axe.run(document);
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        `${id}: ${target.join(' ')} ${failureSummary ?? ''}`.replace(/\s+/g, ' '),
      ),
    );
  });
}

/**
 * The contrast of a block's text while it is marked, as one is for a moment when a search leads to it (WCAG
 * 2.2, 1.4.3). Text in the very color of its background is no violation to axe, which leaves it undecided.
 */
async function markedContrast(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const block = document.querySelector('#note h2');
    if (!block) return 0;
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

describe('the accessibility of the reader', () => {
  it('is without fault to axe in light, dark and both high contrasts, wide and narrow', async function () {
    this.timeout(300_000);
    const { workbench } = await openWorkbench({ fixture: 'reader-workspace' });
    const { page, webview } = workbench;
    await workbench.showContainer('Nexus Journal');
    await workbench.openFile('showcase.md');
    await workbench.runCommand('Nexus: Open Note in Reader');
    await webview.locator('h1', { hasText: 'Caching the catalogue' }).waitFor();
    await webview.locator('#after .takeaways').waitFor();
    await webview.locator('pre code .hljs-keyword').first().waitFor();
    await webview.locator('.diagram').first().scrollIntoViewIfNeeded();
    await webview.locator('.diagram.drawn').first().waitFor();
    await webview.locator('a.broken').first().waitFor();
    // As a block stays marked for a moment when a search or a link leads to it.
    await webview
      .locator('#note h2')
      .first()
      .evaluate((block) => block.classList.add('revealed'));
    const frame = await pageFrame(workbench);
    await frame.evaluate(axeCore.source);
    const found: Record<string, string[]> = {};
    for (const { name, kind } of themes) {
      if (name !== themes[0].name) await workbench.useTheme(name);
      await webview.locator(`body.${kind}`).waitFor();
      for (const [width, pixels] of Object.entries(widths)) {
        await page.setViewportSize({ width: pixels, height: 900 });
        await settle(page);
        const faults = await violations(frame);
        const contrast = await markedContrast(frame);
        if (contrast < 4.5) faults.push(`a marked block has a contrast of ${contrast.toFixed(1)}`);
        if (faults.length > 0) found[`${name}, ${width}`] = faults;
      }
    }
    assert.deepEqual(found, {});
  });
});

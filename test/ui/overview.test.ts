import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { showOverview } from './accessiblePages';
import { openWorkbench } from './journeys';

/** So many lessons that their note stands among the sections that are shown. */
const lessons = Array.from({ length: 60 }, (_, at) => `- Count zebra ${at} before the lions.\n`);
const note = `# Zebra\n\n## Takeaways\n\n${lessons.join('')}`;

describe('the overview of the journals', () => {
  it('keeps the focus on a link while a new note changes the page, and opens notes by its links', async () => {
    const { folder, workbench } = await openWorkbench({ fixture: 'reader-workspace' });
    const { webview } = workbench;
    await showOverview(workbench);
    const summary = webview.locator('main > p').first();
    const link = webview.locator('#sections a').first();
    await link.focus();
    const address = await link.getAttribute('href');
    await writeFile(join(folder, 'notes', 'zebra.md'), note);
    await summary.getByText('29 notes').waitFor();
    assert.equal(await webview.locator('a:focus').getAttribute('href'), address);
    await webview.locator('a:focus').click();
    await webview.locator('#note .block').first().waitFor();
  });

  it('draws its chart in words of one size that stay apart, on pages narrow and wide', async () => {
    const { workbench } = await openWorkbench({ fixture: 'reader-workspace' });
    await showOverview(workbench);
    const main = workbench.webview.locator('main');
    const sizes = new Set<number>();
    for (const width of [320, 480, 640, 800, 1100, 1400]) {
      const shown = await main.evaluate(measureChart, width);
      assert.ok(shown.words.length >= 28, 'Each day has its name and its number.');
      assert.deepEqual(shown.overlapping, [], `Words overlap at ${width} pixels.`);
      assert.deepEqual(shown.outside, [], `Words are cut at ${width} pixels.`);
      for (const { size } of shown.words) sizes.add(size);
    }
    assert.equal(sizes.size, 1, 'Words have one size whatever the width.');
    assert.ok(Math.min(...sizes) >= 12, 'Words can be read.');
  });
});

/** Runs in the page: makes it so wide, and tells how the words of its chart stand. */
function measureChart(page: HTMLElement, width: number) {
  page.style.width = `${width}px`;
  page.style.maxWidth = 'none';
  const words = [...page.querySelectorAll('.chart text')].map((word) => ({
    text: word.textContent,
    size: word.getBoundingClientRect().height,
    box: word.getBoundingClientRect(),
  }));
  const frame = page.getBoundingClientRect();
  // The boxes of two lines touch, and letters are smaller than their boxes.
  const touches = 3;
  const overlap = (one: DOMRect, other: DOMRect): boolean =>
    Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > touches;
  return {
    words: words.map(({ size, text }) => ({ size: Math.round(size), text })),
    overlapping: words.flatMap(({ box, text }, at) =>
      words
        .slice(at + 1)
        .flatMap((next) => (overlap(box, next.box) ? [`${text} ${next.text}`] : [])),
    ),
    outside: words.flatMap(({ box, text }) =>
      box.left < frame.left || box.right > frame.right ? [text] : [],
    ),
  };
}

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
});

import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from './eventually';
import { openWorkbench } from './journeys';

const note = `---
title: $(trash) Sums & more
---

See [one](gone/One-more.md), [[Nobody]] and [three](#nowhere).

## Wide

| ${Array.from({ length: 12 }, (_, at) => `Completed_${at}`).join(' | ')} |
|${'---|'.repeat(12)}

\`\`\`mermaid
flowchart LR
  a -->
\`\`\`
`;

describe('a note that has something to say', function () {
  this.timeout(300_000);

  it('has its title on the page and on its tab, and says why a link leads nowhere', async () => {
    const { workbench, folder } = await openWorkbench({
      fixture: 'empty-workspace',
      prepare: async (root) => {
        await mkdir(join(root, 'notes'));
        await writeFile(join(root, 'notes', 'sums.md'), note);
      },
    });
    const { page, webview } = workbench;
    await workbench.showContainer('Nexus Journal');
    await workbench.openFile('sums.md');
    await workbench.runCommand('Nexus: Open Note in Reader');
    await webview.locator('h1', { hasText: '$(trash) Sums & more' }).waitFor();
    await workbench.tab('$(trash) Sums & more').waitFor();
    const notice = webview.locator('#notice');
    await webview.locator('a', { hasText: 'one' }).click();
    await notice.getByText('File notes/gone/One-more.md not found.').waitFor();
    await webview.locator('a', { hasText: 'three' }).click();
    await notice.getByText('Heading not found in this note.').waitFor();
    assert.equal(await notice.locator('span').count(), 1);
    assert.equal(await notice.getByText('Create Note').count(), 0);
    await notice.getByText('Dismiss').click();
    await eventually('the notice is gone', () => notice.textContent(), '');
    await webview.locator('a', { hasText: 'Nobody' }).click();
    await notice.getByText('Create Note').click();
    await workbench.waitForEditorText('# Nobody');
    assert.equal(await readFile(join(folder, 'notes', 'Nobody.md'), 'utf8'), '# Nobody\n');
    await workbench.tab('$(trash) Sums & more').click();
    const table = webview.locator('.table');
    const isWide = await table.evaluate((frame) => frame.scrollWidth > frame.clientWidth);
    assert.ok(isWide, 'a wide table scrolls');
    const rows = await table
      .locator('th')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().height));
    assert.ok(Math.max(...rows) < 60, 'its words stay whole');
    await webview.locator('.diagram .reason', { hasText: 'Parse error' }).waitFor();
    assert.equal(await page.locator('.notifications-toasts .notification-list-item').count(), 0);
  });
});

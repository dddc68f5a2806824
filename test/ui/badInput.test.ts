import assert from 'node:assert/strict';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from './journeys';

describe('bad input', () => {
  it('shows the bundled journal in an empty folder', async () => {
    const { workbench } = await openWorkbench({ fixture: 'empty-workspace' });
    await workbench.showContainer('Nexus Journal');
    await workbench.treeRow(/^Key technologies/).waitFor();
  });

  it('shows the bundled journal, and searches it, with no folder open', async () => {
    const { workbench } = await openWorkbench();
    await workbench.page.goto(new URL('/?ew=true', workbench.page.url()).href);
    await workbench.ready();
    await workbench.showContainer('Nexus Journal');
    await workbench.treeRow(/^Key technologies/).waitFor();
    await workbench.runCommand('Nexus: Search Takeaways');
    await workbench.typeQuickly('cache');
    await workbench.quickRows.filter({ hasText: /cache/i }).first().waitFor();
  });

  it('says that a note is large, and shows it when asked to', async () => {
    const { workbench, folder } = await openWorkbench({ fixture: 'empty-workspace' });
    const line = '- A lesson that is repeated until the note is very large indeed\n';
    await mkdir(join(folder, 'journal'));
    // Moved into its place whole: half a file would be a note too, and the row would come twice.
    const draft = join(folder, 'journal', 'large.txt');
    await writeFile(draft, `# Large note\n\n${line.repeat(5_000_000 / line.length)}`);
    await rename(draft, join(folder, 'journal', 'large.md'));
    await workbench.showContainer('Nexus Journal');
    await workbench.expandRow(/^Journal/);
    await workbench.treeRow(/^Large note/).click();
    await workbench.webview.getByText('This note is large (5.0 MB)').waitFor();
    await workbench.webview.getByRole('button', { name: 'Show Anyway' }).click();
    await workbench.webview.locator('h1', { hasText: 'Large note' }).waitFor();
  });

  it('shows a note that is not UTF-8', async () => {
    const { workbench, folder } = await openWorkbench({ fixture: 'empty-workspace' });
    await mkdir(join(folder, 'journal'));
    const latin = Buffer.from('# Latin\n\nA caf\u00e9 in another encoding.\n', 'latin1');
    await writeFile(join(folder, 'journal', 'latin.md'), latin);
    await workbench.showContainer('Nexus Journal');
    await workbench.expandRow(/^Journal/);
    await workbench.treeRow(/^Latin/).click();
    await workbench.webview.getByText('in another encoding').waitFor();
  });

  it('keeps the text of a note that is deleted while it is open, and says so', async () => {
    const { workbench, folder } = await openWorkbench({ fixture: 'empty-workspace' });
    await mkdir(join(folder, 'journal'));
    await writeFile(join(folder, 'journal', 'doomed.md'), '# Doomed\n\nStill here.\n');
    await workbench.showContainer('Nexus Journal');
    await workbench.expandRow(/^Journal/);
    await workbench.treeRow(/^Doomed/).click();
    await workbench.webview.getByText('Still here.').waitFor();
    await rm(join(folder, 'journal', 'doomed.md'));
    await workbench.webview.getByText('This note was deleted.').waitFor();
    assert.equal(await workbench.webview.getByText('Still here.').count(), 1);
  });
});

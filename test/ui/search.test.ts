import assert from 'node:assert/strict';
import { openWorkbench } from './journeys';

describe('searching takeaways in a window', () => {
  it('shows the note beside the file while the search is open, and nothing of it after Esc', async () => {
    const { workbench } = await openWorkbench();
    await workbench.openFile('views.py');
    const tabs = workbench.page.locator('.part.editor .tabs-container').getByRole('tab');
    const before = await tabs.allTextContents();
    await workbench.runCommand('Nexus: Search Takeaways');
    await workbench.typeQuickly('empty cahce');
    await workbench.webview.locator('h1').waitFor();
    assert.ok(await workbench.quickInput.isVisible(), 'the search is still open');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.locator('iframe.webview').waitFor({ state: 'detached' });
    assert.deepEqual(await tabs.allTextContents(), before);
  });

  it('finishes a filter, and keeps all results in the side bar', async () => {
    const { workbench } = await openWorkbench();
    await workbench.runCommand('Nexus: Search Takeaways');
    await workbench.typeQuickly('#dock');
    await workbench.pick(/^#docker/);
    await workbench.page.waitForFunction(
      (input) => (input as HTMLInputElement).value === '#docker ',
      await workbench.quickInput.elementHandle(),
    );
    await workbench.page.getByRole('button', { name: 'Show All Results' }).click();
    await workbench
      .treeRow(/^Docker/)
      .first()
      .waitFor();
  });

  it('says what was searched where nothing is found', async () => {
    const { workbench } = await openWorkbench();
    await workbench.runCommand('Nexus: Search Takeaways');
    await workbench.typeQuickly('xqzzyv');
    await workbench.quickRows
      .filter({ hasText: /Nothing found in \d+ takeaways of \d+ notes/ })
      .waitFor();
    await workbench.pick('Search the Whole Text of the Notes');
    await workbench.quickRows.filter({ hasText: /Nothing found in the whole text/ }).waitFor();
  });
});

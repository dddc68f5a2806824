import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
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
    // Lessons and items of checklists are told apart.
    for (const icon of ['lightbulb', 'checklist'])
      await workbench.quickRows.locator(`.codicon-${icon}`).first().waitFor();
    assert.ok(await workbench.quickInput.isVisible(), 'the search is still open');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.locator('iframe.webview').waitFor({ state: 'detached' });
    assert.deepEqual(await tabs.allTextContents(), before);
  });

  it('finishes a filter, and keeps all results in the side bar, as a tree or a list', async () => {
    const { workbench } = await openWorkbench();
    await workbench.runCommand('Nexus: Search Takeaways');
    await workbench.typeQuickly('#dock');
    await workbench.pick(/^#docker/);
    await workbench.page.waitForFunction(
      (input) => (input as HTMLInputElement).value === '#docker ',
      await workbench.quickInput.elementHandle(),
    );
    await workbench.page.getByRole('button', { name: 'Show All Results' }).click();
    const note = workbench
      .treeRow(/^Docker/)
      .and(workbench.page.locator('[aria-expanded="true"]'))
      .first();
    await note.waitFor();
    await workbench.runCommand('Nexus: View Results as List');
    const listed = workbench.page
      .locator('.part.sidebar [role="treeitem"][aria-level="1"]:not([aria-expanded])')
      .filter({ hasText: 'Docker' });
    await listed.first().waitFor();
    assert.equal(await note.count(), 0);
    await workbench.runCommand('Nexus: View Results as Tree');
    await note.waitFor();
  });

  it('says what was searched where nothing is found', async () => {
    const { workbench } = await openWorkbench();
    await workbench.runCommand('Nexus: Search Takeaways');
    await workbench.typeQuickly('xqzzyv');
    await workbench.quickRows
      .filter({ hasText: /No results in \d+ takeaways \(\d+ notes\)/ })
      .waitFor();
    await workbench.pick('Search Full Text of Notes');
    await workbench.quickRows.filter({ hasText: /No results in the full text/ }).waitFor();
  });

  it('acts on a row from its buttons, inserts several as a checklist, and remembers the search', async () => {
    const { workbench } = await openWorkbench();
    const { page } = workbench;
    const rows = (text: string | RegExp): Locator => workbench.quickRows.filter({ hasText: text });
    const press = (name: string): Promise<void> =>
      page.locator(`.quick-input-titlebar [aria-label="${name}"]`).click();
    const chooseChallenges = async (shown: boolean): Promise<void> => {
      await press('Filter by Kind');
      await rows('Challenges').getByRole('checkbox').setChecked(shown);
      await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    };
    const search = async (query: string): Promise<void> => {
      await workbench.runCommand('Nexus: Search Takeaways');
      await workbench.typeQuickly(query);
    };
    await workbench.openFile('views.py');
    await workbench.goTo(1);
    await search('cache expiry');
    const first = workbench.quickRows.first();
    await first.waitFor();
    await first.getByRole('button', { name: 'Pin Note', exact: true }).click();
    await workbench.quickRows.getByRole('button', { name: 'Unpin Note' }).first().waitFor();
    await workbench.quickRows.getByRole('button', { name: 'Copy' }).first().waitFor();
    await workbench.quickRows
      .first()
      .getByRole('button', { name: 'Insert into Active File' })
      .click();
    await workbench.waitForEditorText(/^# \S/);
    await workbench.undo();

    await search('cache');
    await press('Select Multiple to Insert as Checklist');
    for (const at of [0, 1]) await workbench.quickRows.nth(at).getByRole('checkbox').check();
    await page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    await workbench.waitForEditorText(/# \[ \] [^]+\n# \[ \] /);
    await workbench.undo();

    await workbench.runCommand('Nexus: Search Takeaways');
    await rows(/Recent searches/)
      .first()
      .waitFor();
    await rows(/For this file/)
      .first()
      .waitFor();
    await rows(/Django views/)
      .first()
      .waitFor();
    await workbench.typeQuickly('@challenge cache');
    await rows(/→/).first().waitFor();
    await chooseChallenges(false);
    await rows(/No results in \d+ takeaways/).waitFor();
    await chooseChallenges(true);
    await rows(/→/).first().waitFor();
    await workbench.quickRows.first().getByRole('button', { name: 'Open to the Side' }).click();
    await workbench.webview.locator('.revealed').waitFor({ state: 'attached' });
    const groups = page.locator('.part.editor .editor-group-container');
    assert.equal(await groups.count(), 2);
  });
});

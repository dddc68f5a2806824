import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from './journeys';
import type { Workbench } from './Workbench';

const note = '# One\n\n## Lessons learned\n\n- First measure, then tune\n\n## Plans\n\nNone yet.\n';

async function pressButton(workbench: Workbench, name: string): Promise<void> {
  await workbench.page.locator('.notifications-toasts .monaco-button', { hasText: name }).click();
}

describe('what was typed', () => {
  it('is kept as a document where the note of a takeaway went while its section was chosen', async () => {
    const { workbench, folder } = await openWorkbench({
      fixture: 'empty-workspace',
      prepare: async (root) => {
        await mkdir(join(root, 'notes'));
        await writeFile(join(root, 'notes', 'one.md'), note);
      },
    });
    await workbench.runCommand('Nexus: Add Takeaway to Journal');
    await workbench.page.getByText('What did you learn?').waitFor();
    await workbench.typeQuickly('Typed words are never lost');
    await workbench.page.keyboard.press('Enter');
    await workbench.quickRows.filter({ hasText: 'notes/one.md' }).waitFor();
    await workbench.pick('notes/one.md');
    await workbench.quickRows.filter({ hasText: 'Lessons learned' }).waitFor();
    await rm(join(folder, 'notes', 'one.md'));
    await workbench.pick('Lessons learned');
    await workbench.notifications
      .filter({ hasText: 'Unable to add the takeaway to notes/one.md.' })
      .waitFor();
    await pressButton(workbench, 'Open as New Document');
    await workbench.waitForEditorText('- Typed words are never lost');
  });

  it('is kept as a document where there is no journal to add a takeaway to', async () => {
    const { workbench } = await openWorkbench({ fixture: 'empty-workspace' });
    await workbench.runCommand('Nexus: Add Takeaway to Journal');
    await workbench.page.getByText('What did you learn?').waitFor();
    await workbench.typeQuickly('Written before there was a journal');
    await workbench.page.keyboard.press('Enter');
    await workbench.notifications.filter({ hasText: 'no journal of yours is open' }).waitFor();
    await pressButton(workbench, 'Open as New Document');
    await workbench.waitForEditorText('- Written before there was a journal');
  });

  it('stands in its box again, after a click elsewhere and where a note could not be created', async () => {
    const { workbench } = await openWorkbench({
      fixture: 'empty-workspace',
      // A file stands where the folder of the notes would be made.
      prepare: async (root) => writeFile(join(root, 'journal'), ''),
    });
    await workbench.runCommand('Nexus: New Note');
    await workbench.page.getByText('Its title; the file is named after it').waitFor();
    await workbench.typeQuickly('A title of mine');
    await workbench.page.locator('.part.editor').click();
    assert.equal(await workbench.quickInput.inputValue(), 'A title of mine');
    await workbench.quickInput.press('Enter');
    await pressButton(workbench, 'Try Again');
    await workbench.page.getByText('Its title; the file is named after it').waitFor();
    assert.equal(await workbench.quickInput.inputValue(), 'A title of mine');
  });
});

import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventuallyMatches } from './eventuallyMatches';
import { openWorkbench } from './journeys';
import type { Workbench } from './Workbench';

const note = '# One\n\n## Lessons learned\n\n- First measure, then tune\n\n## Plans\n\nNone yet.\n';

async function pressButton(workbench: Workbench, name: string): Promise<void> {
  await workbench.page.locator('.notifications-toasts .monaco-button', { hasText: name }).click();
}

describe('what was typed', () => {
  it('is kept as a document where the note of a takeaway went while it was typed', async () => {
    const { workbench, folder } = await openWorkbench({
      fixture: 'empty-workspace',
      prepare: async (root) => {
        await mkdir(join(root, 'notes'));
        await writeFile(join(root, 'notes', 'one.md'), note);
      },
    });
    await workbench.runCommand('Nexus: Add Takeaway to Journal');
    await workbench.quickRows.filter({ hasText: 'Lessons learned' }).waitFor();
    await workbench.pick('Lessons learned');
    await workbench.page.getByText('What did you learn?').waitFor();
    await workbench.typeQuickly('Typed words are never lost');
    await rm(join(folder, 'notes', 'one.md'));
    await workbench.page.keyboard.press('Enter');
    await workbench.notifications
      .filter({ hasText: 'Unable to add the takeaway to notes/one.md.' })
      .waitFor();
    await pressButton(workbench, 'Open as New Document');
    await workbench.waitForEditorText('- Typed words are never lost');
  });

  it('goes where there is no choice without a question, and autosave leaves nothing to say', async () => {
    const { workbench, folder } = await openWorkbench({
      fixture: 'empty-workspace',
      settings: { 'files.autoSave': 'afterDelay' },
      prepare: async (root) => {
        await mkdir(join(root, 'notes'));
        await writeFile(join(root, 'notes', 'one.md'), note.slice(0, note.indexOf('\n## Plans')));
      },
    });
    await workbench.openFile('one.md');
    await workbench.runCommand('Nexus: Add Takeaway to Journal');
    await workbench.page.getByText('One sentence, added to "One".').waitFor();
    await workbench.typeQuickly('One answer is no question');
    await workbench.page.keyboard.press('Enter');
    await workbench.notifications.getByText('Added to One.', { exact: true }).waitFor();
    await eventuallyMatches(
      () => readFile(join(folder, 'notes', 'one.md'), 'utf8'),
      /- First measure, then tune\n- One answer is no question\n/,
    );
  });

  it('is asked for only after a journal is made where there is none, and begins it', async () => {
    const { workbench, folder } = await openWorkbench({ fixture: 'empty-workspace' });
    await workbench.runCommand('Nexus: Add Takeaway to Journal');
    await workbench.pick('New Note...');
    await workbench.page.getByText('Title (also used as the file name)').waitFor();
    await workbench.typeQuickly('First lessons');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByText('One sentence, added to "First lessons".').waitFor();
    await workbench.typeQuickly('Ask for a place before a text');
    await workbench.page.keyboard.press('Enter');
    await workbench.notifications.getByText('Added to First lessons.', { exact: true }).waitFor();
    const text = await readFile(join(folder, 'journal', 'first-lessons.md'), 'utf8');
    assert.match(text, /## Takeaways\n\n- Ask for a place before a text\n$/);
  });

  it('is kept in the input box after a click elsewhere and if a note cannot be created', async () => {
    const { workbench } = await openWorkbench({
      fixture: 'empty-workspace',
      // A file stands where the folder of the notes would be made.
      prepare: async (root) => writeFile(join(root, 'journal'), ''),
    });
    await workbench.runCommand('Nexus: New Note');
    await workbench.page.getByText('Title (also used as the file name)').waitFor();
    await workbench.typeQuickly('A title of mine');
    await workbench.page.locator('.part.editor').click();
    assert.equal(await workbench.quickInput.inputValue(), 'A title of mine');
    await workbench.quickInput.press('Enter');
    await pressButton(workbench, 'Try Again');
    await workbench.page.getByText('Title (also used as the file name)').waitFor();
    assert.equal(await workbench.quickInput.inputValue(), 'A title of mine');
    await workbench.quickInput.press('Enter');
    await workbench.notifications.first().waitFor();
    await workbench.runCommand('Notifications: Clear All Notifications');
    await workbench.runCommand('Nexus: New Note');
    await workbench.page.getByText('Title (also used as the file name)').waitFor();
    assert.equal(await workbench.quickInput.inputValue(), 'A title of mine');
  });
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from './journeys';
import type { Workbench } from './Workbench';

/** Words of the trigger stand in the file: the editor completes them by itself. */
const holdsChecklist =
  '# Docker: Checklist [nexus: docker/checklist]\n# [ ] Pin the base image, my-list\nx = 1\n\n';

/** Types on the last, empty line of the file in front. */
async function typeAtEnd(workbench: Workbench, text: string): Promise<void> {
  await workbench.editor.locator('.view-line').first().click();
  await workbench.page.keyboard.press('ControlOrMeta+End');
  await workbench.page.keyboard.type(text, { delay: 60 });
}

async function offered(workbench: Workbench, label: string): Promise<void> {
  const rows = workbench.page.locator('.suggest-widget .monaco-list-row', { hasText: label });
  await rows.first().waitFor();
}

async function takeBack(workbench: Workbench): Promise<void> {
  await workbench.page.keyboard.press('Escape');
  await workbench.page.keyboard.press('ControlOrMeta+Shift+K');
}

describe('completing at a trigger', () => {
  it('is offered in a file that contains the word already, with hyphens and signs, and undone to what was typed', async () => {
    const { workbench } = await openWorkbench({
      settings: { 'nexusJournal.completions.triggers': ['nexus', 'checklist', 'my-list', '§§'] },
      async prepare(folder) {
        await writeFile(join(folder, 'held.py'), holdsChecklist);
      },
    });
    await workbench.openFile('held.py');
    for (const trigger of ['checklist', 'my-list', '§§']) {
      await typeAtEnd(workbench, trigger);
      await offered(workbench, 'Python: Checklist');
      await takeBack(workbench);
      await workbench.page.keyboard.press('Enter');
    }
    await typeAtEnd(workbench, 'nexusdjango');
    await offered(workbench, 'Django: Checklist');
    await workbench.page
      .locator('.suggest-widget .monaco-list-row', { hasText: 'Django: Checklist' })
      .first()
      .click();
    await workbench.waitForEditorText(/# Django: Checklist \[nexus: [^\]]+\]\n# \[ \] /);
    await workbench.undo();
    await workbench.waitForEditorText(/^nexusdjango$/m);
  });
});

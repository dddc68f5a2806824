import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventuallyMatches } from './eventuallyMatches';
import { openWorkbench } from './journeys';

/** The whole learning log of the sample workspace. */
async function logText(folder: string): Promise<string> {
  const log = join(folder, 'journal', 'learning-log');
  const files = await readdir(log).catch(() => []);
  const texts = await Promise.all(files.map((file) => readFile(join(log, file), 'utf8')));
  return texts.join('\n');
}

describe('the learning log', () => {
  it('takes a typed line with a tag of the file, then a selection, into one entry of today', async () => {
    const { folder, workbench } = await openWorkbench();
    const { keyboard } = workbench.page;
    await workbench.openFile('models.py');
    await workbench.goTo(2);
    await workbench.runCommand('Nexus: Log What I Learned');
    await workbench.page.getByPlaceholder('What did you learn? Type one sentence').waitFor();
    await workbench.typeQuickly('Join what a list shows');
    await workbench.quickRows.filter({ hasText: 'add to the log' }).waitFor();
    await keyboard.press('Enter');
    await workbench.page.getByPlaceholder('Select tags, or press Enter to add none').waitFor();
    await workbench.quickRows
      .filter({ hasText: /^django$/ })
      .locator('.quick-input-list-rows')
      .click();
    await keyboard.press('Enter');
    await workbench.notifications.getByText('Added to the learning log.').waitFor();
    await eventuallyMatches(
      () => logText(folder),
      /\n# What I learned\n\n## [\d-]{10}\n\n- Join what a list shows \(\[models\.py:2\]\(\S+\)\) #django\n$/,
    );

    await workbench.openFile('models.py');
    await workbench.goTo(6);
    await keyboard.press('Shift+End');
    await workbench.editor
      .locator('.view-line')
      .filter({ hasText: 'Book' })
      .first()
      .click({ button: 'right', position: { x: 20, y: 8 } });
    await workbench.chooseFromMenu('Log Selection as Learned');
    await workbench.quickInput.waitFor();
    await keyboard.press('Enter');
    await workbench.page.getByPlaceholder('Select tags, or press Enter to add none').waitFor();
    await keyboard.press('Enter');
    await eventuallyMatches(
      () => logText(folder),
      /#django\n- class Book\(models\.Model\): \(\[models\.py:6\]\(\S+\)\)\n$/,
    );
  });

  it('is kept in a folder that is not trusted too, by the settings of the user alone', async () => {
    const { folder, workbench } = await openWorkbench({
      settings: { 'security.workspace.trust.enabled': true },
      prepare: async (place) => {
        await mkdir(join(place, '.vscode'));
        const settings = JSON.stringify({ 'nexusJournal.log.folder': 'elsewhere' });
        await writeFile(join(place, '.vscode', 'settings.json'), settings);
      },
    });
    await workbench.page.getByText('Restricted Mode').first().waitFor();
    await workbench.runCommand('Nexus: Log What I Learned');
    await workbench.page.getByPlaceholder('What did you learn? Type one sentence').waitFor();
    await workbench.typeQuickly('Trust nobody at first');
    await workbench.quickRows.filter({ hasText: 'add to the log' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await eventuallyMatches(() => logText(folder), /\n- Trust nobody at first\n$/);
  });
});

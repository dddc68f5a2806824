import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eventuallyMatches } from './eventuallyMatches';
import { openWorkbench } from './journeys';

/** The whole learning log of the sample workspace. */
async function logText(folder: string): Promise<string> {
  const log = join(folder, 'journal', 'learning-log');
  const files = await readdir(log).catch(() => []);
  const texts = await Promise.all(files.map((file) => readFile(join(log, file), 'utf8')));
  return texts.join('\n');
}

const subject = 'Close the file where it was opened';

/** Makes a folder a repository whose last commit says what was learned. */
async function commitAll(folder: string): Promise<void> {
  const git = async (...words: readonly string[]): Promise<void> => {
    const who = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org'];
    await promisify(execFile)('git', [...who, ...words], { cwd: folder });
  };
  await git('init', '--quiet');
  await git('add', '.');
  await git('commit', '--quiet', '--no-verify', '-m', `${subject}\n\nWhat else there is to say.`);
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

  it('takes the message of the last commit, and what is selected in the terminal', async () => {
    const { folder, workbench } = await openWorkbench({ prepare: commitAll });
    const { page } = workbench;
    await workbench.runCommand('Nexus: Log What I Learned');
    const commit = workbench.quickRows.filter({ hasText: 'Last Commit' });
    await commit.filter({ hasText: subject }).waitFor();
    await workbench.pick('Last Commit');
    const question = page.getByText('One sentence, added to the learning log.');
    await question.waitFor();
    await page.keyboard.press('Enter');
    await eventuallyMatches(() => logText(folder), new RegExp(`\\n- ${subject}\\n$`));

    // What a terminal has selected comes by way of the clipboard, for which a browser asks.
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.runCommand('Terminal: Create New Terminal');
    await page.locator('.terminal-wrapper.active .xterm-screen').waitFor();
    await page.keyboard.type('PS1=; clear; printf "%s %s" Quote every-path');
    await page.keyboard.press('Enter');
    const isLogged = async (): Promise<string> => {
      await workbench.runCommand('Terminal: Select All');
      await workbench.runCommand('Nexus: Log What I Learned');
      await workbench.pick('Terminal Selection');
      // The shell may not have written yet: then there is another text, or none to ask about.
      await question.waitFor();
      const value = await workbench.quickInput.inputValue();
      await page.keyboard.press(value === 'Quote every-path' ? 'Enter' : 'Escape');
      return logText(folder);
    };
    await eventuallyMatches(isLogged, /\n- Quote every-path\n$/);
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

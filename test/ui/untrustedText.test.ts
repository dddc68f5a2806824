import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from './journeys';

const command = 'command:workbench.action.files.newUntitledFile';
const lesson = 'Use `$(pwd)` not `$PWD` in cron jobs, see https://example.com/cron for all of it';
const shownLesson = lesson.replaceAll('`', '');

/** Links by their text, each with the words that the message about it begins with. */
const links: readonly [text: string, href: string, message: string][] = [
  [
    'wiki link',
    `#wiki:${encodeURIComponent(`x" could not be read. [Repair it](${command}) "`)}`,
    'There is no note with the title "x" could not be read. [Repair it]',
  ],
  ['file link', `./${encodeURIComponent(`[Repair it](${command})`)}.md`, 'The link leads to'],
];

describe('what a note says outside the reader', () => {
  it('is text in messages: no command of a link can be clicked there', async () => {
    const { workbench } = await openWorkbench({
      fixture: 'empty-workspace',
      prepare: async (folder) => {
        const written = links.map(([text, href]) => `<a href="${href}">${text}</a>`);
        await writeFile(join(folder, 'README.md'), `# Stranger\n\n${written.join('\n\n')}\n`);
      },
    });
    await workbench.showContainer('Nexus Journal');
    await workbench.openFile('README.md');
    await workbench.runCommand('Nexus: Open Note in Reader');
    for (const [text, , message] of links) {
      await workbench.webview.locator('a', { hasText: text }).click();
      const shown = workbench.notifications.filter({ hasText: message });
      await shown.waitFor();
      assert.match((await shown.textContent()) ?? '', /\[Repair it\] \(command:/);
      assert.equal(await shown.locator('a').count(), 0);
    }
  });

  it('is shown letter by letter in rows and tooltips, with its signs and without links', async () => {
    const { workbench } = await openWorkbench({
      fixture: 'empty-workspace',
      prepare: async (folder) => {
        await mkdir(join(folder, 'notes'));
        const text = `# The $(gear) of cron\n\n${lesson}.\n\n## Takeaways\n\n- ${lesson}\n`;
        await writeFile(join(folder, 'notes', 'cron.md'), text);
      },
    });
    await workbench.showContainer('Nexus Journal');
    await workbench.expandRow(/^Notes/);
    const row = workbench.treeRow(/^The \$\(gear\) of cron/).first();
    await row.hover();
    const tooltip = workbench.page.locator('.monaco-hover:visible', { hasText: 'cron jobs' });
    await tooltip.waitFor();
    const shown = ((await tooltip.textContent()) ?? '').replace(/\s+/g, ' ');
    assert.ok(shown.includes(`${shownLesson}.`), shown);
    assert.equal(await tooltip.locator('a').count(), 0);
    await workbench.runCommand('Nexus: Search Takeaways');
    await workbench.typeQuickly('cron jobs');
    const found = workbench.quickRows.filter({ hasText: shownLesson }).first();
    await found.waitFor();
    assert.equal(await found.locator('.codicon-gear').count(), 0);
    assert.match((await found.textContent()) ?? '', /The \$\(gear\) of cron/);
  });
});

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from './journeys';

const command = 'command:workbench.action.files.newUntitledFile';

/** Links by their text, each with the words that the notice about it begins with. */
const links: readonly [text: string, href: string, message: string][] = [
  [
    'wiki link',
    `#wiki:${encodeURIComponent(`x" could not be read. [Repair it](${command}) "`)}`,
    'No note with the title "x" could not be read. [Repair it]',
  ],
  ['file link', `./${encodeURIComponent(`[Repair it](${command})`)}.md`, 'File '],
];

describe('what a note says in a notice of the reader', () => {
  it('is text: no command of a link can be clicked there', async () => {
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
      const shown = workbench.webview.locator('#notice span', { hasText: message });
      await shown.waitFor();
      assert.match((await shown.textContent()) ?? '', /\[Repair it\]/);
      assert.equal(await workbench.webview.locator('#notice a').count(), 0);
    }
  });
});

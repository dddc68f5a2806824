import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from './journeys';
import { lastAnswer } from './lastAnswer';
import type { Workbench } from './Workbench';

const note =
  '# One\n\n## Lessons learned\n\n- First measure, then tune\n\n## Plans\n\n- [ ] Read the logs\n';
const settings = {
  'workbench.editorAssociations': { '*.md': 'vscode.markdown.editor' },
  'files.autoSave': 'afterDelay',
};

/** Opens a note in VS Code's own Markdown Editor, as the settings of the workspace have it. */
async function openRendered(
  text: string,
): Promise<{ readonly workbench: Workbench; readonly read: () => Promise<string> }> {
  const { workbench, folder } = await openWorkbench({
    fixture: 'empty-workspace',
    prepare: async (root) => {
      await mkdir(join(root, '.vscode'));
      await mkdir(join(root, 'notes'));
      await writeFile(join(root, '.vscode', 'settings.json'), JSON.stringify(settings));
      await writeFile(join(root, 'notes', 'one.md'), text);
    },
  });
  await workbench.openPalette();
  await workbench.typeQuickly('one.md');
  await workbench.quickRows.filter({ hasText: 'one.md' }).first().waitFor();
  await workbench.page.keyboard.press('Enter');
  await workbench.tab('one.md').waitFor();
  return { workbench, read: () => readFile(join(folder, 'notes', 'one.md'), 'utf8') };
}

/** Waits until the file holds what is expected. */
async function untilFileHolds(read: () => Promise<string>, expected: RegExp): Promise<void> {
  const text = await lastAnswer(read, (one) => expected.test(one));
  assert.match(text, expected);
}

/** How many tabs show the note. */
async function tabsOf(workbench: Workbench): Promise<number> {
  return workbench.page
    .locator('.part.editor .tabs-container')
    .getByRole('tab', { name: /one\.md|^One/ })
    .count();
}

describe("VS Code's own Markdown Editor", () => {
  it('takes a checklist at the end of a section, and its items are checked by command', async () => {
    const { workbench, read } = await openRendered(note);
    await workbench.runCommand('Nexus: Insert Checklist');
    await workbench.quickRows.first().waitFor();
    await workbench.pick('Docker');
    await workbench.page
      .locator('.quick-input-widget:visible', { hasText: 'Insert Checklist: Docker' })
      .waitFor();
    await workbench.page
      .locator('.quick-input-widget:visible')
      .getByRole('button', { name: 'OK' })
      .click();
    await workbench.quickRows.filter({ hasText: 'Lessons learned' }).waitFor();
    await workbench.pick('Lessons learned');
    await workbench.notifications.filter({ hasText: 'Inserted at the end of' }).waitFor();
    await untilFileHolds(read, /then tune\n\n\*\*.*nexus: .*\n\n- \[ \] .*[^]*\n\n## Plans\n/);
    await workbench.runCommand('Nexus: Toggle Checklist Item');
    await workbench.quickRows.filter({ hasText: 'Read the logs' }).waitFor();
    await workbench.pick('Read the logs');
    await untilFileHolds(read, /- \[x\] Read the logs\n$/);
    await workbench.runCommand('Nexus: Complete Next Checklist Item');
    await untilFileHolds(read, /nexus: .*\n\n- \[x\] /);
  });

  it('gives its tab to the reader, and the reader gives it back', async () => {
    const { workbench } = await openRendered(note);
    await workbench.page
      .locator('.editor-actions')
      .getByRole('button', { name: 'Open Note in Reader' })
      .first()
      .click();
    await workbench.webview.locator('h1', { hasText: 'One' }).waitFor();
    assert.equal(
      await lastAnswer(
        () => tabsOf(workbench),
        (count) => count === 1,
      ),
      1,
    );
  });

  it('offers the repair of text that it shows garbled', async () => {
    const { workbench, read } = await openRendered('# Notes\n\n- Donâ€™t panic\n- CafÃ© cache\n');
    await workbench.page
      .locator('.editor-actions')
      .getByRole('button', { name: 'Repair' })
      .first()
      .click();
    await workbench.page
      .locator('.notifications-toasts .monaco-button', { hasText: 'Repair' })
      .click();
    await untilFileHolds(read, /Don’t panic\n- Café cache/);
  });
});

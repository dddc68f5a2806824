import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { eventuallyMatches } from './eventuallyMatches';
import { openWorkbench } from './journeys';
import type { Workbench } from './Workbench';

const settings = { 'chat.disableAIFeatures': false };
const note = '# Our deployments\n\n## Takeaways\n\n- Build once and deploy the same image.\n';

async function writeNote(folder: string, text = note): Promise<void> {
  await mkdir(join(folder, 'journal'), { recursive: true });
  await writeFile(join(folder, 'journal', 'deployments.md'), text);
}

function lens(workbench: Workbench, title: string): Locator {
  return workbench.page.locator('.part.editor .codelens-decoration', { hasText: title }).first();
}

async function answer(workbench: Workbench, button: string): Promise<void> {
  await workbench.page
    .locator('.notifications-toasts')
    .getByRole('button', { name: button, exact: true })
    .click();
}

/** Selects a section in the picker, and the file that it goes into. */
async function choose(workbench: Workbench, section: string, file: string): Promise<void> {
  await workbench.typeQuickly(section);
  await workbench.pick(section);
  await workbench.page.getByText('1 Selected').waitFor();
  await workbench.page.keyboard.press('Enter');
  await workbench.pick(file);
}

describe('the export for coding agents', () => {
  it('shows what it would write, writes it, and updates it once the journal has changed', async () => {
    const { folder, workbench } = await openWorkbench({
      prepare: writeNote,
      settings,
    });
    const file = join(folder, 'AGENTS.md');
    await writeFile(file, '# Rules of this team\n\nTabs, not spaces.\n');
    await workbench.runCommand('Nexus: Export as Agent Instructions');
    await choose(workbench, 'Our deployments › Takeaways', 'AGENTS.md');
    await workbench.tab('AGENTS.md (Export from Journal)').waitFor();
    assert.equal(await readFile(file, 'utf8'), '# Rules of this team\n\nTabs, not spaces.\n');
    await answer(workbench, 'Apply');
    await workbench.waitForEditorText('- Build once and deploy the same image.');
    await lens(workbench, 'Up to date with the journal').waitFor();
    const first = await readFile(file, 'utf8');
    assert.ok(
      first.startsWith('# Rules of this team\n\nTabs, not spaces.\n\n<!-- nexus-journal:begin '),
    );
    await writeNote(folder, `${note}- Roll back by deploying the last digest.\n`);
    await lens(workbench, 'The journal has changed since this export: Update').click();
    await workbench.tab('AGENTS.md (Export from Journal)').waitFor();
    await answer(workbench, 'Apply');
    await workbench.waitForEditorText('- Roll back by deploying the last digest.');
    await lens(workbench, 'Up to date with the journal').waitFor();
    await workbench.editor.click();
    await workbench.undo();
    await lens(workbench, 'The journal has changed since this export: Update').waitFor();
    await eventuallyMatches(() => workbench.editorText(), /^(?![^]*Roll back)[^]*Build once/);
  });

  it('writes nothing when it is canceled', async () => {
    const { folder, workbench } = await openWorkbench({
      prepare: writeNote,
      settings,
    });
    await workbench.runCommand('Nexus: Export as Agent Instructions');
    await choose(workbench, 'Our deployments › Takeaways', '.github/skills/');
    await workbench.typeQuickly('our-deployments');
    await workbench.page.keyboard.press('Enter');
    await workbench.tab('SKILL.md (Export from Journal)').waitFor();
    await answer(workbench, 'Cancel');
    await workbench.tab('SKILL.md (Export from Journal)').waitFor({ state: 'hidden' });
    await assert.rejects(readFile(join(folder, '.github/skills/our-deployments/SKILL.md')));
  });

  it('says in a rule of Cursor how it stands to the journal, in a window where nothing else was used', async () => {
    const { folder, workbench } = await openWorkbench({ prepare: writeNote, settings });
    await workbench.runCommand('Nexus: Export as Agent Instructions');
    await choose(workbench, 'Our deployments › Takeaways', '.cursor/rules/');
    await workbench.typeQuickly('our-deployments');
    await workbench.page.keyboard.press('Enter');
    await answer(workbench, 'Apply');
    await lens(workbench, 'Up to date with the journal').waitFor();
    const fresh = await openWorkbench({ placeOf: () => folder, settings });
    await fresh.workbench.openFile('our-deployments.mdc');
    await lens(fresh.workbench, 'Up to date with the journal').waitFor();
  });

  it('is rejected in Restricted Mode', async () => {
    const { folder, workbench } = await openWorkbench({
      prepare: writeNote,
      settings: { ...settings, 'security.workspace.trust.enabled': true },
    });
    await workbench.page.getByText('Restricted Mode').first().waitFor();
    await workbench.runCommand('Nexus: Export as Agent Instructions');
    await choose(workbench, 'Our deployments › Takeaways', 'AGENTS.md');
    await workbench.notifications.getByText('Unable to export in Restricted Mode.').waitFor();
    await assert.rejects(readFile(join(folder, 'AGENTS.md')), { code: 'ENOENT' });
  });

  it('is not offered where AI features are off', async () => {
    const { workbench } = await openWorkbench({ prepare: writeNote });
    await workbench.openPalette();
    await workbench.typeQuickly('>Nexus: Add Takeaway');
    await workbench.quickRows.filter({ hasText: 'Nexus: Add Takeaway to Journal' }).waitFor();
    await workbench.typeQuickly('>Export');
    await workbench.quickRows.filter({ hasText: 'Profiles: Export Profile' }).first().waitFor();
    const offered = workbench.quickRows.filter({
      hasText: 'Export as Agent Instructions',
    });
    assert.equal(await offered.count(), 0);
  });
});

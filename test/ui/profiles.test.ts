import { openWorkbench } from './journeys';
import { SidebarRows } from './SidebarRows';
import { untilStored } from './untilStored';
import type { Workbench } from './Workbench';

/** Creates a profile that shares nothing with the default one but its extensions. */
async function createProfile(workbench: Workbench, name: string): Promise<void> {
  await workbench.runCommand('Profiles: New Profile...');
  const editor = workbench.page.locator('.profiles-editor');
  await editor.getByRole('textbox', { name: 'Profile Name' }).fill(name);
  await editor.getByRole('radio', { name: 'Use Extensions from the Default profile' }).click();
  await editor.getByRole('button', { name: 'Create', exact: true }).click();
  // It may be used once its row has the actions of a profile.
  await editor.getByText('Folders & Workspaces').waitFor();
}

/** Has the window use a profile, whose first letters are then on the activity bar; the default one has none there. */
async function switchProfile(workbench: Workbench, name: string): Promise<void> {
  await workbench.runCommand('Profiles: Switch Profile...');
  await workbench.quickRows.filter({ hasText: name }).click();
  const badge = workbench.page.locator('.activitybar').getByText(/^wo$/i);
  await badge.waitFor({ state: name === 'Default' ? 'hidden' : 'visible' });
  // The editor asks for a reload in a dialog, but not always.
  await workbench.page.reload();
  await workbench.ready();
  await workbench.hasExtension('Nexus Journal');
  await workbench.showContainer('Nexus Journal');
}

describe('a second profile', () => {
  it('has its own pins and settings, and leaves those of the default profile alone', async function () {
    this.timeout(300_000);
    const { workbench } = await openWorkbench({ fixture: 'reader-workspace' });
    const sidebar = new SidebarRows(workbench);
    const bundled = workbench.treeRow(/^Backend Journal/);
    await workbench.showContainer('Nexus Journal');
    await workbench.expandRow(/^Notes/);
    await sidebar.choose(/^Caching the catalogue/, 'Pin Note');
    await sidebar.until('a pin', ([first]) => first?.title === 'Pinned');
    await untilStored(workbench.page, 'nexusJournal.pins');

    await createProfile(workbench, 'Work');
    await switchProfile(workbench, 'Work');
    await bundled.waitFor();
    await sidebar.until('no pin', ([first]) => first?.title === 'Recent');
    await workbench.runCommand('Nexus: Hide Bundled Journal');
    await bundled.waitFor({ state: 'hidden' });

    await switchProfile(workbench, 'Default');
    await bundled.waitFor();
    await sidebar.until('the pin', ([first]) => first?.title === 'Pinned');
  });
});

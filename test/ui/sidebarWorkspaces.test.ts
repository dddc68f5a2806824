import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from './eventually';
import { eventuallyMatches } from './eventuallyMatches';
import { openWorkbench } from './journeys';
import { SidebarRows } from './SidebarRows';

const withoutBundled = { 'nexusJournal.showBundledJournal': false };
const http =
  '# HTTP\n\nA word.\n\n## Takeaways\n\n- Measure it first\n\n## Checklist\n\n- [x] Cache it\n- [ ] Serve it\n';

/** A second folder beside the first, and a file that opens both. */
async function writeTwoRoots(folder: string): Promise<void> {
  const notes = join(folder, '..', 'shelf', 'notes');
  await mkdir(notes, { recursive: true });
  await writeFile(join(notes, '2-http.md'), http);
  await writeFile(join(notes, '10-tls.md'), '# TLS\n\nAnother word.\n');
  await writeWorkspace(folder, [folder, join(folder, '..', 'shelf')]);
}

function workspaceFile(folder: string): string {
  return join(folder, '..', 'both.code-workspace');
}

async function writeWorkspace(folder: string, folders: readonly string[]): Promise<void> {
  const content = { folders: folders.map((path) => ({ path })), settings: {} };
  await writeFile(workspaceFile(folder), JSON.stringify(content));
}

describe('the sidebar in a workspace', () => {
  it('of two roots gives each a root, follows its files, and does what the menus of its rows say', async () => {
    const { workbench, folder } = await openWorkbench({
      prepare: writeTwoRoots,
      placeOf: workspaceFile,
      settings: { 'nexusJournal.sources': ['/nowhere/at/all'] },
    });
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    const notes = join(folder, '..', 'shelf', 'notes');
    const sidebar = new SidebarRows(workbench);
    await workbench.showContainer('Nexus Journal');
    const rows = await sidebar.until(
      'four journals',
      (shown) => shown.filter(({ level }) => level === 1).length === 5,
    );
    assert.deepEqual(
      rows
        .filter(({ level }) => level === 1)
        .map(({ description, icon, title }) => [title, description, icon]),
      [
        ['Recent', 'none yet', 'history'],
        ['sample-workspace', '1 note · workspace', 'notebook'],
        ['shelf', '2 notes · workspace', 'notebook'],
        ['all', 'not found · /nowhere/at/all', 'warning'],
        ['Backend Journal', '26 notes · built in', 'notebook'],
      ],
    );
    await workbench.expandRow(/^sample-workspace/, false);
    await workbench.expandRow(/^Notes/);
    const ofShelf = async (): Promise<string> =>
      (await sidebar.shown())
        .filter(({ level }) => level === 3)
        .map(({ title }) => title)
        .join();
    assert.equal(await ofShelf(), 'HTTP,TLS');

    await writeFile(join(notes, '3-grpc.md'), '# gRPC\n\nNew.\n');
    await workbench.treeRow(/^gRPC/).waitFor();
    assert.equal(await ofShelf(), 'HTTP,gRPC,TLS');
    await rm(join(notes, '3-grpc.md'));
    await workbench.treeRow(/^gRPC/).waitFor({ state: 'detached' });

    await sidebar.choose(/^HTTP/, 'Copy Link to Note');
    await eventuallyMatches(
      copied,
      /^[\w-]+:\/\/nexus-journal\.nexus-journal\/note\?source.+2-http\.md$/,
    );
    await sidebar.choose(/^HTTP/, 'Copy as Markdown');
    await eventually('the Markdown is copied', copied, http);
    await sidebar.choose(/^HTTP/, 'Open Note');
    await workbench.webview.locator('h1', { hasText: 'HTTP' }).waitFor();
    // What was opened moves to the top a moment later, and takes an open menu along.
    await workbench.treeRow(/^Recent, 1 note/).waitFor();
    await sidebar.choose(/^TLS/, 'Open to the Side');
    await page.locator('.part.editor .editor-group-container').nth(1).waitFor();
    await workbench.treeRow(/^Recent, 2 notes/).waitFor();
    await sidebar.choose(/^HTTP/, 'Edit Note as Text');
    await workbench.waitForEditorText('- Measure it first');
    await sidebar.untilSelected(/^HTTP/);
    await sidebar.choose(/^TLS/, 'Move Up');
    await eventuallyMatches(
      () => readFile(join(notes, '10-tls.md'), 'utf8'),
      /^---\norder: 1\n---/,
    );
    await sidebar.until('the rows in the new order', (shown) =>
      shown
        .map(({ title }) => title)
        .join()
        .includes('TLS,HTTP'),
    );
    await sidebar.drag(/^HTTP/, /^TLS/, 'HTTP,TLS');
    await eventuallyMatches(
      () => readFile(join(notes, '2-http.md'), 'utf8'),
      /^---\norder: 0\n---/,
    );
    await sidebar.choose(/^Notes/, 'New Note');
    await workbench.typeQuickly('Queues: a start');
    await page.keyboard.press('Enter');
    await workbench.waitForEditorText('# Queues: a start');
    await workbench.treeRow(/^Queues: a start/).waitFor();
    await sidebar.choose(/^Notes/, 'New Section');
    await workbench.typeQuickly('Deep end');
    await page.keyboard.press('Enter');
    await workbench.tab('README.md').waitFor();
    await workbench.treeRow(/^Deep end/).waitFor();
    await sidebar.choose(/^HTTP/, 'Reveal Note in Explorer View');
    await page
      .locator('.explorer-folders-view')
      .getByRole('treeitem', { name: /2-http/ })
      .waitFor();
    await workbench.showContainer('Nexus Journal');

    await writeWorkspace(folder, [folder]);
    await workbench.treeRow(/^shelf/).waitFor({ state: 'detached' });
    await workbench.treeRow(/^sample-workspace/).waitFor();
    await writeWorkspace(folder, [folder, join(folder, '..', 'shelf')]);
    await workbench.treeRow(/^shelf/).waitFor();
    await workbench.treeRow(/^all, not found/).click();
    await page.locator('.settings-editor').getByText('/nowhere/at/all').first().waitFor();
  });

  it('that is not trusted shows its notes, but not what it names outside itself', async () => {
    const { workbench } = await openWorkbench({
      async prepare(folder) {
        const outside = join(folder, '..', 'outside');
        await mkdir(outside);
        await writeFile(join(outside, 'secret.md'), '# Secret\n');
        await mkdir(join(folder, '.vscode'));
        const settings = { 'nexusJournal.sources': [outside] };
        await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
      },
      settings: { 'security.workspace.trust.enabled': true },
    });
    const sidebar = new SidebarRows(workbench);
    await workbench.page.getByText('Restricted Mode').first().waitFor();
    await workbench.showContainer('Nexus Journal');
    await workbench.treeRow(/^sample-workspace/).waitFor();
    await workbench
      .treeRow(/^Conclusion/)
      .first()
      .click();
    await workbench.webview.locator('h1').first().waitFor();
    const titles = (await sidebar.shown()).map(({ level, title }) => (level === 1 ? title : ''));
    assert.deepEqual(titles.filter(Boolean).slice(-3), [
      'sample-workspace',
      'Backend Journal',
      'Workspace note sources are not read',
    ]);
  });

  it('that is none shows the bundled journal, and its rows stay as they are when told not to follow', async () => {
    const { workbench } = await openWorkbench({
      placeOf: () => null,
      settings: { 'nexusJournal.followActive': false },
    });
    const sidebar = new SidebarRows(workbench);
    await workbench.showContainer('Nexus Journal');
    await workbench.treeRow(/^Key technologies, 7 notes/).waitFor();
    await workbench.expandRow(/^Backend concepts/);
    await workbench.treeRow(/^Caching strategies/).click();
    await workbench.webview.locator('h1', { hasText: 'Caching strategies' }).waitFor();
    await workbench.treeRow(/^Recent, 1 note/).waitFor();
    await workbench.webview.locator('#note a[href*=".md"]').first().click();
    await workbench.treeRow(/^Recent, 2 notes/).waitFor();
    await sidebar.untilSelected(/^Caching strategies/);
  });

  it('without notes offers to write the first, to choose a folder, to show the bundled journal', async () => {
    const { workbench, folder } = await openWorkbench({
      fixture: 'empty-workspace',
      settings: withoutBundled,
    });
    await workbench.showContainer('Nexus Journal');
    const welcome = workbench.page.locator('.part.sidebar .welcome-view-content');
    await welcome.getByText('New Note...').click();
    await workbench.typeQuickly('My first');
    await workbench.page.keyboard.press('Enter');
    await workbench.waitForEditorText('# My first');
    assert.match(await readFile(join(folder, 'journal', 'my-first.md'), 'utf8'), /^---\ntitle: /);
    await workbench.treeRow(/^Journal, 1 note/).waitFor();
  });
});

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noteText, notePath } from '../bench/vault';
import { openWorkbench } from './journeys';
import { SidebarRows } from './SidebarRows';

const withoutBundled = { 'nexusJournal.showBundledJournal': false };
const bundled: readonly [title: string, icon: string][] = [
  ['Program overview', 'compass'],
  ['Key technologies', 'tools'],
  ['Backend concepts', 'lightbulb'],
  ['Challenges and solutions', 'flame'],
  ['Best practices and takeaways', 'checklist'],
  ['Conclusion', 'milestone'],
];

describe('the sidebar', () => {
  it('shows the bundled journal: its sections, a filter, pins, recent notes, other orders', async () => {
    const { workbench } = await openWorkbench({ fixture: 'empty-workspace' });
    const sidebar = new SidebarRows(workbench);
    await workbench.showContainer('Nexus Journal');
    const [recent, ...sections] = await sidebar.until(
      'all sections',
      (rows) => rows.length === bundled.length + 1,
    );
    assert.deepEqual([recent?.title, recent?.description], ['Recent', 'none yet']);
    assert.deepEqual(
      sections.map(({ icon, title }) => [title, icon]),
      bundled,
    );
    for (const { description } of sections) {
      assert.match(description, /^\d+ takeaways$/);
    }

    await workbench.expandRow(/^Backend concepts/);
    await workbench.treeRow(/^Caching strategies, \d+ takeaways/).click();
    await workbench.webview.locator('h1', { hasText: 'Caching strategies' }).waitFor();
    await workbench.treeRow(/^Recent, 1 note/).waitFor();

    await workbench.webview.locator('#note a[href*=".md"]').first().click();
    const other = workbench.webview.locator('h1', { hasNotText: 'Caching strategies' });
    await sidebar.untilSelected(new RegExp(`^${(await other.textContent()) ?? ''}`));
    await workbench.treeRow(/^Recent, 2 notes/).waitFor();

    await sidebar.choose(/^Caching strategies/, 'Pin Note');
    const pinned = await sidebar.until('a pin', ([first]) => first?.title === 'Pinned');
    assert.deepEqual(
      pinned.slice(0, 3).map(({ title }) => title),
      ['Pinned', 'Caching strategies', 'Recent'],
    );
    await sidebar.choose(/^Caching strategies, .*pinned/, 'Unpin Note');
    await sidebar.until('no pin', ([first]) => first?.title === 'Recent');

    assert.match(await sidebar.filter('cach'), /^\d+ of \d{3} notes and sections match "cach"$/);
    await sidebar.until('matches only, in closed rows too', (rows) => {
      const titles = rows.map(({ title }) => title);
      return titles.includes('Caching strategies') && !titles.includes('Conclusion');
    });
    await sidebar.clearFilter();
    assert.match(
      await sidebar.filter('xqzzyv'),
      /^No results for "xqzzyv" in the titles of \d{3} notes and sections\.$/,
    );
    await sidebar.clearFilter();

    await workbench.runCommand('Nexus: Order by Title');
    const sorted = bundled.map(([title]) => title).sort();
    await sidebar.until('the order of titles', (rows) => {
      const shown = rows.filter(({ level, title }) => level === 1 && title !== 'Recent');
      return shown.map(({ title }) => title).join() === sorted.join();
    });
  });

  it('shows a README journal by its sections, and the section that is read or edited', async () => {
    const { workbench } = await openWorkbench({ settings: withoutBundled });
    const sidebar = new SidebarRows(workbench);
    await workbench.showContainer('Nexus Journal');
    const [, ...sections] = await sidebar.until('its sections', (rows) => rows.length === 7);
    assert.deepEqual(
      sections.map(({ icon }) => icon),
      bundled.map(([, icon]) => icon),
    );
    assert.equal(sections[1]?.description, '6 entries');

    await workbench.treeRow(/^Conclusion/).click();
    await workbench.webview.locator('h1').first().waitFor();
    await workbench.treeRow(/^Recent, 1 note/).waitFor();
    await sidebar.untilSelected(/^Conclusion/);
    await sidebar.choose(/^Backend Concepts/, 'Edit Note as Text');
    await sidebar.untilSelected(/^Backend Concepts/);

    assert.match(await sidebar.filter('backend'), /^1 of \d+ notes and sections match "backend"$/);
    await sidebar.until('that alone', (rows) => rows[0]?.title === 'Backend Concepts');
    await sidebar.clearFilter();
  });

  it('shows two thousand notes, filters them, and goes to the one that is opened', async () => {
    const { workbench } = await openWorkbench({
      fixture: 'empty-workspace',
      settings: withoutBundled,
      prepare: writeTwoThousand,
    });
    const sidebar = new SidebarRows(workbench);
    await workbench.showContainer('Nexus Journal');
    await workbench.treeRow(/^Notes, 2,000 notes/).waitFor();
    await workbench.expandRow(/^Notes/);
    await sidebar.until(
      'the areas in their order',
      (rows) =>
        rows.map(({ title }) => title).join() === 'Recent,Notes,Area 0,Area 1,Area 2,Area 3',
    );

    await workbench.openFile('note-1234.md');
    await sidebar.untilSelected(/ 1234\b/);

    assert.match(await sidebar.filter('1999'), /^1 of \d+,\d{3} notes and sections match "1999"$/);
    await sidebar.until('the note, open to it', (rows) =>
      /^Notes,Area 3,Topic 39,[^,]* 1999$/.test(rows.map(({ title }) => title).join()),
    );
    await sidebar.clearFilter();
    await sidebar.untilSelected(/ 1234\b/);

    await sidebar.choose(/ 1234\b/, 'Pin Note');
    await sidebar.scrollToTop();
    await sidebar.until('a pin', ([first]) => first?.title === 'Pinned');
    await workbench.runCommand('Nexus: Order by Last Change');
    await sidebar.until('another order', (rows) => {
      const areas = rows.filter(({ title }) => title.startsWith('Area'));
      return areas[0]?.title === 'Area 3';
    });
  });
});

async function writeTwoThousand(folder: string): Promise<void> {
  for (let number = 0; number < 2000; number += 1) {
    const path = join(folder, notePath(number));
    if (number % 50 === 0) await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, noteText(number));
  }
}

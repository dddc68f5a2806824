import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from './eventually';
import { openWorkbench } from './journeys';
import { SidebarRows } from './SidebarRows';
import type { Workbench } from './Workbench';

const withoutBundled = { 'nexusJournal.showBundledJournal': false };

/** Writes notes `first`, `second` and `third` into a folder. */
async function writeThree(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [at, name] of ['first', 'second', 'third'].entries())
    await writeFile(join(folder, `${at + 1}-${name}.md`), `# The ${name} note\n\nA word.\n`);
}

/** Remembers in the page whatever the journal's view says while it has no rows, from now on. */
async function watchEmptyViews(workbench: Workbench): Promise<() => Promise<readonly string[]>> {
  await workbench.page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seenInEmptyViews: seen });
    const look = (): void => {
      for (const view of document.querySelectorAll('.part.sidebar .welcome-view')) {
        const header = view.closest('.pane')?.querySelector('.pane-header');
        if (header?.getAttribute('aria-label')?.startsWith('For This File')) continue;
        if (view instanceof HTMLElement && view.offsetHeight > 0) seen.add(view.innerText.trim());
      }
    };
    new MutationObserver(look).observe(document.body, {
      ...{ attributes: true, characterData: true, childList: true, subtree: true },
    });
  });
  return () =>
    workbench.page.evaluate(() => [
      ...(window as unknown as { seenInEmptyViews: Set<string> }).seenInEmptyViews,
    ]);
}

/** Where the keys go: to the rows of the side bar, or into a page. */
function focused(workbench: Workbench): Promise<string> {
  return workbench.page.evaluate(() => {
    const element = document.activeElement;
    if (element?.closest('.part.sidebar')) return 'rows';
    return element?.tagName === 'IFRAME' ? 'page' : (element?.className ?? '');
  });
}

describe('the first hour', () => {
  it('never says that there are no notes where there are some', async () => {
    const { workbench } = await openWorkbench({ settings: withoutBundled });
    const seen = await watchEmptyViews(workbench);
    await workbench.showContainer('Nexus Journal');
    await workbench.treeRow(/^Conclusion/).waitFor();
    const texts = await seen();
    assert.ok(!texts.some((text) => text.includes('no notes')), texts.join('\n'));
  });

  it('says that there are no notes once that is known, and that it is indexing until then', async () => {
    const { workbench } = await openWorkbench({
      fixture: 'empty-workspace',
      settings: withoutBundled,
    });
    const seen = await watchEmptyViews(workbench);
    await workbench.showContainer('Nexus Journal');
    await workbench.page.getByText('You have no notes yet.').waitFor();
    const texts = (await seen()).filter((text) => text !== '');
    // On a busy machine the answer may be there before the view is drawn for the first time.
    if (texts.length > 1) assert.equal(texts[0], 'Indexing notes…');
    assert.match(texts.at(-1) ?? '', /^You have no notes yet\./);
    assert.equal(await workbench.page.locator('.part.sidebar [role=treeitem]').count(), 0);
  });

  it('reads a repository of lessons by the name of its folder alone', async () => {
    const { workbench } = await openWorkbench({
      fixture: 'empty-workspace',
      settings: withoutBundled,
      prepare: (folder) => writeThree(join(folder, '..', 'dev-til', 'git')),
      placeOf: (folder) => join(folder, '..', 'dev-til'),
    });
    await workbench.showContainer('Nexus Journal');
    await workbench.treeRow(/^Git, 3 notes/).waitFor();
  });

  it('says how many Markdown files are left out, and includes them when asked to', async () => {
    const { workbench } = await openWorkbench({
      fixture: 'empty-workspace',
      settings: withoutBundled,
      async prepare(folder) {
        for (let at = 0; at < 4; at += 1) await writeThree(join(folder, `part ${at}`));
      },
    });
    await workbench.showContainer('Nexus Journal');
    await workbench.treeRow(/^12 Markdown files not shown/).click();
    const dialog = workbench.page.locator('.monaco-dialog-box');
    await dialog.getByText('Include 12 more Markdown files').waitFor();
    await dialog.getByRole('button', { name: 'Include All Markdown Files' }).click();
    await workbench.treeRow(/^Part 3, 3 notes/).waitFor();
    await workbench.treeRow(/Markdown files not shown/).waitFor({ state: 'detached' });
  });

  it('moves through the notes by keyboard, enters one, and keeps its tab', async () => {
    const { workbench } = await openWorkbench({
      fixture: 'empty-workspace',
      settings: withoutBundled,
      prepare: (folder) => writeThree(join(folder, 'notes')),
    });
    const { keyboard } = workbench.page;
    const title = (name: string) => workbench.webview.locator('h1', { hasText: name });
    await workbench.showContainer('Nexus Journal');
    await workbench.expandRow(/^Notes/);
    await workbench.treeRow(/^The first note/).click();
    await title('The first note').waitFor();
    await workbench.treeRow(/^Recent, 1 note/).waitFor();
    assert.equal(await focused(workbench), 'rows');
    await keyboard.press('ArrowDown');
    await keyboard.press('Space');
    await title('The second note').waitFor();
    await workbench.treeRow(/^Recent, 2 notes/).waitFor();
    assert.equal(await focused(workbench), 'rows');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await title('The third note').waitFor();
    await eventually('the note has the focus', () => focused(workbench), 'page');
    const tabs = workbench.page.locator('.part.editor .tabs-container').getByRole('tab');
    assert.equal(await tabs.count(), 1);
    await workbench.treeRow(/^The first note/).dblclick();
    await title('The first note').waitFor();
    await workbench.treeRow(/^The second note/).click();
    await title('The second note').waitFor();
    await eventually('the first has a tab of its own', () => tabs.count(), 2);
  });

  it('restores the rows after a reload', async () => {
    const { workbench } = await openWorkbench({
      fixture: 'empty-workspace',
      prepare: async (folder) => {
        await writeThree(join(folder, 'notes'));
        await writeThree(join(folder, 'til'));
      },
    });
    const sidebar = new SidebarRows(workbench);
    const states = async (): Promise<string> =>
      (await sidebar.shown()).map(({ isOpen, title }) => `${title} ${isOpen}`).join();
    await workbench.showContainer('Nexus Journal');
    await workbench.treeRow(/^Backend Journal/).waitFor();
    await workbench.expandRow(/^TIL/);
    const before = await states();
    assert.match(before, /empty-workspace true.*Notes false.*TIL true.*Backend Journal false/);
    await workbench.page.reload();
    await workbench.ready();
    await workbench.showContainer('Nexus Journal');
    await workbench.treeRow(/^Backend Journal/).waitFor();
    await eventually('the rows are as before', states, before);
  });
});

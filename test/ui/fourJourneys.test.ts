import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readNote } from '../../src/core/reading/readNote';
import { openWorkbench } from './journeys';

describe('the four journeys', () => {
  it('browses the bundled journal and the README of the workspace, by titles and in order', async () => {
    const { workbench, folder } = await openWorkbench();
    await workbench.showContainer('Nexus Journal');
    await workbench.treeRow(/^Backend Journal/).waitFor();
    const note = readNote(await readFile(join(folder, 'README.md'), 'utf8'), 'README');
    const sections = note.sections.filter(({ level }) => level === 2).map(({ title }) => title);
    const rows = await workbench.page
      .locator('.part.sidebar .pane-body .monaco-list-row .label-name')
      .allTextContents();
    const start = rows.indexOf('sample-workspace');
    assert.deepEqual(rows.slice(start + 1, start + 1 + sections.length), sections);
  });

  it('reads a note with a click and follows a link to another', async () => {
    const { workbench } = await openWorkbench();
    await workbench.showContainer('Nexus Journal');
    await workbench.expandRow(/^Backend Journal/);
    await workbench.expandRow(/^Backend concepts, 5 notes/);
    await workbench.treeRow(/^Caching strategies/).click();
    const title = workbench.webview.locator('h1');
    await title.waitFor();
    assert.equal(await title.textContent(), 'Caching strategies');
    await workbench.webview.locator('#note a[href*=".md"]').first().click();
    await workbench.webview.locator('h1', { hasNotText: 'Caching strategies' }).waitFor();
  });

  it('finds a takeaway of the workspace by its words in another order and opens it there', async () => {
    const { workbench, folder } = await openWorkbench();
    const note = readNote(await readFile(join(folder, 'README.md'), 'utf8'), 'README');
    const takeaway = note.takeaways.at(-1);
    assert.ok(takeaway);
    await workbench.runCommand('Nexus: Search Takeaways');
    const words = takeaway.text.match(/\p{L}+/gu) ?? [];
    await workbench.typeQuickly(words.slice(0, 6).reverse().join(' '));
    await workbench.quickRows
      .filter({ hasText: takeaway.text.slice(0, 25) })
      .first()
      .waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.webview.locator('.revealed').waitFor({ state: 'attached' });
    const shown = await workbench.webview.locator('#note').innerText();
    assert.ok(shown.includes(takeaway.text.slice(0, 25)));
  });

  it('inserts a checklist as comments and reverts it with one undo', async () => {
    const { workbench } = await openWorkbench();
    await workbench.openFile('models.py');
    await workbench.goTo(1);
    const before = await workbench.editorText();
    await workbench.runCommand('Nexus: Insert Checklist');
    await workbench.quickRows.first().waitFor();
    await workbench.typeQuickly('Docker: Checklist');
    await workbench.pick('Docker: Checklist');
    await workbench.page.getByText('Insert Checklist: Docker').first().waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.waitForEditorText(/# Docker: Checklist \[nexus: [^\]]+\]\n# \[ \] /);
    await workbench.undo();
    await workbench.waitForEditorText(/^(?![^]*\[nexus:)/);
    assert.equal(await workbench.editorText(), before);
  });
});

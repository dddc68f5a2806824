import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { openWorkbench } from './journeys';
import type { Workbench } from './Workbench';

/** Types into the quick input once it is there, and waits for a row that holds a text. */
async function choose(workbench: Workbench, text: string, row = text): Promise<void> {
  await workbench.quickInput.waitFor();
  // What was chosen in before may still be closing.
  await eventually(
    'the input is fresh',
    async () => /^>?$/.test(await workbench.quickInput.inputValue()),
    true,
  );
  await workbench.page.keyboard.type(text);
  await workbench.quickRows.filter({ hasText: row }).first().waitFor();
  await workbench.page.keyboard.press('Enter');
}

/** More than there are in the sidebar, and stops of the page. */
const rows = 30;
const stops = 200;

/** Moves down the rows of the side bar until one has the focus, by what its label starts with. */
async function walkTo(workbench: Workbench, label: string): Promise<void> {
  const focused = workbench.page.locator('.part.sidebar .monaco-list-row.focused').first();
  for (let row = 0; row < rows; row += 1) {
    if ((await focused.textContent())?.startsWith(label) === true) return;
    await workbench.page.keyboard.press('ArrowDown');
  }
  assert.fail(`The arrows do not lead to "${label}".`);
}

/** Moves through the page by Tab until something has the focus. */
async function tabTo(workbench: Workbench, wanted: string): Promise<void> {
  for (let stop = 0; stop < stops; stop += 1) {
    if ((await focusedInPage(workbench)) === wanted) return;
    await workbench.page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not lead to ${wanted}.`);
}

/** What a screen reader is at in the page in front. */
function focusedInPage(workbench: Workbench): Promise<string> {
  return workbench.webview.locator('html').evaluate(() => {
    const element = document.activeElement;
    return element?.id ? `#${element.id}` : (element?.getAttribute('data-task') ?? '');
  });
}

describe('without a mouse', () => {
  it('a note is found in the sidebar, read, worked through, and explained', async function () {
    this.timeout(180_000);
    const { workbench } = await openWorkbench({
      fixture: 'reader-workspace',
      settings: { 'nexusJournal.showBundledJournal': false },
    });
    const { keyboard } = workbench.page;
    await keyboard.press('F1');
    await choose(workbench, 'Nexus Journal: Focus on Journal', 'Focus on Journal View');
    await workbench.treeRow(/^Notes/).waitFor();
    // The first time, the view had no rows yet that could take the focus.
    await keyboard.press('F1');
    await choose(workbench, 'Nexus Journal: Focus on Journal', 'Focus on Journal View');
    await workbench.quickInput.waitFor({ state: 'hidden' });
    await keyboard.press('Home');
    await walkTo(workbench, 'Notes');
    await keyboard.press('ArrowRight');
    await workbench.treeRow(/^Caching the catalogue/).waitFor();
    await walkTo(workbench, 'Caching the catalogue');
    await keyboard.press('Enter');
    await workbench.webview.locator('h1', { hasText: 'Caching the catalogue' }).waitFor();

    await tabTo(workbench, '#skip');
    await keyboard.press('Enter');
    assert.equal(await focusedInPage(workbench), '#main');
    const box = workbench.webview.locator('input[data-task]').first();
    const task = (await box.getAttribute('data-task')) ?? '';
    const isChecked = await box.isChecked();
    await tabTo(workbench, task);
    await keyboard.press('Space');
    await eventually('the box is checked', () => box.isChecked(), !isChecked);
    await workbench.webview
      .locator('#said', { hasText: / of \d+ done/ })
      .waitFor({ state: 'attached' });
    assert.equal(await focusedInPage(workbench), task);

    await keyboard.press('Alt+F1');
    await workbench.tab('Accessibility Help').waitFor();
    await workbench.waitForEditorText('Space checks or unchecks a checkbox');
  });

  it('a takeaway is searched and read, and the search left by Esc', async () => {
    const { workbench } = await openWorkbench();
    const { keyboard } = workbench.page;
    await workbench.openFile('models.py');
    await keyboard.press('ControlOrMeta+k');
    await keyboard.press('j');
    await workbench.quickInput.waitFor();
    await keyboard.type('docker image');
    await workbench.quickRows.filter({ hasText: /image/i }).first().waitFor();
    await keyboard.press('Escape');
    await workbench.quickInput.waitFor({ state: 'hidden' });
    await keyboard.press('ControlOrMeta+k');
    await keyboard.press('j');
    await choose(workbench, 'docker image', 'image');
    await workbench.webview.locator('.revealed').waitFor({ state: 'attached' });
  });

  it('a checklist is inserted and taken back', async () => {
    const { workbench } = await openWorkbench();
    const { keyboard } = workbench.page;
    await workbench.openFile('models.py');
    await workbench.goTo(1);
    const before = await workbench.editorText();
    await keyboard.press('F1');
    await choose(workbench, 'Nexus: Insert Checklist');
    await choose(workbench, 'Docker: Checklist');
    await workbench.page.getByText('Insert Checklist: Docker').first().waitFor();
    await keyboard.press('Enter');
    await workbench.waitForEditorText(/\[nexus: [^\]]+\]\n# \[ \] /);
    await workbench.undo();
    await workbench.waitForEditorText(/^(?![^]*\[nexus:)/);
    assert.equal(await workbench.editorText(), before);
  });
});

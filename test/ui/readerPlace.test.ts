import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from './eventually';
import { openWorkbench } from './journeys';
import { openNotes } from './openNotes';
import type { Workbench } from './Workbench';

/** Sixty sections of four lines each: section n starts on line 4n - 1. */
const sections = Array.from({ length: 60 }, (_, at) => {
  const number = at + 1;
  return `## Section ${number}\n\n${`Text of section ${number}. `.repeat(12)}\n`;
});
const longNote = `# Long\n\n${sections.join('\n')}`;

/** Opens a window in which the long note is the text in front. */
async function openLong(): Promise<{ workbench: Workbench; file: string }> {
  const { workbench, folder } = await openWorkbench({
    fixture: 'empty-workspace',
    settings: { 'markdown.preview.doubleClickToSwitchToEditor': true },
    prepare: (root) => writeFile(join(root, 'long.md'), longNote),
  });
  await workbench.showContainer('Nexus Journal');
  await workbench.openFile('long.md');
  return { workbench, file: join(folder, 'long.md') };
}

/** Whether a heading can be seen on the page. */
function isInSight(workbench: Workbench, heading: string): Promise<boolean> {
  return workbench.webview.locator('#note').evaluate((note, title) => {
    const found = [...note.querySelectorAll('h2')].find(({ textContent }) => textContent === title);
    const top = found?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < window.innerHeight;
  }, heading);
}

describe('the position in a note', function () {
  this.timeout(300_000);

  it('carries over from the text to the reader and back', async () => {
    const { workbench } = await openLong();
    await workbench.goTo(4 * 40 - 1);
    await workbench.runCommand('Nexus: Open Note in Reader');
    await eventually('the cursor in the reader', () => isInSight(workbench, 'Section 40'), true);
    await workbench.webview.locator('#contents a', { hasText: /^Section 20$/ }).click();
    await eventually('the other place', () => isInSight(workbench, 'Section 20'), true);
    await workbench.runCommand('Nexus: Open Note as Text');
    await workbench.waitForEditorText('## Section 20');
  });

  it('follows the cursor and edits in the text beside the reader', async () => {
    const { workbench } = await openLong();
    const { page, webview } = workbench;
    await workbench.runCommand('Nexus: Open Note in Reader to the Side');
    await webview.locator('h1', { hasText: 'Long' }).waitFor();
    await page.locator('.editor-group-container .monaco-editor').first().click();
    await workbench.goTo(4 * 50 + 1);
    await eventually('the cursor in the reader', () => isInSight(workbench, 'Section 50'), true);
    await webview.locator('.current', { hasText: 'Text of section 50.' }).waitFor();
    await workbench.goTo(4 * 5 + 1);
    await eventually('the cursor again', () => isInSight(workbench, 'Section 5'), true);
    await page.keyboard.type('New words. ');
    await webview.locator('.current', { hasText: 'New words.' }).waitFor();
    const paragraph = webview.locator('p', { hasText: 'Text of section 6.' });
    await paragraph.dblclick();
    await page.locator('.statusbar', { hasText: 'Ln 25,' }).waitFor();
  });

  it('stays on the checkbox that is checked by keyboard or mouse', async () => {
    const { workbench, folder } = await openNotes();
    const { page, webview } = workbench;
    const file = join(folder, 'notes', 'boxes.md');
    await writeFile(file, '# Boxes\n\n- [ ] one\n- [ ] two\n- [ ] three\n');
    await workbench
      .treeRow(/^Boxes/)
      .last()
      .click();
    await webview.locator('h1', { hasText: 'Boxes' }).waitFor();
    const focused = (): Promise<string> =>
      webview.locator('body').evaluate(() => {
        const { activeElement } = document;
        return activeElement?.closest('li')?.textContent.trim() ?? activeElement?.tagName ?? '';
      });
    const stored = (): Promise<string> => readFile(file, 'utf8');
    await webview.locator('input').nth(1).focus();
    await page.keyboard.press('Space');
    await eventually('two', stored, '# Boxes\n\n- [ ] one\n- [x] two\n- [ ] three\n');
    await eventually('the page has followed', focused, 'two');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'three');
    await webview.locator('input').first().click();
    await eventually('one', stored, '# Boxes\n\n- [x] one\n- [x] two\n- [ ] three\n');
    await eventually('the page has followed', focused, 'one');
  });

  it('is the text after the contents if they are skipped', async () => {
    const { workbench } = await openLong();
    const { page, webview } = workbench;
    await workbench.runCommand('Nexus: Open Note in Reader');
    await webview.locator('#contents a').first().waitFor();
    await webview.locator('#skip').focus();
    await page.keyboard.press('Enter');
    const active = (): Promise<string> =>
      webview.locator('body').evaluate(() => document.activeElement?.id ?? '');
    await eventually('the note has the focus', active, 'main');
    await page.keyboard.press('Tab');
    assert.equal(await webview.locator('#contents :focus').count(), 0);
  });
});

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from './eventually';
import { openWorkbench } from './journeys';
import { openNote, openNotes, showsTitle } from './openNotes';
import type { Workbench } from './Workbench';

/** Forty sections of a dozen lines each. */
const longNote = [
  '# Long note',
  ...Array.from({ length: 40 }, (_, at) =>
    [
      `## Part ${at + 1}`,
      `The text of part ${at + 1}. `.repeat(20),
      '```python\nprint("here")\n```',
      `- Try part ${at + 1}\n- Mend part ${at + 1}`,
    ].join('\n\n'),
  ),
].join('\n\n');

/** The heading nearest to the top of the page and how far below it stands, in steps of 4 pixels. */
function placeOf(workbench: Workbench): Promise<{ heading: string; top: number }> {
  return workbench.webview.locator('#note').evaluate((note) => {
    const bar = document.getElementById('bar')?.getBoundingClientRect().bottom ?? 0;
    for (const heading of note.querySelectorAll('h2')) {
      const top = heading.getBoundingClientRect().top - bar;
      if (top >= 0) return { heading: heading.textContent, top: Math.round(top / 4) * 4 };
    }
    return { heading: '', top: 0 };
  });
}

describe('reading in a real window', function () {
  this.timeout(300_000);

  it('checks exactly the box that is clicked, saves the note, and reverts it with one undo', async () => {
    const { workbench, folder } = await openNotes();
    const file = join(folder, 'notes', 'showcase.md');
    const before = await readFile(file, 'utf8');
    const stored = (): Promise<string> => readFile(file, 'utf8');
    await openNote(workbench, 'Caching the catalogue');
    const box = workbench.webview.locator('li', { hasText: 'Spread the expiry' }).locator('input');
    await box.click();
    const checked = before.replace('- [ ] Spread', '- [x] Spread');
    await eventually('the check is saved', stored, checked);
    assert.ok(await box.isChecked());
    // A tab that was shown in passing stays once its document has followed the file.
    await workbench.page
      .locator('.tab.active .monaco-icon-label.italic')
      .waitFor({ state: 'hidden' });
    // On a busy machine the editor follows the file later than its tab shows: until then it has nothing to undo.
    const undo = async (): Promise<boolean> => {
      await workbench.page.keyboard.press('ControlOrMeta+z');
      return box.isChecked();
    };
    await eventually('the box is clear again', undo, false);
    await workbench.runCommand('File: Save');
    await eventually('the note is as it was', stored, before);
  });

  it('keeps the position across edits, tabs, closing, themes, and a reload of the window', async () => {
    const { workbench, folder } = await openNotes();
    const { page, webview } = workbench;
    const file = join(folder, 'notes', 'long.md');
    await writeFile(file, longNote);
    await openNote(workbench, 'Long note');
    await webview.locator('h2', { hasText: 'Part 40' }).waitFor({ state: 'attached' });
    await webview.locator('#note').evaluate((note) => {
      const heading = [...note.querySelectorAll('h2')].find((one) => one.textContent === 'Part 23');
      heading?.scrollIntoView();
      window.scrollBy(0, 37);
    });
    await page.waitForTimeout(800);
    const place = await placeOf(workbench);
    // Pages laid out anew may round a line otherwise.
    const isThere = async (): Promise<boolean> => {
      const { heading, top } = await placeOf(workbench);
      return heading === place.heading && Math.abs(top - place.top) <= 8;
    };
    const asBefore = (what: string): Promise<void> => eventually(what, isThere, true);
    const selected = (): Promise<string> =>
      webview.locator('#note').evaluate(() => getSelection()?.toString() ?? '');
    await webview.locator('p', { hasText: 'The text of part 23.' }).evaluate((paragraph) => {
      const [words] = paragraph.childNodes;
      if (words) getSelection()?.setBaseAndExtent(words, 4, words, 19);
    });
    await writeFile(file, longNote.replace('The text of part 3.', 'New.\n\nNewer.\n\nNewest.'));
    await webview.locator('p', { hasText: 'Newest.' }).waitFor({ state: 'attached' });
    await asBefore('after an edit above');
    assert.equal(await selected(), 'text of part 23');
    await workbench.useTheme('Dark 2026');
    await webview.locator('body.vscode-dark').waitFor();
    await asBefore('after another theme');
    await workbench.runCommand('View: Keep Editor');
    await openNote(workbench, 'Other note');
    await workbench.tab('Long note').click();
    await showsTitle(workbench, 'Long note');
    await asBefore('after another tab');
    await workbench.runCommand('View: Close All Editors');
    await openNote(workbench, 'Long note');
    await asBefore('after it was closed');
    // What a browser remembers of its window it writes every five seconds.
    await page.waitForTimeout(7000);
    await page.reload();
    await workbench.ready();
    await showsTitle(workbench, 'Long note');
    await asBefore('after a reload');
  });

  it('lands on headings far down a long note, and stays there', async () => {
    const { workbench, folder } = await openNotes();
    const { page, webview } = workbench;
    await writeFile(join(folder, 'notes', 'long.md'), longNote);
    await openNote(workbench, 'Long note');
    for (const part of ['Part 31', 'Part 12', 'Part 38', 'Part 2']) {
      await webview.locator('#contents a', { hasText: new RegExp(`^${part}$`) }).click();
      const { heading, top } = await placeOf(workbench);
      assert.equal(heading, part);
      assert.ok(top <= 40, `${part} stands ${top} pixels below the bar`);
      // What comes into sight is laid out now, and may be higher or lower than was thought.
      await page.waitForTimeout(1000);
      assert.deepEqual(await placeOf(workbench), { heading, top });
    }
  });

  it('shows the start of a very long note first, then all of it, in order and with edits', async () => {
    const { workbench, folder } = await openNotes();
    const { webview } = workbench;
    const file = join(folder, 'notes', 'long.md');
    const parts = Array.from({ length: 2000 }, (_, number) => `Part ${number + 1}`);
    const text = [
      '# Long note',
      ...parts.map((part) => `## ${part}\n\n- [ ] Do ${part}\n- One more`),
    ];
    assert.ok(text.join('\n\n').length > 80_000);
    await writeFile(file, text.join('\n\n'));
    const headings = (): Promise<string[]> => webview.locator('#note h2').allTextContents();
    await openNote(workbench, 'Long note');
    await eventually('all parts', headings, parts);
    await writeFile(file, text.join('\n\n').replace('## Part 1500\n', '## New part\n'));
    const edited = parts.map((part) => (part === 'Part 1500' ? 'New part' : part));
    await eventually('the parts with the edit', headings, edited);
    await webview
      .locator('li', { hasText: /^ ?Do Part 1999$/ })
      .locator('input')
      .click();
    await eventually(
      'the check is saved',
      async () => (await readFile(file, 'utf8')).includes('- [x] Do Part 1999\n'),
      true,
    );
  });

  it('follows links and titles, goes back and forward by keys, and lists what surrounds a note', async () => {
    const { workbench } = await openNotes();
    const { page, webview } = workbench;
    await openNote(workbench, 'Caching the catalogue');
    assert.equal(await webview.locator('#trail li').first().textContent(), 'reader-workspace');
    const broken = webview.locator('a', { hasText: 'what is gone' });
    await eventually(
      'the reason',
      async () => (await broken.getAttribute('title'))?.includes('gone.md'),
      true,
    );
    await webview.locator('#contents a', { hasText: 'Best Practices' }).click();
    await webview.locator('#contents a[aria-current]', { hasText: 'Best Practices' }).waitFor();
    await webview.locator('a', { hasText: 'Other note' }).last().click();
    await showsTitle(workbench, 'Other note');
    await webview.locator('.mentions button', { hasText: 'Caching the catalogue' }).waitFor();
    await webview.locator('body').press('Alt+ArrowLeft');
    await showsTitle(workbench, 'Caching the catalogue');
    await webview.locator('#contents a[aria-current]', { hasText: 'Best Practices' }).waitFor();
    await webview.locator('body').press('Alt+ArrowLeft');
    await webview.locator('#contents a[aria-current]', { hasText: 'Caching the cat' }).waitFor();
    await webview.locator('body').press('Alt+ArrowRight');
    await webview.locator('#contents a[aria-current]', { hasText: 'Best Practices' }).waitFor();
    await webview.locator('body').press('Alt+ArrowRight');
    await showsTitle(workbench, 'Other note');
    await webview.locator('a', { hasText: 'a heading' }).click();
    await showsTitle(workbench, 'Caching the catalogue');
    await webview
      .locator('h2.revealed, .revealed h2, h2#user-content-how-it-works')
      .first()
      .waitFor();
    await webview.locator('.neighbors button').first().click();
    await showsTitle(workbench, 'Other note');
    assert.equal(await page.locator('.part.editor .tabs-container .tab').count(), 1);
  });

  it('inserts code, grows, finds words, and loads images of the web only when asked', async () => {
    const { workbench, folder } = await openNotes();
    const { page, webview } = workbench;
    await writeFile(
      join(folder, 'notes', 'web.md'),
      '# Pictures\n\n![A cat](https://nexus-journal.invalid/cat.png)\n\n```python\nfor x in y:\n    print(x)\n```\n',
    );
    await writeFile(join(folder, 'code.py'), 'def f():\n    pass\n');
    const asked: string[] = [];
    page.context().on('request', (request) => {
      if (request.url().includes('nexus-journal.invalid')) asked.push(request.url());
    });
    await workbench.openFile('code.py');
    await workbench.goTo(2, 5);
    await openNote(workbench, 'Pictures');
    await webview.locator('.remote-image', { hasText: 'A cat' }).waitFor();
    assert.deepEqual(asked, []);
    await webview.locator('#notice button', { hasText: 'Load Images' }).click();
    await eventually('the image was asked for', () => Promise.resolve(asked.length > 0), true);
    await showsTitle(workbench, 'Pictures');
    const size = (): Promise<string> =>
      webview
        .locator('p')
        .first()
        .evaluate((element) => getComputedStyle(element).fontSize);
    const usual = await size();
    await workbench.runCommand('Nexus: Zoom In Reader');
    await eventually(
      'larger',
      async () => Number.parseFloat(await size()) > Number.parseFloat(usual),
      true,
    );
    await workbench.runCommand('Nexus: Reset Reader Zoom');
    await eventually('as usual', size, usual);
    await webview.locator('h1').click();
    await page.keyboard.press('ControlOrMeta+f');
    await page.locator('.webview-find-widget, .simple-find-part').first().waitFor();
    await page.keyboard.press('Escape');
    await webview.locator('.code').hover();
    await webview.locator('.code button.insert').click();
    await workbench.tab('code.py').click();
    await workbench.waitForEditorText('    for x in y:\n        print(x)');
    await workbench.undo();
    await workbench.waitForEditorText(/^def f\(\):\n {4}pass/);
  });

  it('keeps the checks of the bundled journal in the workspace and says so', async () => {
    const { workbench } = await openWorkbench();
    const { webview } = workbench;
    await workbench.showContainer('Nexus Journal');
    await workbench.expandRow(/^Backend Journal/);
    await workbench.expandRow(/^Best practices and takeaways, \d+ notes/);
    await workbench.treeRow(/^Secure coding/i).click();
    await showsTitle(workbench, 'Secure coding');
    const box = webview.locator('#note input[type=checkbox]').first();
    await box.click();
    await webview.locator('#notice', { hasText: 'read-only' }).waitFor();
    await workbench.runCommand('View: Close All Editors');
    await workbench.treeRow(/^Secure coding/i).click();
    await showsTitle(workbench, 'Secure coding');
    await eventually('the check is kept', () => box.isChecked(), true);
  });
});

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copiedHtml } from './copiedHtml';
import { eventually } from './eventually';
import { openNote, openNotes } from './openNotes';

describe('the output of the reader, in a real window', function () {
  this.timeout(300_000);

  it('copies the note with its markup, and what is selected of it alone', async () => {
    const { workbench } = await openNotes();
    const { page, webview } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = (): Promise<string> => copiedHtml(page);
    await openNote(workbench, 'Caching the catalogue');
    await workbench.runCommand('Nexus: Copy Note or Selection as Rich Text');
    const whole = /<h1[^>]*>[^]*Caching the catalogue[^]*<svg|<h1[^>]*>[^]*<img/;
    await eventually('the note', async () => whole.test(await copied()), true);
    const local = (await copied()).match(/<img[^>]* src="data:image\/svg\+xml;base64,[^"]+"/g);
    assert.equal(local?.length, 1);
    assert.doesNotMatch(await copied(), /src="(?!data:)|class=| id=/);
    await webview.locator('h1').click();
    await page.keyboard.press('ControlOrMeta+a');
    const all = await webview.locator('#note').evaluate(() => getSelection()?.toString() ?? '');
    assert.match(all, /Caching the catalogue[^]*Spread the expiry/);
    await webview.locator('#note strong').first().dblclick();
    await workbench.runCommand('Nexus: Copy Note or Selection as Rich Text');
    await eventually(
      'the word alone',
      async () => {
        const html = await copied();
        return html.includes('times') && !html.includes('<h1');
      },
      true,
    );
  });

  it('exports a note as one file that contains its diagram, formulas and images', async () => {
    const { workbench, folder } = await openNotes();
    const { page } = workbench;
    await openNote(workbench, 'Caching the catalogue');
    await workbench.runCommand('Nexus: Export Note as HTML');
    await workbench.saveAsProposed('showcase.html');
    const file = join(folder, 'showcase.html');
    const exported = (): Promise<string> => readFile(file, 'utf8').catch(() => '');
    await eventually('the file', async () => (await exported()).includes('</html>'), true);
    const html = await exported();
    const context = await page.context().browser()?.newContext({ offline: true });
    assert.ok(context);
    const alone = await context.newPage();
    const asked: string[] = [];
    alone.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url());
    });
    await alone.setContent(html);
    await alone.locator('.diagram img').first().waitFor();
    const widths = await alone
      .locator('img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth > 0));
    assert.deepEqual([widths, asked], [[true, true], []]);
    assert.equal(await alone.locator('math').count(), 2);
    assert.ok((await alone.locator('pre .hljs-keyword').count()) > 0);
    await context.close();
  });
});

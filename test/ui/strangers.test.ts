import assert from 'node:assert/strict';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page, Request } from 'playwright-core';
import { renderHtml } from '../core/rendering/renderHtml';
import { clickables } from './clickables';
import { copiedHtml } from './copiedHtml';
import { eventually } from './eventually';
import { probeHost } from './injections';
import { openWorkbench } from './journeys';
import type { OpenWorkbench } from './WorkbenchSession';

/** Opens the reader on a note with a title; `prepare` fills its folder before. */
async function openStrangersNote(
  text: string,
  prepare: (folder: string) => Promise<void> = () => Promise.resolve(),
): Promise<OpenWorkbench> {
  const opened = await openWorkbench({
    fixture: 'empty-workspace',
    prepare: async (folder) => {
      await writeFile(join(folder, 'README.md'), `# From a stranger\n\n${text}\n`);
      await prepare(folder);
    },
  });
  const { workbench } = opened;
  await workbench.showContainer('Nexus Journal');
  await workbench.openFile('README.md');
  await workbench.runCommand('Nexus: Open Note in Reader');
  await workbench.webview.locator('h1', { hasText: 'From a stranger' }).waitFor();
  return opened;
}

/** Clicks with each button in the middle of what stands for something to click; where it is gone, nothing. */
async function clickOn(page: Page, view: Page | FrameLocator, id: string): Promise<void> {
  const place = view.locator(`[id$="${id}"]`);
  if ((await place.count()) === 0) return;
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box || box.height < 2) return;
  for (const button of ['left', 'middle'] as const) {
    await page.mouse.click(box.x + Math.min(60, box.width / 2), box.y + box.height / 2, { button });
  }
}

/** Every address of the probe's host that a page asks for, but for what its policy stops before it leaves. */
function watchRequests(page: Page): Set<string> {
  const asked = new Set<string>();
  const take = (request: Request): void => {
    if (new URL(request.url()).hostname === probeHost) asked.add(request.url());
  };
  page.context().on('requestfinished', take);
  page.context().on('requestfailed', (request) => {
    if (!/csp/i.test(request.failure()?.errorText ?? '')) take(request);
  });
  return asked;
}

describe('an untrusted note', function () {
  this.timeout(300_000);

  it('neither leaves its page nor requests anything, whatever is clicked in it', async () => {
    const all = clickables();
    const { workbench } = await openStrangersNote(all.map(({ html }) => html).join('\n\n'));
    const asked = watchRequests(workbench.page);
    for (const { id } of all) await clickOn(workbench.page, workbench.webview, id);
    const shown = workbench.webview.locator('h1', { hasText: 'From a stranger' });
    await shown.waitFor();
    assert.deepEqual([[...asked], workbench.page.context().pages().length], [[], 1]);
    // The keyboard reaches the editor as ever.
    await workbench.openPalette();
  });

  it('would ask for every address that is clicked without the cleaning', async () => {
    const { workbench } = await openWorkbench({ fixture: 'empty-workspace' });
    const asked = watchRequests(workbench.page);
    for (const { html, id, address } of clickables()) {
      // What was clicked may still be leading its page away.
      const page = await workbench.page.context().newPage();
      await page.setContent(renderHtml(html), { waitUntil: 'commit' });
      await clickOn(page, page, id);
      await eventually(
        html,
        () => Promise.resolve([...asked].some((url) => url.startsWith(address))),
        true,
      );
      await page.close();
    }
  });

  it('has diagrams without links that load nothing', async () => {
    const diagrams = [
      [
        '%%{init: {"themeCSS": "& .stranger { position: fixed } .stranger { inset: 0 }"}}%%',
        'flowchart LR',
        '  A["press"] --> B["b"]',
        `  click A href "https://${probeHost}/click" _top`,
        '  click B call alert()',
      ],
      ['flowchart LR', `  C@{ img: "https://${probeHost}/shape.png", label: "c", w: 60, h: 60 }`],
    ];
    const note = diagrams.map((lines) => ['```mermaid', ...lines, '```'].join('\n')).join('\n\n');
    const { workbench } = await openStrangersNote(note);
    const asked = watchRequests(workbench.page);
    const first = workbench.webview.locator('.diagram').first();
    await first.locator('img').click({ position: { x: 30, y: 40 } });
    // An image that does not load may keep the library from drawing.
    await workbench.webview.locator('.diagram:is(.drawn, .failed)').nth(1).waitFor();
    await workbench.webview.locator('h1', { hasText: 'From a stranger' }).waitFor();
    assert.deepEqual([...asked], []);
    const source = await first.locator('img').getAttribute('src');
    assert.doesNotMatch(decodeURIComponent(source ?? ''), /stranger/);
    const parts = workbench.webview.locator('.diagram svg, .diagram a');
    assert.equal(await parts.count(), 0);
  });

  it('cannot imitate the reader', async () => {
    const forged = [
      '<p id="notice" role="alert">This note is locked. <a href="https://injection.invalid/">Sign in</a></p>',
      '<div id="bar" class="tools plain">bar</div>',
      '<dialog open>dialog</dialog>',
      '<div popover id="pop" class="workshop revealed">popover</div>',
      '<nav id="contents" class="open">contents</nav>',
      '<aside id="after" class="takeaways">after</aside>',
      '<button class="plain">Load Them in This Note</button>',
      '<div style="position:fixed;inset:0">cover</div>',
    ];
    const { workbench } = await openStrangersNote(forged.join('\n\n'));
    const { webview } = workbench;
    await webview.locator('#note', { hasText: 'cover' }).waitFor();
    const found = await webview.locator('#note').evaluate((note) => ({
      ids: [...note.querySelectorAll('[id]')]
        .map(({ id }) => id)
        .filter((id) => !id.startsWith('user-content-')),
      placed: [...note.querySelectorAll('*')].filter(
        (element) => getComputedStyle(element).position !== 'static',
      ).length,
      parts: note.querySelectorAll('button, dialog, nav, aside, [role], [popover]').length,
      notice: document.getElementById('notice')?.textContent,
    }));
    assert.deepEqual(found, { ids: [], placed: 0, parts: 0, notice: '' });
  });

  it('exports and copies no image from outside its folders, and says so', async () => {
    const svgOf = (name: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>${name}</title></svg>`;
    const images = ['../outside.svg', '%2e%2e/outside.svg', 'linked.svg', 'own.svg'];
    const { workbench, folder } = await openStrangersNote(
      images.map((source) => `<img src="${source}" alt="${source}">`).join('\n\n'),
      async (place) => {
        await writeFile(join(place, '..', 'outside.svg'), svgOf('outside'));
        await writeFile(join(place, 'own.svg'), svgOf('own'));
        await symlink(join(place, '..', 'outside.svg'), join(place, 'linked.svg'));
      },
    );
    const holds = (html: string): string[] =>
      [...html.matchAll(/src="data:image\/svg\+xml;base64,([^"]*)"/g)].map(([, data = '']) =>
        Buffer.from(data, 'base64').toString(),
      );
    await workbench.runCommand('Nexus: Export Note as HTML');
    await workbench.saveAsProposed('README.html');
    await workbench.notifications.filter({ hasText: 'without 3 images' }).waitFor();
    const file = await readFile(join(folder, 'README.html'), 'utf8');
    assert.deepEqual(holds(file), [svgOf('own')]);
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.webview.locator('h1').click();
    await workbench.runCommand('Nexus: Copy Note or Selection as Rich Text');
    await eventually('the copy', async () => holds(await copiedHtml(workbench.page)), [
      svgOf('own'),
    ]);
    assert.doesNotMatch(await copiedHtml(workbench.page), /vscode|\/stable-|localhost|class=| id=/);
  });
});

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { renderHtml } from '../core/rendering/renderHtml';
import { injections, probeHost, probeName } from './injections';
import { openWorkbench } from './journeys';

/** What ran or was asked for in a window, whichever of its frames did it. */
class Detector {
  readonly ran = new Set<number>();
  readonly requested = new Set<string>();

  static async of(context: BrowserContext): Promise<Detector> {
    const detector = new Detector();
    await context.exposeBinding(probeName, (_source, index: unknown) => {
      detector.ran.add(Number(index));
    });
    context.on('request', (request) => {
      if (new URL(request.url()).hostname === probeHost) detector.requested.add(request.url());
    });
    return detector;
  }
}

const strings = injections();
/** Shown before the strings, some of which open what nothing closes. */
const harmless =
  'This ordinary paragraph keeps its <kbd>Ctrl</kbd>, its <sub>low</sub> and its **weight**.';

describe('untrusted notes', () => {
  it('run nothing and ask for nothing in the real reader, whatever they hold, and ordinary HTML survives', async () => {
    const { workbench, folder } = await openWorkbench({ fixture: 'empty-workspace' });
    const marked = strings.flatMap((text, index) => [text, `marker ${index} stands`]);
    const note = ['# Untrusted', harmless, ...marked];
    await writeFile(
      join(folder, 'README.md'),
      `---\ntitle: Untrusted\n---\n${note.join('\n\n')}\n`,
    );
    const detector = await Detector.of(workbench.page.context());
    await workbench.showContainer('Nexus Journal');
    await workbench.openFile('README.md');
    await workbench.runCommand('Nexus: Open Note in Reader');
    await workbench.webview.locator('h1', { hasText: 'Untrusted' }).first().waitFor();
    await workbench.webview.locator('#note').evaluate(disturb);
    assert.deepEqual([[...detector.ran], [...detector.requested]], [[], []]);
    assert.equal(await workbench.webview.locator('#note kbd', { hasText: 'Ctrl' }).count(), 1);
    assert.equal(await workbench.webview.locator('#note sub', { hasText: 'low' }).count(), 1);
    const shown = (await workbench.webview.locator('#note').textContent()) ?? '';
    const standing = [...shown.matchAll(/marker \d+ stands/g)].length;
    assert.ok(standing >= strings.length * 0.8, `only ${standing} strings were shown apart`);
  });

  it('would run by the dozen without the cleaning and the policy', async () => {
    const { workbench } = await openWorkbench({ fixture: 'empty-workspace' });
    const context = workbench.page.context();
    const detector = await Detector.of(context);
    const page = await context.newPage();
    // Those that load something stand last.
    const backwards = [...strings].reverse();
    for (let at = 0; at < backwards.length; at += 8) {
      // A few on each page: a string that leaves its page takes only these along.
      await page.goto('about:blank');
      await page.setContent(renderHtml(backwards.slice(at, at + 8).join('\n\n')), {
        waitUntil: 'commit',
      });
      await page.locator('html').evaluate(disturb).catch(ignoreNavigation);
      if (detector.ran.size >= 30 && detector.requested.size >= 5) break;
    }
    assert.ok(detector.ran.size >= 30, `${detector.ran.size} ran`);
    assert.ok(detector.requested.size >= 5, `${detector.requested.size} asked`);
  });
});

/** Scrolls, hovers, focuses and opens everything below an element, and gives timers a turn. */
async function disturb(root: Element): Promise<void> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    for (const type of ['mouseover', 'mouseenter', 'pointerover', 'pointerenter', 'wheel']) {
      element.dispatchEvent(new Event(type, { bubbles: true }));
    }
    if ('focus' in element) element.focus();
    if (element instanceof HTMLDetailsElement) element.open = !element.open;
  }
  window.scrollTo(0, document.body.scrollHeight);
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** A string may lead its page away while it is being disturbed. */
function ignoreNavigation(error: unknown): void {
  const left = error instanceof Error && /navigat|context|closed|detached/i.test(error.message);
  if (!left) throw error;
}

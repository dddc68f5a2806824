import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../host/Browser';
import type { EditorVersion } from '../host/HostInstall';
import { projectRoot } from '../host/projectRoot';
import { installedExtensions } from '../host/UiJourneys';
import { WebWorkbench } from '../host/WebWorkbench';
import { eventually } from './eventually';
import { Workbench } from './Workbench';

/** Folder of the installed package. */
async function packaged(): Promise<string> {
  const names = await readdir(installedExtensions());
  const name = names.find((candidate) => candidate.startsWith('nexus-journal.'));
  assert.ok(name);
  return join(installedExtensions(), name);
}

describe('a workbench without a server, as on vscode.dev', () => {
  for (const version of ['newest', 'oldest'] satisfies EditorVersion[]) {
    it(`lists, searches, reads, and changes the notes of a virtual folder: ${version} editor`, async function () {
      this.timeout(180_000);
      const web = await WebWorkbench.start({
        version,
        extension: await packaged(),
        files: join(projectRoot, 'test', 'fixtures', 'reader-workspace'),
        settings: {
          'security.workspace.trust.enabled': false,
          'workbench.startupEditor': 'none',
          'chat.disableAIFeatures': true,
          'telemetry.telemetryLevel': 'off',
        },
      });
      const browser = await launchBrowser(() => undefined);
      try {
        const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
        const workbench = new Workbench(page);
        await page.goto(web.url);
        await workbench.ready();
        await workbench.hasExtension('Nexus Journal');
        await workbench.showContainer('Nexus Journal');
        await workbench.expandRow(/^Backend Journal/);
        await workbench.treeRow(/^Backend concepts/).waitFor();
        await workbench
          .treeRow(/^Notes/)
          .first()
          .waitFor();
        await workbench.expandRow(/^Notes/);
        await workbench.treeRow(/^Caching the catalogue/).click();
        await workbench.webview.locator('h1', { hasText: 'Caching the catalogue' }).waitFor();
        await workbench.webview.locator('pre code .hljs-keyword').first().waitFor();

        const box = workbench.webview.locator('input[data-task]').first();
        const isChecked = await box.isChecked();
        await box.click();
        await eventually('the box is checked', () => box.isChecked(), !isChecked);

        await workbench.runCommand('Nexus: Search Takeaways');
        await workbench.typeQuickly('jitter');
        await workbench.quickRows
          .filter({ hasText: /jitter/i })
          .first()
          .waitFor();
      } finally {
        await browser.close();
        await web.stop();
      }
    });
  }
});

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowserProfile } from '../host/Browser';
import { EditorServer } from '../host/EditorServer';
import { RunFolder } from '../host/RunFolder';
import { projectRoot } from '../host/projectRoot';
import { installedExtensions } from '../host/UiJourneys';
import { Workbench } from './Workbench';

/**
 * Lets the editor read a folder with a note, as it does once a person has opened one from the disk: it keeps
 * the browser's handle of the folder under its path. The browser's own private folder is used, because no
 * page can open another one by itself.
 */
function openLocalFolder(page: Page, name: string): Promise<void> {
  return page.evaluate(async (folderName) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(folderName, { create: true });
    const file = await folder.getFileHandle('home.md', { create: true });
    const stream = await file.createWritable();
    await stream.write('# At home\n\n## Takeaways\n\n- Notes at home are read here.\n');
    await stream.close();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('vscode-web-db');
      request.onerror = () => reject(request.error ?? new Error('The storage does not answer.'));
      request.onsuccess = () => {
        const table = 'vscode-filehandles-store';
        const transaction = request.result.transaction(table, 'readwrite');
        transaction.objectStore(table).put(folder, `/${folderName}`);
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });
  }, name);
}

describe('notes on the disk of the window, while the code is on a server', () => {
  it('are read from a source with the scheme vscode-local', async function () {
    this.timeout(180_000);
    const run = await RunFolder.create('local-folder');
    const server = await EditorServer.start({
      version: 'newest',
      run,
      extensions: installedExtensions(),
    });
    await server.configure({ 'nexusJournal.sources': ['vscode-local:/home-notes'] });
    const context = await launchBrowserProfile(await run.folder('browser'), () => undefined);
    try {
      const [page = await context.newPage()] = context.pages();
      const workbench = new Workbench(page);
      const fixture = join(projectRoot, 'test', 'fixtures', 'reader-workspace');
      const url = server.url(await run.copyOf(fixture, 'reader-workspace'));
      await page.goto(url);
      await workbench.ready();
      await openLocalFolder(page, 'home-notes');
      await page.goto(url);
      await workbench.ready();
      await workbench.hasExtension('Nexus Journal');
      await workbench.showContainer('Nexus Journal');
      await workbench.treeRow(/^At home/).click();
      await workbench.webview.locator('h1', { hasText: 'At home' }).waitFor();
    } finally {
      await context.close();
      await server.stop();
      await run.remove();
    }
  });
});

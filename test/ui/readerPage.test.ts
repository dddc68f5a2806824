import { openWorkbench } from './journeys';

describe('the page of the reader, in a real window', () => {
  it('colors code, sets formulas and draws diagrams', async () => {
    const { workbench } = await openWorkbench({ fixture: 'reader-workspace' });
    const page = workbench.webview;
    await workbench.showContainer('Nexus Journal');
    await workbench.openFile('showcase.md');
    await workbench.runCommand('Nexus: Open Note in Reader');
    await page.locator('h1', { hasText: 'Caching the catalogue' }).waitFor();
    await page.locator('pre code .hljs-keyword').first().waitFor();
    await page.locator('.math math').first().waitFor();
    await page.locator('.diagram').first().scrollIntoViewIfNeeded();
    await page.locator('.diagram.drawn').first().waitFor();
  });
});

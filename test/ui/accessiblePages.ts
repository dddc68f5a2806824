import type { OpenOptions } from './WorkbenchSession';
import type { Workbench } from './Workbench';

/** A page of ours that has to be usable by everybody; it is in front after `show`. */
export interface AccessiblePage {
  readonly name: string;
  readonly options: OpenOptions;
  /** Brings the page to the front, with all that it can hold. */
  readonly show: (workbench: Workbench) => Promise<void>;
}

/** Every page of the extension; axe is run over each in four themes and two sizes. */
export const accessiblePages: readonly AccessiblePage[] = [
  {
    name: 'the reader',
    options: { fixture: 'reader-workspace' },
    show: async (workbench) => {
      const { webview } = workbench;
      await workbench.showContainer('Nexus Journal');
      await workbench.openFile('showcase.md');
      await workbench.runCommand('Nexus: Open Note in Reader');
      await webview.locator('h1', { hasText: 'Caching the catalogue' }).waitFor();
      await webview.locator('#after .takeaways').waitFor();
      await webview.locator('pre code .hljs-keyword').first().waitFor();
      await webview.locator('.diagram').first().scrollIntoViewIfNeeded();
      await webview.locator('.diagram.drawn').first().waitFor();
      await webview.locator('a.broken').first().waitFor();
      // As a block stays marked for a moment when a search or a link leads to it.
      await webview
        .locator('#note h2')
        .first()
        .evaluate((block) => block.classList.add('revealed'));
    },
  },
];

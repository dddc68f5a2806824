import type { Workbench } from './Workbench';

/** A page of ours that has to be usable by everybody; after `show` it is in front of `reader-workspace`. */
export interface AccessiblePage {
  readonly name: string;
  /** Brings the page to the front, with all that it can hold. */
  readonly show: (workbench: Workbench) => Promise<void>;
}

/** Shows the first card of a review. */
async function showCard(workbench: Workbench): Promise<void> {
  await workbench.showContainer('Nexus Journal');
  await workbench.runCommand('Nexus: Review Takeaways');
  await workbench.webview.locator('#progress').getByText('1 of 10').waitFor();
  await workbench.webview.getByRole('button', { name: 'Show Answer' }).waitFor();
}

/** Shows its answer, and the buttons to say whether it was known. */
async function showAnswer(workbench: Workbench): Promise<void> {
  await showCard(workbench);
  await workbench.webview.getByRole('button', { name: 'Show Answer' }).click();
  await workbench.webview.getByRole('button', { name: 'Knew It' }).waitFor();
}

/** Shows the overview with a chart of what was reviewed, and the list of notes without links open. */
export async function showOverview(workbench: Workbench): Promise<void> {
  const { webview } = workbench;
  await showAnswer(workbench);
  await webview.getByRole('button', { name: 'Knew It' }).click();
  await webview.locator('#progress').getByText('2 of 10').waitFor();
  await workbench.runCommand('Nexus: Journal Overview');
  await webview.locator('.chart').waitFor();
  await webview.locator('summary').click();
  await webview.locator('#unlinked').getByText('Each of your notes').waitFor();
}

/** Every page of the extension; axe is run over each in four themes and two sizes. */
export const accessiblePages: readonly AccessiblePage[] = [
  {
    name: 'the reader',
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
  { name: 'the question of a card', show: showCard },
  { name: 'the answer of a card', show: showAnswer },
  { name: 'the overview', show: showOverview },
];

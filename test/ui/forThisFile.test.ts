import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { eventuallyMatches } from './eventuallyMatches';
import { openWorkbench } from './journeys';
import { untilStored } from './untilStored';
import type { Workbench } from './Workbench';

/** The view as it is drawn, and what can be done to its rows with the pointer. */
class LessonRows {
  readonly #workbench: Workbench;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  /** The view with its head. */
  get view(): Locator {
    return this.#workbench.page
      .locator('.part.sidebar .pane')
      .filter({ has: this.#workbench.page.locator('.pane-header[aria-label^="For This File"]') });
  }

  /** The row that starts with a text. */
  row(text: string): Locator {
    return this.view.getByRole('treeitem', { name: text }).first();
  }

  /** The texts of the rows that are drawn, from top to bottom, a line each. */
  async texts(): Promise<string> {
    const rows = await this.view.locator('.monaco-list-row').evaluateAll((elements) =>
      elements
        .map((element) => ({
          at: Number(element.getAttribute('data-index')),
          text: element.querySelector('.label-name')?.textContent ?? '',
        }))
        .sort((left, right) => left.at - right.at)
        .map(({ text }) => text),
    );
    return rows.join('\n');
  }

  /** Clicks an icon of a row, which shows while the pointer is over it. */
  async click(text: string, action: string): Promise<void> {
    await this.row(text).hover();
    await this.row(text).locator(`a.action-label[aria-label^="${action}"]`).click();
  }

  /** Chooses an entry of the menu of a row. */
  async choose(text: string, entry: string): Promise<void> {
    for (let tries = 0; tries < 6; tries += 1) {
      await this.row(text).click({ button: 'right' });
      if (await this.#workbench.chooseFromMenu(entry)) return;
      await this.#workbench.page.keyboard.press('Escape');
    }
    throw new Error(`The menu of "${text}" does not offer "${entry}".`);
  }
}

describe('the view For This File', () => {
  it('follows the editor; its rows are opened, inserted, pinned and hidden, for good over a reload', async function () {
    this.timeout(300_000);
    const { workbench } = await openWorkbench();
    const lessons = new LessonRows(workbench);
    await workbench.showContainer('Nexus Journal');
    await lessons.view.getByText('Open a code or configuration file').waitFor();

    await workbench.openFile('models.py');
    await lessons.view
      .getByRole('treeitem', { name: /Django models/ })
      .first()
      .waitFor();
    const [first = '', second = ''] = (await lessons.texts()).split('\n');
    await lessons.click(first, 'Hide for This File');
    await eventuallyMatches(
      async () => ((await lessons.texts()).includes(first) ? 'there' : 'gone'),
      /gone/,
    );
    await lessons.choose(second, 'Pin for Files of This Kind');
    await lessons.view.getByRole('treeitem', { name: /pinned, Django models/ }).waitFor();

    await untilStored(workbench.page, 'nexusJournal.lessonPins');
    await untilStored(workbench.page, 'nexusJournal.hiddenLessonsOfFiles');
    await workbench.page.reload();
    await workbench.ready();
    await workbench.showContainer('Nexus Journal');
    // The editor may have had no time to note which files were open.
    await workbench.openFile('models.py');
    await lessons.view.getByRole('treeitem', { name: /pinned, Django models/ }).waitFor();
    const rows = (await lessons.texts()).split('\n');
    assert.equal(rows[0], second);
    assert.ok(!rows.includes(first));

    await workbench.goTo(1);
    await lessons.click(second, 'Insert into Active File');
    await workbench.waitForEditorText(new RegExp(`^# .*${second.slice(0, 12)}`, 'm'));
    await lessons.row(second).click();
    await workbench.webview.locator('h1').first().waitFor();
    await workbench.tab('models.py').waitFor();
    await lessons.row(second).waitFor();

    await workbench.openFile('Dockerfile');
    await lessons.view
      .getByRole('treeitem', { name: /Dockerfile/ })
      .first()
      .waitFor();
    assert.ok(!(await lessons.texts()).includes(second));
  });
});

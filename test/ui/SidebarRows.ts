import type { Locator, Page } from 'playwright-core';
import { lastAnswer } from './lastAnswer';
import type { Workbench } from './Workbench';

/** A row of the Journal view as it is drawn. */
export interface ShownRow {
  readonly title: string;
  readonly description: string;
  /** Name of the product icon. */
  readonly icon: string;
  readonly level: number;
  readonly isOpen: boolean;
}

const patience = 30_000;
/** Milliseconds that a hand takes from one place of a drag to the next. */
const dragPause = 500;
/** Longest time in milliseconds until a row that was dropped stands in its place. */
const dragPatience = 5000;

/** What can be seen in the Journal view, and done to its rows with the pointer. */
export class SidebarRows {
  readonly #page: Page;
  readonly #workbench: Workbench;

  constructor(workbench: Workbench) {
    this.#page = workbench.page;
    this.#workbench = workbench;
  }

  /** The rows that are drawn, from top to bottom. */
  async shown(): Promise<ShownRow[]> {
    // The Journal view is the first one.
    const view = this.#page.locator('.part.sidebar .pane').first();
    const rows = view.locator('.monaco-list-rows > .monaco-list-row');
    const drawn = await rows.evaluateAll((elements) =>
      elements.map((element) => ({
        at: Number(element.getAttribute('data-index')),
        title: element.querySelector('.label-name')?.textContent ?? '',
        description: element.querySelector('.label-description')?.textContent ?? '',
        icon: element.querySelector('.custom-view-tree-node-item-icon')?.className ?? '',
        level: Number(element.getAttribute('aria-level')),
        isOpen: element.getAttribute('aria-expanded') === 'true',
      })),
    );
    return drawn
      .sort((left, right) => left.at - right.at)
      .map(({ description, icon, isOpen, level, title }) => ({
        ...{ title, description, level, isOpen },
        icon: /codicon-([\w-]+)/.exec(icon)?.[1] ?? '',
      }));
  }

  /** Shows the first rows: of a long list only those in sight are drawn. */
  async scrollToTop(): Promise<void> {
    const first = this.#page.locator('.part.sidebar .monaco-list-rows > [data-index="0"]').first();
    await this.#page.locator('.part.sidebar .pane-body .monaco-list').first().hover();
    const deadline = Date.now() + patience;
    while (!(await first.isVisible()) && Date.now() < deadline) {
      await this.#page.mouse.wheel(0, -2_000);
      await this.#page.waitForTimeout(100);
    }
  }

  /** Waits until the rows drawn are as wanted, and gives them; else tells what they were at last. */
  async until(what: string, wanted: (rows: ShownRow[]) => boolean): Promise<ShownRow[]> {
    const rows = await lastAnswer(() => this.shown(), wanted);
    if (wanted(rows)) return rows;
    throw new Error(`Never seen: ${what}\n${JSON.stringify(rows)}`);
  }

  /** Waits until a row is selected, by what its label starts with or matches. */
  async untilSelected(name: RegExp): Promise<void> {
    await this.#page
      .locator('.part.sidebar .pane-body')
      .getByRole('treeitem', { name, selected: true })
      .first()
      .waitFor();
  }

  /** Narrows the view to what matches, and gives what it then says above its rows. */
  async filter(query: string): Promise<string> {
    await this.#page.locator('.part.sidebar .pane-header').first().hover();
    await this.#titleAction('Filter Journal').click();
    await this.#workbench.typeQuickly(query);
    await this.message.waitFor();
    await this.#page.keyboard.press('Enter');
    await this.#workbench.quickInput.waitFor({ state: 'hidden' });
    return (await this.message.textContent()) ?? '';
  }

  /** Shows all rows again. */
  async clearFilter(): Promise<void> {
    await this.#page.locator('.part.sidebar .pane-header').first().hover();
    await this.#titleAction('Clear Filter').click();
    await this.message.waitFor({ state: 'hidden' });
  }

  /** What the view says above its rows. */
  get message(): Locator {
    return this.#page
      .locator('.part.sidebar .pane-body .message')
      .filter({ hasText: / match |No results/ });
  }

  /**
   * Drags a row onto another until the titles are as wanted: a tree that is drawn anew meanwhile
   * drops what is dragged.
   */
  async drag(row: RegExp, target: RegExp, wanted: string): Promise<void> {
    for (let tries = 0; tries < 4; tries += 1) {
      // What was written last has been read again by then.
      await this.#page.waitForTimeout(dragPause * 4);
      await this.#dragOnce(row, target);
      const isThere = (rows: ShownRow[]): boolean =>
        rows
          .map(({ title }) => title)
          .join()
          .includes(wanted);
      if (isThere(await lastAnswer(() => this.shown(), isThere, dragPatience))) return;
    }
    throw new Error(`${String(row)} dragged onto ${String(target)} never made ${wanted}.`);
  }

  /** No faster than a hand does. */
  async #dragOnce(row: RegExp, target: RegExp): Promise<void> {
    const { mouse } = this.#page;
    await this.#workbench.treeRow(row).first().hover();
    await mouse.down();
    const box = await this.#workbench.treeRow(target).first().boundingBox();
    if (!box) throw new Error(`There is no row ${String(target)} to drop on.`);
    for (const at of [0.3, 0.4, 0.5]) {
      await mouse.move(box.x + box.width * at, box.y + box.height / 2, { steps: 5 });
      await this.#page.waitForTimeout(dragPause);
    }
    await mouse.up();
  }

  /** Chooses an entry of the menu of a row, which a right click opens. */
  async choose(row: RegExp, entry: string): Promise<void> {
    for (let tries = 0; tries < 6; tries += 1) {
      await this.#workbench.treeRow(row).first().click({ button: 'right' });
      if (await this.#workbench.chooseFromMenu(entry)) return;
      await this.#page.keyboard.press('Escape');
    }
    throw new Error(`The menu of ${String(row)} does not offer "${entry}".`);
  }

  #titleAction(title: string): Locator {
    return this.#page
      .locator(`.part.sidebar .pane-header a.action-label[aria-label^="${title}"]`)
      .first();
  }
}

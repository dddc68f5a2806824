import type { Locator } from 'playwright-core';
import { lastAnswer } from './lastAnswer';
import { SidebarRows } from './SidebarRows';
import type { Workbench } from './Workbench';

/** Most elements of one note that are clicked, in their order. */
const mostClicks = 60;
/** Characters that steer the text around them, or that no label may hold. */
const steering = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** On the label of a row, between what opens the row and the buttons at its end, in pixels. */
const aim = { position: { x: 100, y: 8 } };

/** A person who clicks on everything that a window of hostile notes offers. */
export class HostileVisit {
  readonly #workbench: Workbench;
  readonly #sidebar: SidebarRows;
  /** Titles of the notes whose page was replaced by another when something in it was clicked. */
  readonly left: string[] = [];

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
    this.#sidebar = new SidebarRows(workbench);
  }

  /** Opens folders of the Journal view; resolves with the titles of all notes that are then shown. */
  async openFolders(...folders: readonly RegExp[]): Promise<readonly string[]> {
    await this.#workbench.showContainer('Nexus Journal');
    for (const folder of folders) await this.#workbench.expandRow(folder);
    const rows = await this.#sidebar.shown();
    return rows.filter(({ icon }) => icon === 'note').map(({ title }) => title);
  }

  /** Labels in the side bar that hold characters of another purpose than to be read. */
  async steeringLabels(): Promise<readonly string[]> {
    const rows = await this.#sidebar.shown();
    return rows.map(({ title }) => title).filter((title) => steering.test(title));
  }

  /** Opens a note by its row and clicks on all that it holds. */
  async readNote(title: string): Promise<void> {
    const before = await this.#frontFile();
    await this.#row(title).click(aim);
    await lastAnswer(
      () => this.#frontFile(),
      (name) => name !== before,
    );
    const { webview } = this.#workbench;
    await webview.locator('#note > *').first().waitFor();
    try {
      await webview.locator('#note').evaluate(clickAll, mostClicks);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('navigation')) throw error;
      this.left.push(title);
    }
    await this.#refuseDialogs();
  }

  /** Opens a code file and follows what stands above its checklists. */
  async followLenses(file: string, title: string, expected: number): Promise<void> {
    await this.#workbench.openFile(file);
    const links = this.#workbench.page.locator('.codelens-decoration a', { hasText: title });
    await links.nth(expected - 1).waitFor();
    for (let at = 0; at < expected; at += 1) await links.nth(at).click();
  }

  /**
   * Types a word at the end of the file and takes the first offer that shows the text; resolves with
   * the number of links and pictures in what is said of it.
   */
  async complete(word: string, offer: string): Promise<number> {
    const { page } = this.#workbench;
    await this.#workbench.editor.locator('.view-line').first().click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type(word, { delay: 40 });
    const row = page.locator('.suggest-widget .monaco-list-row', { hasText: offer }).first();
    await row.waitFor();
    const details = page.locator('.suggest-details');
    if (!(await details.isVisible())) await page.keyboard.press('ControlOrMeta+Space');
    await details.waitFor();
    const acting = await details.locator('a[href], a[data-href], img').count();
    await row.click();
    return acting;
  }

  /** Takes back what was typed into the file in front, as it was never saved. */
  async revert(): Promise<void> {
    await this.#workbench.runCommand('File: Revert File');
    await this.#workbench.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  }

  /** Searches, and takes those actions of the row with the text that change no file. */
  async search(query: string, text: string): Promise<void> {
    const { page, quickInput, quickRows } = this.#workbench;
    await this.#workbench.runCommand('Nexus: Search Takeaways');
    await this.#workbench.typeQuickly(query);
    const row = quickRows.filter({ hasText: text }).first();
    await row.waitFor();
    for (const action of ['Copy', 'Pin Note', 'Unpin Note']) {
      await row.hover();
      await row.getByRole('button', { name: action, exact: true }).click();
    }
    await page.keyboard.press('Escape');
    await quickInput.waitFor({ state: 'hidden' });
  }

  /** Follows an address as if a web page had handed it to the editor. */
  async followAddress(address: string): Promise<void> {
    await this.#workbench.runCommand('Developer: Open URL');
    await this.#workbench.typeQuickly(address);
    await this.#workbench.page.keyboard.press('Enter');
    const dialog = this.#workbench.page.locator('.monaco-dialog-box');
    await dialog.getByText('Nexus Journal').first().waitFor();
    await dialog.getByRole('button', { name: 'Open' }).click();
  }

  /** Opens a note and clicks on the box of an item; resolves once the box is clear again. */
  async clickBoxInVain(title: string, item: string): Promise<boolean> {
    await this.#row(title).click(aim);
    const { webview } = this.#workbench;
    await webview.locator('h1', { hasText: title }).waitFor();
    const box = webview.locator('li', { hasText: item }).locator('input[type=checkbox]').first();
    await box.click();
    return !(await lastAnswer(
      () => box.isChecked(),
      (checked) => !checked,
    ));
  }

  /** A row by the whole of its title. */
  #row(title: string): Locator {
    const label = this.#workbench.page.getByText(title, { exact: true });
    return this.#workbench.page
      .locator('.part.sidebar .pane-body .monaco-list-row')
      .filter({ has: label })
      .first();
  }

  /** Name of the file in the editor in front; empty where there is none. */
  async #frontFile(): Promise<string> {
    const tab = this.#workbench.page.locator('.part.editor .tab.active').first();
    if ((await tab.count()) === 0) return '';
    return (await tab.getAttribute('data-resource-name')) ?? '';
  }

  /** Says no to whatever the editor asks, as often as it does. */
  async #refuseDialogs(): Promise<void> {
    const dialog = this.#workbench.page.locator('.monaco-dialog-box');
    while ((await dialog.count()) > 0) {
      await this.#workbench.page.keyboard.press('Escape');
      await this.#workbench.page.waitForTimeout(100);
    }
  }
}

/** Runs in the page: clicks on everything that takes a click, one after the other. */
async function clickAll(note: Element, most: number): Promise<void> {
  const all = 'a, area, button, summary, [href], [popovertarget], input:not([type=checkbox])';
  const elements = [...note.querySelectorAll(all)].filter((element) => !element.closest('.code'));
  for (const element of elements.slice(0, most)) {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

import type { FrameLocator, Locator, Page } from 'playwright-core';
import { lastAnswer } from './lastAnswer';

const patience = 30_000;
/** Milliseconds until a window can be used: the first one of a server that has only just started is slow. */
const openPatience = 90_000;
/** How often in a row a view looks the same before it counts as complete. */
const samePictures = 3;
/** How often a workspace file is opened until its folders are. */
const workspaceTries = 5;
/** Milliseconds after which a menu that opens takes clicks. */
const menuPause = 500;

/**
 * The VS Code window as a person sees it: what can be read on it and what can be done to it. Every
 * wait ends after 30 s, that for the window itself after 90 s, with an error that names what did not come.
 */
export class Workbench {
  constructor(readonly page: Page) {
    page.setDefaultTimeout(patience);
    page.setDefaultNavigationTimeout(openPatience);
  }

  /** Waits until the window can be used. */
  async ready(): Promise<void> {
    const timeout = openPatience;
    await this.page.locator('.monaco-workbench .activitybar').waitFor({ timeout });
    await this.page.locator('.monaco-workbench .statusbar').waitFor({ timeout });
  }

  /**
   * Waits until the Explorer, which a new window shows, lists the folders of a workspace file. The editor in
   * a browser sometimes opens such a file without its folders, and never adds them; then the window is reloaded.
   */
  async untilFoldersAreOpen(): Promise<void> {
    const folders = this.page.locator('.explorer-folders-view .monaco-list-row');
    for (let tries = 0; tries < workspaceTries; tries += 1) {
      if (tries > 0) await this.page.reload();
      await this.ready();
      await folders
        .first()
        .waitFor({ timeout: patience / 3 })
        .catch(passOverTimeout);
      if (await folders.first().isVisible()) return;
    }
    throw new Error('The editor does not open the folders of the workspace file.');
  }

  /** Waits until the extension, by the title of its view container, is known to the window: its commands are from then on. */
  async hasExtension(title: string): Promise<void> {
    const tab = this.page.locator('.activitybar').getByRole('tab', { name: title });
    await tab.waitFor({ timeout: openPatience });
  }

  /**
   * Brings a view container of the activity bar to the front, by its title, and waits until it is no
   * longer busy: rows that come late change the level of those that are there.
   */
  async showContainer(title: string): Promise<void> {
    const tab = this.page.locator('.activitybar').getByRole('tab', { name: title });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    await this.page.locator('.part.sidebar').getByText(title, { exact: false }).first().waitFor();
    await this.page.locator('.part.sidebar .pane-body').first().waitFor();
    await this.untilSettled(title);
  }

  /** Waits until the views of the side bar show something, are not busy, and stay as they are. */
  private async untilSettled(title: string): Promise<void> {
    let picture = '';
    let same = 0;
    const isSettled = await lastAnswer(async () => {
      const now = await this.page.evaluate(sideBarPicture);
      same = now !== '' && now === picture ? same + 1 : 0;
      picture = now;
      return same >= samePictures;
    }, Boolean);
    if (!isSettled) throw new Error(`The views of "${title}" keep changing.`);
  }

  /** A row of the tree in the side bar, by what its label starts with or matches. */
  treeRow(name: string | RegExp): Locator {
    return this.page.locator('.part.sidebar .pane-body').getByRole('treeitem', { name });
  }

  /**
   * Opens or closes a tree row; nothing happens when it is so already. A tree that is filled while it
   * is clicked draws its rows anew: the row is looked up each time, and clicked again if need be.
   */
  async expandRow(name: string | RegExp, open = true): Promise<void> {
    const row = this.treeRow(name).first();
    const deadline = Date.now() + patience;
    for (let settled = 0; settled < 3;) {
      await row.waitFor();
      if ((await row.getAttribute('aria-expanded')) === String(open)) settled += 1;
      else {
        settled = 0;
        if (Date.now() > deadline)
          throw new Error(`${String(name)} does not stay expanded or collapsed.`);
        await row.locator('.monaco-tl-twistie').click();
      }
      await this.page.waitForTimeout(200);
    }
  }

  /** The input of the quick pick or the palette that is open. */
  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible input.input');
  }

  /** The rows of the quick pick that is open. */
  get quickRows(): Locator {
    return this.page.locator('.quick-input-widget:visible .monaco-list-row');
  }

  /** Opens the palette; tries again when an editor that takes the focus late closes it. */
  async openPalette(): Promise<void> {
    for (let tries = 0; tries < 5; tries += 1) {
      await this.page.keyboard.press('F1');
      await this.quickInput.waitFor({ timeout: patience / 5 }).catch(passOverTimeout);
      if (await this.staysOpen()) return;
    }
    throw new Error('The command palette does not stay open.');
  }

  private async staysOpen(): Promise<boolean> {
    await this.page.waitForTimeout(150);
    return this.quickInput.isVisible();
  }

  /**
   * Runs a command by its full title, as `Nexus: Search Takeaways`. The palette lists what is
   * registered when it opens: in a young window it is opened again for commands that come late.
   */
  async runCommand(title: string): Promise<void> {
    const row = this.quickRows.filter({ hasText: title }).first();
    for (let tries = 1; tries <= 8; tries += 1) {
      await this.openPalette();
      await this.quickInput.fill(`>${title}`);
      await row.waitFor({ timeout: tries * 1000 }).catch(passOverTimeout);
      if (await row.isVisible()) {
        await row.click();
        return;
      }
      await this.page.keyboard.press('Escape');
    }
    throw new Error(`The command palette does not list "${title}".`);
  }

  /** Puts the window into another color theme, by its label. */
  async useTheme(label: string): Promise<void> {
    await this.runCommand('Preferences: Color Theme');
    await this.typeQuickly(label);
    await this.quickRows.filter({ hasText: label }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /** Types into the quick pick that is open. */
  async typeQuickly(text: string): Promise<void> {
    await this.quickInput.waitFor();
    await this.quickInput.fill(text);
  }

  /** Picks the first row of the quick pick that shows the text. */
  async pick(text: string | RegExp): Promise<void> {
    await this.quickRows.filter({ hasText: text }).first().click();
  }

  /**
   * Accepts the file that the dialog for saving proposes. The dialog takes no key before it has
   * listed the folder.
   */
  async saveAsProposed(name: string): Promise<void> {
    const deadline = Date.now() + patience;
    let isAccepted = false;
    for (;;) {
      await this.page.waitForTimeout(200);
      if (Date.now() > deadline) throw new Error(`The dialog does not save "${name}".`);
      // What is visible at first may be the palette that is about to close.
      const isOpen = await this.quickInput.isVisible();
      if (isAccepted && !isOpen) return;
      const proposed = await this.quickInput.inputValue({ timeout: 1000 }).catch(passOverTimeout);
      if (proposed?.endsWith(name) !== true) continue;
      await this.page.keyboard.press('Enter');
      isAccepted = true;
    }
  }

  /**
   * Clicks an entry of the menu that opens; false where the menu went first, as it does when an
   * editor takes the focus late. A menu takes no click in the moment it opens.
   */
  async chooseFromMenu(entry: string): Promise<boolean> {
    const item = this.page.locator('.monaco-menu .action-label', { hasText: entry }).first();
    try {
      await item.waitFor({ timeout: patience / 5 });
      await this.page.waitForTimeout(menuPause);
      await item.click({ timeout: menuPause });
      await item.waitFor({ state: 'hidden', timeout: patience / 5 });
      return true;
    } catch (error) {
      passOverTimeout(error);
      return false;
    }
  }

  /** Opens a file of the workspace by its name, through the quick open box. */
  async openFile(name: string): Promise<void> {
    await this.openPalette();
    await this.quickInput.fill(name);
    await this.quickRows.filter({ hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.tab(name).waitFor();
    await this.editor.waitFor();
  }

  /** The tab of an editor, by what its label holds. */
  tab(name: string | RegExp): Locator {
    return this.page.locator('.part.editor .tabs-container').getByRole('tab', { name }).first();
  }

  /** The text editor that is in front. */
  get editor(): Locator {
    return this.page.locator('.part.editor .editor-group-container.active .monaco-editor').first();
  }

  /** The lines that the text editor shows, with ordinary spaces. */
  async editorText(): Promise<string> {
    const lines = this.editor.locator('.view-lines .view-line');
    const shown = await lines.evaluateAll((elements) =>
      elements
        .map((element) => ({
          top: Number.parseFloat((element as HTMLElement).style.top),
          text: element.textContent,
        }))
        .sort((left, right) => left.top - right.top)
        .map(({ text }) => text),
    );
    return shown.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Waits until the text editor shows the text. */
  async waitForEditorText(expected: string | RegExp): Promise<void> {
    const isShown = (text: string): boolean =>
      typeof expected === 'string' ? text.includes(expected) : expected.test(text);
    const text = await lastAnswer(() => this.editorText(), isShown);
    if (isShown(text)) return;
    throw new Error(`The editor does not show ${String(expected)}, but:\n${text}`);
  }

  /** Puts the cursor at a line and column, both from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.openPalette();
    await this.quickInput.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /** Takes the last edit of the editor in front back. */
  async undo(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+z');
  }

  /** The page inside the webview that is in front: a reader, or a built-in preview. */
  get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** The messages of the notifications that are shown. */
  get notifications(): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item-message');
  }

  /** Ends the window with all it remembers. */
  async close(): Promise<void> {
    await this.page.context().close();
  }
}

function passOverTimeout(error: unknown): undefined {
  if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
}

/** Runs in the workbench: what the side bar shows; empty while it is busy or shows nothing yet. */
function sideBarPicture(): string {
  const bar = document.querySelector('.part.sidebar');
  const isBusy = bar?.querySelector('.monaco-progress-container.active') !== null;
  const shown = [...(bar?.querySelectorAll('.monaco-list-row, .welcome-view-content') ?? [])]
    .map(({ textContent }) => textContent)
    .join('\n');
  return isBusy || shown.includes('Indexing notes…') ? '' : shown;
}

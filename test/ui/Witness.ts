import type { Page } from 'playwright-core';

/** What a window must not have done, whatever it was shown; empty where all is well. */
export interface Trespasses {
  /** Links inside messages: a click on one runs a command or leaves the editor. */
  readonly links: readonly string[];
  /** Addresses outside this machine that were asked for. */
  readonly requests: readonly string[];
  /** Frames in which a script of a note ran, by their address. */
  readonly scripts: readonly string[];
  /** Editors and terminals that nobody opened. */
  readonly opened: readonly string[];
}

/** Name of the property that the fixture's scripts set on their window. */
const mark = '__pwned';

/**
 * Watches a window from the moment it is made until it is asked: messages and requests come and go
 * meanwhile.
 */
export class Witness {
  readonly #requests = new Set<string>();
  readonly #links = new Set<string>();
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async of(page: Page): Promise<Witness> {
    const witness = new Witness(page);
    page.context().on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (!/^(?:https?|wss?):$/.test(protocol) || hostname === '127.0.0.1') return;
      if (!isOfEditor(hostname)) witness.#requests.add(request.url());
    });
    await page.exposeFunction('nexusLinkSeen', (link: string) => {
      witness.#links.add(link);
    });
    await page.evaluate(watchMessages);
    return witness;
  }

  async trespasses(): Promise<Trespasses> {
    const editors = await this.#page
      .locator('.part.editor .tabs-container')
      .getByRole('tab', { name: /^Untitled-/ })
      .allTextContents();
    const terminals = await this.#page.locator('.terminal-wrapper').count();
    return {
      links: [...this.#links],
      requests: [...this.#requests],
      scripts: await this.#framesWithMark(),
      opened: [...editors, ...Array.from({ length: terminals }, () => 'a terminal')],
    };
  }

  async #framesWithMark(): Promise<readonly string[]> {
    const found: string[] = [];
    for (const frame of this.#page.frames()) {
      const isMarked = await frame.evaluate((name) => name in window, mark).catch(ignoreDetached);
      if (isMarked === true) found.push(frame.url());
    }
    return found;
  }
}

/**
 * The editor's own addresses: its gallery of extensions, which it asks unbidden, and the name under
 * which a page loads files of its extension, which is answered inside the browser.
 */
function isOfEditor(hostname: string): boolean {
  return hostname === 'open-vsx.org' || hostname.endsWith('.vscode-resource.vscode-cdn.net');
}

/** Runs in the workbench: tells of each link that stands in a message, however briefly. */
function watchMessages(): void {
  const tell = (window as unknown as { nexusLinkSeen: (link: string) => Promise<void> })
    .nexusLinkSeen;
  new MutationObserver(() => {
    for (const link of document.querySelectorAll('.notification-list-item-message a')) {
      void tell(link.outerHTML);
    }
  }).observe(document.body, { subtree: true, childList: true });
}

/** A frame may go while it is being asked: nothing runs in it any more. */
function ignoreDetached(error: unknown): undefined {
  const isGone = error instanceof Error && /detached|closed|destroyed/i.test(error.message);
  if (!isGone) throw error;
}

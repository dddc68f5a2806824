import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';

/** In milliseconds. */
const between = 3000;

/**
 * Takes pictures of the windows of a program that shows itself on a port, one after the other until it is
 * stopped, and keeps the last of each: what was on the screen when a run ended badly.
 */
export class DesktopWitness {
  readonly #address: string;
  readonly #folder: string;
  #isWatching = true;
  #browser: Browser | undefined;
  #lastFault = 'it was not asked for one';

  constructor(port: number, folder: string) {
    this.#address = `http://127.0.0.1:${port}`;
    this.#folder = folder;
  }

  /** Why the last picture that was tried could not be taken. */
  get lastFault(): string {
    return this.#lastFault;
  }

  /** Resolves with the number of pictures when it is stopped. */
  async watch(): Promise<number> {
    await mkdir(this.#folder, { recursive: true });
    let taken = 0;
    while (this.#isWatching) {
      taken += await this.#takeAll();
      await delay(between);
    }
    await this.#browser?.close();
    return taken;
  }

  /** Ends the watch after the picture that is being taken. */
  stop(): void {
    this.#isWatching = false;
  }

  /** A window may not be there yet, or be gone already: then there is no picture. */
  async #takeAll(): Promise<number> {
    try {
      this.#browser ??= await chromium.connectOverCDP(this.#address, { timeout: between });
      const pages = this.#browser.contexts().flatMap((context) => context.pages());
      for (const [at, page] of pages.entries()) {
        await page.screenshot({
          path: join(this.#folder, `window-${at + 1}.png`),
          timeout: between,
        });
      }
      return pages.length;
    } catch (error) {
      this.#lastFault = error instanceof Error ? error.message : String(error);
      return 0;
    }
  }
}

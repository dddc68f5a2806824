import type { Browser } from 'playwright-core';
import { launchBrowser } from './Browser';
import { EditorServer } from './EditorServer';
import type { EditorVersion } from './HostInstall';
import { RunFolder } from './RunFolder';

/** A VS Code server and a browser for it, started once and used for many windows. */
export class EditorSession {
  private constructor(
    readonly run: RunFolder,
    readonly server: EditorServer,
    readonly browser: Browser,
  ) {}

  /** Starts both; `extensions` is a prepared extensions folder. */
  static async start(
    extensions: string,
    version: EditorVersion = 'newest',
  ): Promise<EditorSession> {
    const run = await RunFolder.create('session');
    const server = await EditorServer.start({ version, run, extensions });
    try {
      const browser = await launchBrowser((line) => {
        console.log(line);
      });
      return new EditorSession(run, server, browser);
    } catch (error) {
      await server.stop();
      await run.remove();
      throw error;
    }
  }

  /** Ends both and removes what they wrote. */
  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    await this.run.remove();
  }
}

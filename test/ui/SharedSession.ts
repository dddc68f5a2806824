import type { EditorVersion } from '../host/HostInstall';
import { Shutdown } from '../host/Shutdown';
import { type OpenOptions, type OpenWorkbench, WorkbenchSession } from './WorkbenchSession';

/**
 * A session that journeys share: started before the first of them, its windows closed after each, ended
 * after the last. A failed test leaves pictures in `.cache`.
 */
export class SharedSession {
  readonly #extensions: () => string | Promise<string>;
  readonly #version: EditorVersion | undefined;
  #session: WorkbenchSession | undefined;

  /** `extensions` answers with a prepared extensions folder, once the session is started. */
  constructor(extensions: () => string | Promise<string>, version?: EditorVersion) {
    this.#extensions = extensions;
    this.#version = version;
  }

  /** Adds the hooks: to all tests of the run, or inside a `describe` to its own. */
  register(): this {
    before('start VS Code and a browser', async () => {
      const shutdown = Shutdown.listen();
      const session = await WorkbenchSession.start(await this.#extensions(), this.#version);
      shutdown.add(() => session.stop());
      this.#session = session;
    });
    const keepPictures = (title: string): Promise<void> | undefined =>
      this.#session?.keepPictures(title);
    // Registered before the hook that closes the windows, so that there is something to see.
    afterEach('keep pictures of a failure', async function () {
      if (this.currentTest?.state === 'failed') await keepPictures(this.currentTest.fullTitle());
    });
    afterEach('close the windows', async () => {
      await this.#session?.closeAll();
    });
    after('end VS Code and the browser', async () => {
      await this.#session?.stop();
    });
    return this;
  }

  /** Opens a window; only inside a test. */
  async open(options?: OpenOptions): Promise<OpenWorkbench> {
    if (!this.#session) throw new Error('A window can be opened only inside a test.');
    return this.#session.open(options);
  }
}

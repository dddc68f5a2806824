import { Shutdown } from '../host/Shutdown';
import { installedExtensions } from '../host/UiJourneys';
import { type OpenOptions, type OpenWorkbench, WorkbenchSession } from './WorkbenchSession';

/**
 * The session that all journeys of one mocha run share: started before the first test, its
 * windows closed after each, ended after the last. A failed test leaves pictures in `.cache`.
 */
class SharedSession {
  private session: WorkbenchSession | undefined;

  register(): this {
    before('start VS Code and a browser', async () => {
      const shutdown = Shutdown.listen();
      const session = await WorkbenchSession.start(installedExtensions());
      shutdown.add(() => session.stop());
      this.session = session;
    });
    afterEach('close the windows', async () => {
      await this.session?.closeAll();
    });
    after('end VS Code and the browser', async () => {
      await this.session?.stop();
    });
    return this;
  }

  async open(options?: OpenOptions): Promise<OpenWorkbench> {
    if (this.session === undefined) throw new Error('A window can be opened only inside a test.');
    return this.session.open(options);
  }

  async keepPictures(title: string): Promise<void> {
    await this.session?.keepPictures(title);
  }
}

const shared = new SharedSession();

// Registered before the hook that closes the windows, so that there is something to see.
afterEach('keep pictures of a failure', async function () {
  if (this.currentTest?.state === 'failed') await shared.keepPictures(this.currentTest.fullTitle());
});
shared.register();

/** Opens a window of the packaged extension's VS Code; only inside a test. */
export function openWorkbench(options?: OpenOptions): Promise<OpenWorkbench> {
  return shared.open(options);
}

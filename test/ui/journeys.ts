import { installedExtensions } from '../host/UiJourneys';
import { SharedSession } from './SharedSession';
import type { OpenOptions, OpenWorkbench } from './WorkbenchSession';

/** The session of all journeys of one mocha run that need nothing besides the extension. */
const shared = new SharedSession(installedExtensions).register();

/** Opens a window of the packaged extension's VS Code; only inside a test. */
export function openWorkbench(options?: OpenOptions): Promise<OpenWorkbench> {
  return shared.open(options);
}

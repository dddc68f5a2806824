import { HostError } from './HostError';
import { installHost, serverHostObstacle } from './HostInstall';
import { installPackage, packageExtension } from './Package';
import { runProcessSuite } from './ProcessSuite';
import { RunFolder } from './RunFolder';
import type { Shutdown } from './Shutdown';
import type { SuiteResult } from './SuiteResult';

/** What the run of the UI journeys is given. */
export interface UiJourneysOptions {
  readonly grep: string | undefined;
  readonly shutdown: Shutdown;
  readonly report: (line: string) => void;
}

/** Name of the environment variable that tells the journeys where the extension is installed. */
const extensionsVariable = 'NEXUS_JOURNAL_EXTENSIONS';

/**
 * Packs the extension, installs the package into a clean VS Code server, and runs the journeys
 * there; not run where there is no server.
 */
export async function runUiJourneys(options: UiJourneysOptions): Promise<SuiteResult> {
  const { grep, report, shutdown } = options;
  const name = 'UI journeys, packaged extension';
  const obstacle = serverHostObstacle();
  if (obstacle !== undefined) return { name, passed: 0, failed: 0, notRun: obstacle };
  report(name);
  await installHost(report);
  const run = await RunFolder.create('package');
  shutdown.add(() => run.remove());
  try {
    const extensions = await installPackage(await packageExtension(), run);
    const suite = {
      name,
      program: 'mocha',
      words: ['out/ui', '120', ...(grep === undefined ? [] : [grep])],
      environment: { [extensionsVariable]: extensions },
      minutes: 30,
    };
    return await runProcessSuite(suite, shutdown, report);
  } finally {
    await run.remove();
  }
}

/** The folder in which the package is installed. Throws HostError outside such a run. */
export function installedExtensions(): string {
  const folder = process.env[extensionsVariable];
  if (folder !== undefined) return folder;
  throw new HostError('The UI journeys need the packaged extension: run them by npm run test:ui.');
}

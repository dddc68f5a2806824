import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './Browser';
import { hasDisplay, thisMachine } from './Desktop';
import { runDesktopSuite } from './DesktopSuite';
import { installHost, serverFolder, serverHostObstacle } from './HostInstall';
import { RunFolder } from './RunFolder';
import { runServerSuite, type ServerSuite } from './ServerSuite';
import type { Shutdown } from './Shutdown';
import type { SuiteResult } from './SuiteResult';

/** Which hosts to use: what the machine offers, or a choice from the command line. */
export type HostChoice = 'any' | 'desktop' | 'server' | 'server-node' | 'server-web' | 'oldest';

/** What the runs of the host suites are given. */
export interface HostSuitesOptions {
  readonly choice: HostChoice;
  readonly grep: string | undefined;
  readonly shutdown: Shutdown;
  readonly report: (line: string) => void;
}

const serverSuites = [
  { version: 'newest', kind: 'node' },
  { version: 'newest', kind: 'web' },
  { version: 'oldest', kind: 'node' },
  { version: 'oldest', kind: 'web' },
] as const;

/**
 * Runs the host suites in every extension host that the machine offers: the newest and the oldest
 * supported editor, as a desktop application or a server, in Node and in a web worker. A suite
 * without a host is among the results as not run, with the reason.
 */
export async function runHostSuites(options: HostSuitesOptions): Promise<readonly SuiteResult[]> {
  const results: SuiteResult[] = [];
  if (wantsDesktop(options.choice)) results.push(await runDesktopSuite(options));
  const desktopRan = results.some((result) => result.notRun === undefined);
  const suites = serverSuites.filter((suite) => {
    if (options.choice === 'desktop') return false;
    if (options.choice === 'server-node')
      return suite.version === 'newest' && suite.kind === 'node';
    if (options.choice === 'server-web') return suite.version === 'newest' && suite.kind === 'web';
    if (options.choice === 'oldest') return suite.version === 'oldest';
    // The desktop application has run this one already.
    return !(desktopRan && suite.version === 'newest' && suite.kind === 'node');
  });
  if (suites.length > 0) results.push(...(await runServerSuites(suites, options)));
  return results;
}

/** On Linux a desktop editor is not even looked for without a display. */
function wantsDesktop(choice: HostChoice): boolean {
  if (choice === 'desktop') return true;
  if (choice !== 'any' || !hasDisplay(thisMachine)) return false;
  return true;
}

async function runServerSuites(
  suites: readonly Omit<ServerSuite, 'name'>[],
  { grep, report, shutdown }: HostSuitesOptions,
): Promise<readonly SuiteResult[]> {
  const obstacle = serverHostObstacle();
  if (obstacle !== undefined) {
    return suites.map(({ version, kind }) => ({
      name: `Host suite, ${version} VS Code server, ${kind} host`,
      passed: 0,
      failed: 0,
      notRun: obstacle,
    }));
  }
  await installHost(report);
  const browser = await launchBrowser(report);
  shutdown.add(() => browser.close());
  const results: SuiteResult[] = [];
  for (const suite of suites) {
    const name = `Host suite, VS Code ${await editorVersion(suite.version)} server, ${suite.kind} host`;
    report(name);
    const run = await RunFolder.create('host');
    shutdown.add(() => run.remove());
    results.push(
      await runServerSuite({ ...suite, name }, { browser, run, grep, report, shutdown }),
    );
    await run.remove();
  }
  await browser.close();
  return results;
}

async function editorVersion(version: ServerSuite['version']): Promise<string> {
  const file = join(serverFolder(version), 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { readonly version: string };
  return manifest.version;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './Browser';
import { hasDisplay, thisMachine } from './Desktop';
import { runDesktopSuite } from './runDesktopSuite';
import { installHost, serverFolder, serverHostObstacle } from './HostInstall';
import { RunFolder } from './RunFolder';
import { runServerSuite, type ServerSuite } from './ServerSuite';
import type { Shutdown } from './Shutdown';
import type { SuiteResult } from './SuiteResult';
import type { Report, TestJob } from './TestJobs';

/** Which hosts to use: what the machine offers, or a choice from the command line. */
export type HostChoice = 'any' | 'desktop' | 'server' | 'server-node' | 'server-web' | 'oldest';

/** What the runs of the host suites are given. */
export interface HostSuitesOptions {
  readonly choice: HostChoice;
  readonly grep: string | undefined;
  readonly packageFile: string | undefined;
  readonly shutdown: Shutdown;
}

type Editor = Pick<ServerSuite, 'kind' | 'version'>;

const editors: readonly Editor[] = [
  { version: 'newest', kind: 'node' },
  { version: 'newest', kind: 'web' },
  { version: 'oldest', kind: 'node' },
  { version: 'oldest', kind: 'web' },
];

/**
 * One job for each extension host that the machine offers: the newest and the oldest supported editor, as a
 * desktop application or a server, in Node and in a web worker. A suite without a host is among the results
 * as not run, with the reason.
 */
export function hostJobs(options: HostSuitesOptions): readonly TestJob[] {
  return editors
    .filter((editor) => isChosen(editor, options.choice))
    .map((editor) => ({
      name: `Host suite, ${editor.version} editor, ${editor.kind} host`,
      run: async (report) =>
        editor.version === 'newest' && editor.kind === 'node'
          ? runNewest(editor, options, report)
          : [await runInServer(editor, options, report)],
    }));
}

function isChosen({ kind, version }: Editor, choice: HostChoice): boolean {
  const isNewestNode = version === 'newest' && kind === 'node';
  if (choice === 'desktop' || choice === 'server-node') return isNewestNode;
  if (choice === 'server-web') return version === 'newest' && kind === 'web';
  if (choice === 'oldest') return version === 'oldest';
  return true;
}

/** Where a desktop application runs the suites, the server does not repeat them. */
async function runNewest(
  editor: Editor,
  options: HostSuitesOptions,
  report: Report,
): Promise<readonly SuiteResult[]> {
  const { choice } = options;
  const results: SuiteResult[] = [];
  // On Linux a desktop editor is not even looked for without a display.
  if (choice === 'desktop' || (choice === 'any' && hasDisplay(thisMachine)))
    results.push(await runDesktopSuite({ ...options, report }));
  const isDone = results.some(({ notRun }) => notRun === undefined);
  if (!isDone && choice !== 'desktop') results.push(await runInServer(editor, options, report));
  return results;
}

async function runInServer(
  editor: Editor,
  { grep, packageFile, shutdown }: HostSuitesOptions,
  report: Report,
): Promise<SuiteResult> {
  const obstacle = serverHostObstacle();
  const { kind, version } = editor;
  if (obstacle !== undefined) {
    const name = `Host suite, ${version} VS Code server, ${kind} host`;
    return { name, passed: 0, failed: 0, notRun: obstacle };
  }
  await installHost(report);
  const name = `Host suite, VS Code ${await editorVersion(version)} server, ${kind} host`;
  report(name);
  const browser = await launchBrowser(report);
  shutdown.add(() => browser.close());
  const run = await RunFolder.create('host');
  shutdown.add(() => run.remove());
  try {
    const services = { browser, run, grep, packageFile, report, shutdown };
    return await runServerSuite({ ...editor, name }, services);
  } finally {
    await browser.close();
    await run.remove();
  }
}

async function editorVersion(version: ServerSuite['version']): Promise<string> {
  const file = join(serverFolder(version), 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { readonly version: string };
  return manifest.version;
}

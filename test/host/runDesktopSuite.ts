import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { desktopApplication, findDesktop, hasDisplay, thisMachine } from './Desktop';
import { errorCode } from './errorCode';
import { endTree, exitCodeOf, spawnTree } from './processes';
import { projectRoot } from './projectRoot';
import { RunFolder } from './RunFolder';
import type { Shutdown } from './Shutdown';
import { SuiteListener, type SuiteResult } from './SuiteResult';

/** What one run in a desktop VS Code is given. */
export interface DesktopSuiteOptions {
  readonly grep: string | undefined;
  /** A package that is installed and tested; without one the checkout itself is. */
  readonly packageFile: string | undefined;
  readonly shutdown: Shutdown;
  readonly report: (line: string) => void;
}

/** Exit code of the program `desktopSuite` when there is no VS Code and none can be downloaded. */
export const noDesktopCode = 69;

const name = 'Host suite, desktop VS Code, node host';
const minutes = 10;
/** Logs and pictures of the last run, for those who could not watch it. */
const desktopLogs = join(projectRoot, '.cache', 'desktop-logs');

/**
 * Runs the host suites in an installed desktop VS Code, else in one that `@vscode/test-electron`
 * downloads; not run when neither can be had. The test runner works in a process of its own, so
 * that a window that hangs can be ended; the suite leaves its events in a file.
 */
export async function runDesktopSuite(options: DesktopSuiteOptions): Promise<SuiteResult> {
  const { grep, packageFile, report, shutdown } = options;
  const absent = (notRun: string): SuiteResult => ({ name, passed: 0, failed: 0, notRun });
  if (!hasDisplay(thisMachine)) return absent('there is no display');
  report(name);
  const run = await RunFolder.create('desktop');
  shutdown.add(() => run.remove());
  const events = join(run.path, 'events');
  await writeSettings(run, {
    'nexusJournalTests.events': pathToFileURL(events).href,
    ...(grep === undefined ? {} : { 'nexusJournalTests.grep': grep }),
  });
  const workspace = await run.copyOf(
    join(projectRoot, 'test', 'fixtures', 'sample-workspace'),
    'workspace',
  );
  const program = findDesktop(thisMachine);
  const application = program === undefined ? undefined : desktopApplication(program);
  const child = spawnTree(
    process.execPath,
    [
      join(projectRoot, 'out', 'tools', 'desktopSuite.mjs'),
      ...[run.path, workspace, application ?? '', packageFile ?? ''],
    ],
    { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  shutdown.add(() => endTree(child));
  const limit = setTimeout(() => void endTree(child), minutes * 60_000);
  const code = await exitCodeOf(child);
  clearTimeout(limit);
  await endTree(child);
  if (code === noDesktopCode) return absent('no VS Code is installed and none could be downloaded');
  await keepLogs(run);
  const listener = new SuiteListener(name, report);
  listener.text(await readEvents(events));
  listener.endOfText();
  await run.remove();
  const unexplained = code !== 0 && listener.failures === 0;
  return listener.result(unexplained ? desktopFault(code) : undefined);
}

/** What went wrong in a run that ended badly although no test failed. */
export function desktopFault(code: number): string {
  return `VS Code ended with code ${code}; its logs and pictures are in .cache/desktop-logs`;
}

async function keepLogs(run: RunFolder): Promise<void> {
  await rm(desktopLogs, { recursive: true, force: true });
  await cp(await run.folder('user-data', 'logs'), desktopLogs, { recursive: true });
}

async function writeSettings(run: RunFolder, settings: object): Promise<void> {
  const folder = join(run.path, 'user-data', 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
}

async function readEvents(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  });
}

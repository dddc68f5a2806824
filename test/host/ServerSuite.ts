import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { EditorServer, type Settings } from './EditorServer';
import { extensionId } from './extensionId';
import type { EditorVersion } from './HostInstall';
import { installPackage } from './packageExtension';
import { projectRoot } from './projectRoot';
import type { RunFolder } from './RunFolder';
import type { Shutdown } from './Shutdown';
import { writeTestExtension } from './writeTestExtension';
import { SuiteListener, type SuiteResult } from './SuiteResult';

/** One run of the host suites: in which editor, and in which kind of extension host. */
export interface ServerSuite {
  readonly name: string;
  readonly version: EditorVersion;
  readonly kind: 'node' | 'web';
}

/** What all runs of one command share. */
export interface SuiteServices {
  readonly browser: Browser;
  readonly run: RunFolder;
  readonly grep: string | undefined;
  /** A package that is installed and tested; without one the checkout itself is. */
  readonly packageFile: string | undefined;
  readonly shutdown: Shutdown;
  readonly report: (line: string) => void;
}

/** In milliseconds; several times what a machine with nothing else to do needs. */
const timeLimit = 600_000;

/**
 * Runs the compiled host suites inside a VS Code server, with the extension loaded from this
 * checkout and a copy of the sample workspace open.
 */
export async function runServerSuite(
  suite: ServerSuite,
  { browser, run, grep, packageFile, report, shutdown }: SuiteServices,
): Promise<SuiteResult> {
  const listener = new SuiteListener(suite.name, report);
  const extension = packageFile === undefined ? projectRoot : await writeTestExtension(run.path);
  const server = await EditorServer.start({
    ...{ version: suite.version, run, testDriver: true },
    ...(packageFile === undefined ? {} : { extensions: await installPackage(packageFile, run) }),
  });
  shutdown.add(() => server.stop());
  const context = await browser.newContext();
  try {
    const settings: Settings = {
      ...(suite.kind === 'web' ? { 'remote.extensionKind': { [extensionId()]: ['web'] } } : {}),
      // Whoever asks for tests by their titles gets them in this host, repeated here or not.
      ...(grep === undefined
        ? { 'nexusJournalTests.host': `${suite.version}-${suite.kind}` }
        : { 'nexusJournalTests.grep': grep }),
    };
    await server.configure(settings);
    const fixtures = join(projectRoot, 'test', 'fixtures', 'sample-workspace');
    const folder = await run.copyOf(fixtures, 'workspace');
    const page = await context.newPage();
    const fault = await exitOf(
      page,
      server,
      suiteUrl(server, suite, { folder, extension }),
      listener,
    );
    if (fault !== undefined || !listener.ended) report(await lastWords(run));
    return listener.result(fault);
  } finally {
    await context.close();
    await server.stop();
  }
}

function suiteUrl(
  server: EditorServer,
  suite: ServerSuite,
  { extension, folder }: Readonly<Record<'extension' | 'folder', string>>,
): string {
  const bundle = suite.kind === 'web' ? 'browser.js' : 'node.js';
  const remote = (path: string) => `vscode-remote://${server.authority}${path}`;
  const payload = JSON.stringify([
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(join(projectRoot, 'out', 'suite', bundle))],
  ]);
  return server.url(folder, { payload });
}

/**
 * Opens the page and waits for the suite's exit code. Resolves with what went wrong, if anything:
 * a time limit, a crash of page or server, or a bad exit code after a run without failures.
 */
async function exitOf(
  page: Page,
  server: EditorServer,
  url: string,
  listener: SuiteListener,
): Promise<string | undefined> {
  const finished = new Promise<string | undefined>((resolve) => {
    setTimeout(() => {
      resolve(`it did not end within ${timeLimit / 1000} seconds`);
    }, timeLimit).unref();
    page.once('crash', () => {
      resolve('the browser page crashed');
    });
    void server.ended().then((code) => {
      resolve(`the VS Code server ended by itself with code ${code}`);
    });
    void page.exposeFunction('codeAutomationExit', (code: number) => {
      const failed = listener.failures > 0;
      resolve(code === 0 || failed ? undefined : `the extension host ended with code ${code}`);
    });
  });
  await page.exposeFunction('codeAutomationLog', (_type: string, words: readonly unknown[]) => {
    for (const word of words) if (typeof word === 'string') listener.line(word);
  });
  await page.goto(url);
  return finished;
}

/** The end of the extension hosts' logs, to see why a run broke off. */
async function lastWords(run: RunFolder): Promise<string> {
  const folder = await run.folder('user-data', 'logs');
  const names = await readdir(folder, { recursive: true });
  const logs = names.filter((name) => /exthost[^/]*\.log$|remoteagent\.log$/.test(name));
  const tails = logs.map(async (name) => {
    const text = await readFile(join(folder, name), 'utf8');
    return `--- ${name}\n${text.split('\n').slice(-30).join('\n')}`;
  });
  return (await Promise.all(tails)).join('\n');
}

import * as vscode from 'vscode';
import { reportingTo } from './reportingTo';
import { writeSuiteEvent } from './SuiteEvent';
import { runsIn, type SuiteHost } from './suiteHosts';

/**
 * Runs mocha inside an extension host, with the suites by their names, each a function that imports its
 * file. What the run says goes line by line to the console, or at the end to the file whose URI the setting
 * `nexusJournalTests.events` names. The settings `nexusJournalTests.host` and `.grep` narrow the run: to what
 * runs in that host, and to titles that match. Rejects when a test fails.
 */
export async function runSuite(
  suites: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const settings = vscode.workspace.getConfiguration('nexusJournalTests');
  const file = settings.get<string>('events');
  const grep = settings.get<string>('grep');
  const host = settings.get<SuiteHost>('host', 'newest-node');
  const lines: string[] = [];
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 30_000,
    forbidOnly: true,
    forbidPending: true,
    reporter: reportingTo((event) => {
      const line = writeSuiteEvent(event);
      if (file === undefined) console.log(line);
      lines.push(line);
    }),
    ...(grep === undefined ? {} : { grep }),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const [name, load] of Object.entries(suites)) if (runsIn(name, host)) await load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (file !== undefined) {
    const text = new TextEncoder().encode(lines.join('\n'));
    await vscode.workspace.fs.writeFile(vscode.Uri.parse(file, true), text);
  }
  if (failures > 0) throw new Error(`${failures} failed`);
}

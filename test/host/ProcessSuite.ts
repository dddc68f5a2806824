import { once } from 'node:events';
import { join } from 'node:path';
import { endTree, spawnTree } from './processes';
import { projectRoot } from './projectRoot';
import type { Shutdown } from './Shutdown';
import { SuiteListener, type SuiteResult } from './SuiteResult';

/** A suite that runs in a Node process of its own and prints its events. */
export interface ProcessSuite {
  readonly name: string;
  /** A program below `out/tools`, and its words. */
  readonly program: string;
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly minutes: number;
}

/** Runs it, shows what it prints, and judges it by its events, its exit code and a time limit. */
export async function runProcessSuite(
  suite: ProcessSuite,
  shutdown: Shutdown,
  report: (line: string) => void,
): Promise<SuiteResult> {
  const listener = new SuiteListener(suite.name, report);
  const program = join(projectRoot, 'out', 'tools', `${suite.program}.mjs`);
  const child = spawnTree(process.execPath, ['--enable-source-maps', program, ...suite.words], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...suite.environment },
  });
  shutdown.add(() => endTree(child));
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    listener.text(text);
  });
  const late = new AbortController();
  const limit = setTimeout(() => {
    late.abort();
    void endTree(child);
  }, suite.minutes * 60_000);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(limit);
  await endTree(child);
  listener.endOfText();
  if (late.signal.aborted) return listener.result(`it did not end within ${suite.minutes} minutes`);
  const unexplained = code !== 0 && listener.failures === 0;
  return listener.result(unexplained ? `its process ended with code ${String(code)}` : undefined);
}

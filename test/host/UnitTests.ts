import { EventEmitter, once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { build } from './build';
import { closingLines } from './closingLines';
import { HostError } from './HostError';
import { runProcessSuite } from './ProcessSuite';
import { projectRoot } from './projectRoot';
import type { Shutdown } from './Shutdown';
import type { SuiteResult } from './SuiteResult';
import type { Report } from './TestJobs';
import type { TestWords } from './TestWords';

/** Milliseconds without a change before the tests run again. */
const pause = 200;

/** Runs the unit tests, all or those of some files, in a Node process. Throws HostError for a file that is not there. */
export async function runUnitTests(
  { files, grep }: Pick<TestWords, 'files' | 'grep'>,
  shutdown: Shutdown,
  report: Report,
): Promise<SuiteResult> {
  report('Unit tests');
  const missing = files.find((file) => !existsSync(join(projectRoot, file)));
  if (missing !== undefined) throw new HostError(`Test file ${missing} does not exist.`);
  await build('unit', ...files.map((file) => `--only=${file}`));
  const compiled = files.map((file) =>
    file.replace(/^test\//, 'out/unit/').replace(/\.ts$/, '.mjs'),
  );
  const words = [
    compiled.length === 0 ? 'out/unit' : compiled.join(','),
    '120',
    ...(grep === undefined ? [] : [grep]),
  ];
  const suite = { name: 'Unit tests', program: 'mocha', words, minutes: 15 };
  return runProcessSuite(suite, shutdown, report);
}

/** Runs the unit tests now, and again after each change below `src` and `test`, until the process ends. */
export async function watchUnitTests(
  words: Pick<TestWords, 'files' | 'grep'>,
  shutdown: Shutdown,
  report: Report,
): Promise<never> {
  const changes = new EventEmitter();
  for (const folder of ['src', 'test']) {
    const watcher = watch(join(projectRoot, folder), { recursive: true }, () => {
      changes.emit('change');
    });
    shutdown.add(() => {
      watcher.close();
      return Promise.resolve();
    });
  }
  for (;;) {
    await runOnce(words, shutdown, report);
    report('Waiting for changes. Press Ctrl+C to end.');
    await once(changes, 'change');
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** What does not compile yet is reported, and waited for. */
async function runOnce(
  words: Pick<TestWords, 'files' | 'grep'>,
  shutdown: Shutdown,
  report: Report,
): Promise<void> {
  try {
    const result = await runUnitTests(words, shutdown, report);
    for (const line of closingLines([result])) report(line);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    report(error.message);
  }
}

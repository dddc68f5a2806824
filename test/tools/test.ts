import { availableParallelism, totalmem } from 'node:os';
import { build, buildOnce } from '../host/build';
import { runChecks } from '../host/Checks';
import { closingLines, hasFailed } from '../host/closingLines';
import { HostError } from '../host/HostError';
import { hostJobs } from '../host/HostSuites';
import { packageExtension } from '../host/packageExtension';
import { Shutdown } from '../host/Shutdown';
import { jobsAtOnce, runJobs, type TestJob } from '../host/TestJobs';
import { parseTestWords, type TestPart, type TestWords } from '../host/TestWords';
import { uiJobs } from '../host/UiJourneys';
import { runUnitTests, watchUnitTests } from '../host/UnitTests';

/**
 * `npm test [-- check|unit|host|ui …] [--host=HOST] [--package=FILE] [--grep=PATTERN]`: all parts, side by side as far as the
 * machine allows, one line for each suite, and the sum on the last line. `npm run test:unit -- FILE
 * [--watch]` runs one file.
 */
const report = (line: string): void => {
  console.log(line);
};

/** What the parts need, built before the first editor opens it; resolves with the path of the package. */
async function prepare(parts: readonly TestPart[]): Promise<string> {
  const packed = parts.includes('ui') ? await packageExtension() : '';
  if (parts.includes('host')) {
    await buildOnce();
    await build('suite-node', 'suite-web');
  }
  if (parts.includes('ui')) await build('ui');
  return packed;
}

/** Whether what a part runs on is being built, so that it has to wait until that is done. */
const waits: Readonly<Record<TestPart, boolean>> = {
  check: false,
  unit: true,
  host: true,
  ui: true,
};

function jobsOf(words: TestWords, shutdown: Shutdown): readonly TestJob[] {
  const prepared = prepare(words.parts);
  // Each job that waits for it tells of its failure.
  prepared.catch(() => undefined);
  return words.parts.flatMap((part) =>
    jobsOfPart(part, words, shutdown, () => prepared).map(({ name, run }) => ({
      name,
      run: async (lines) => {
        if (waits[part]) await prepared;
        return run(lines);
      },
    })),
  );
}

function jobsOfPart(
  part: TestPart,
  words: TestWords,
  shutdown: Shutdown,
  packed: () => Promise<string>,
): readonly TestJob[] {
  switch (part) {
    case 'check':
      return [{ name: 'Checks', run: async (lines) => runChecks(lines) }];
    case 'unit':
      return [
        { name: 'Unit tests', run: async (lines) => [await runUnitTests(words, shutdown, lines)] },
      ];
    case 'host':
      return hostJobs({ ...words, shutdown });
    case 'ui':
      return uiJobs({ ...words, shutdown }, packed);
  }
}

async function main(): Promise<void> {
  const shutdown = Shutdown.listen();
  const words = parseTestWords(process.argv.slice(2));
  if (words.watch) {
    await watchUnitTests(words, shutdown, report);
    return;
  }
  const results = await runJobs(jobsOf(words, shutdown), {
    atOnce: jobsAtOnce(availableParallelism(), totalmem()),
    isEnding: () => shutdown.isEnding,
    print: report,
  });
  await shutdown.run();
  report('');
  for (const line of closingLines(results)) report(line);
  process.exitCode = hasFailed(results) ? 1 : 0;
}

await main().catch((error: unknown) => {
  if (!(error instanceof HostError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});

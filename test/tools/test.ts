import { build } from '../host/build';
import { runChecks } from '../host/Checks';
import { closingLines, hasFailed } from '../host/closingLines';
import { HostError } from '../host/HostError';
import { runHostSuites } from '../host/HostSuites';
import { Shutdown } from '../host/Shutdown';
import type { SuiteResult } from '../host/SuiteResult';
import { parseTestWords, type TestPart, type TestWords } from '../host/TestWords';
import { runUiJourneys } from '../host/UiJourneys';
import { runUnitTests, watchUnitTests } from '../host/UnitTests';

/**
 * `npm test [-- check|unit|host|ui …] [--host=HOST] [--grep=PATTERN]`: each part in turn, one line
 * for each suite, and the sum on the last line. `npm run test:unit -- FILE [--watch]` runs one file.
 */
const report = (line: string): void => {
  console.log(line);
};

const titles: Readonly<Record<TestPart, string>> = {
  check: 'Checks',
  unit: 'Unit tests',
  host: 'Host suites',
  ui: 'UI journeys',
};

async function runPart(
  part: TestPart,
  words: TestWords,
  shutdown: Shutdown,
): Promise<readonly SuiteResult[]> {
  const { choice, grep } = words;
  switch (part) {
    case 'check':
      report(titles.check);
      return runChecks(report);
    case 'unit':
      report(titles.unit);
      return [await runUnitTests(words, shutdown, report)];
    case 'host':
      await build();
      await build('suite-node', 'suite-web');
      return runHostSuites({ choice, grep, shutdown, report });
    case 'ui':
      await build('ui');
      return [await runUiJourneys({ grep, shutdown, report })];
  }
}

/** A part that breaks down is one failure; the other parts still run. */
async function runPartSafely(
  part: TestPart,
  words: TestWords,
  shutdown: Shutdown,
): Promise<readonly SuiteResult[]> {
  try {
    return await runPart(part, words, shutdown);
  } catch (error) {
    report(
      error instanceof HostError
        ? error.message
        : String(error instanceof Error ? error.stack : error),
    );
    return [{ name: titles[part], passed: 0, failed: 1, fault: 'it could not be run' }];
  }
}

async function main(): Promise<void> {
  const shutdown = Shutdown.listen();
  const words = parseTestWords(process.argv.slice(2));
  if (words.watch) {
    await watchUnitTests(words, shutdown, report);
    return;
  }
  const results: SuiteResult[] = [];
  for (const part of words.parts) results.push(...(await runPartSafely(part, words, shutdown)));
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

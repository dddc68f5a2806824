import { indented, type SuiteResult } from './SuiteResult';

/** How much of an error stands at the end of a run; the whole of it stands where it happened. */
const errorLines = 12;

/**
 * The lines that end a test run: each failure once more, since the place where it happened may be
 * a thousand lines above or cut away, then one line for each suite, and the sum alone on the last.
 */
export function closingLines(results: readonly SuiteResult[]): readonly string[] {
  const width = Math.max(...results.map(({ name }) => name.length), 0);
  const lines = results.map((result) => `${result.name.padEnd(width)}  ${outcome(result)}`);
  const sum = (count: (result: SuiteResult) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  const passed = sum((result) => result.passed);
  const failed = sum((result) => result.failed);
  return [...results.flatMap(failures), ...lines, `${passed} passed, ${failed} failed`];
}

function failures({ name, failedTests = [] }: SuiteResult): readonly string[] {
  return failedTests.flatMap(({ title, error }) => [
    `✗ ${name}: ${title}`,
    indented(error.split('\n').slice(0, errorLines).join('\n')),
    '',
  ]);
}

/** Whether a run has failed: any failure, or nothing that passed at all. */
export function hasFailed(results: readonly SuiteResult[]): boolean {
  return (
    results.some((result) => result.failed > 0) || !results.some((result) => result.passed > 0)
  );
}

function outcome(result: SuiteResult): string {
  if (result.notRun !== undefined) return `not run: ${result.notRun}`;
  const counts = `${result.passed} passed, ${result.failed} failed`;
  return result.fault === undefined ? counts : `${counts} (${result.fault})`;
}

import type { SuiteResult } from './SuiteResult';

/** The lines that end a test run: one for each suite, then the sum alone on the last. */
export function closingLines(results: readonly SuiteResult[]): readonly string[] {
  const width = Math.max(...results.map(({ name }) => name.length), 0);
  const lines = results.map((result) => `${result.name.padEnd(width)}  ${outcome(result)}`);
  const sum = (count: (result: SuiteResult) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  const passed = sum((result) => result.passed);
  const failed = sum((result) => result.failed);
  return [...lines, `${passed} passed, ${failed} failed`];
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

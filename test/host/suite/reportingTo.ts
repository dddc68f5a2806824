import type { Runner, reporters } from 'mocha';
import type { SuiteEvent } from './SuiteEvent';

/**
 * A mocha reporter that hands on events. Pending tests arrive as failures, because runs here set
 * `forbidPending`.
 */
export function reportingTo(send: (event: SuiteEvent) => void): typeof reporters.Base {
  const reporter = function (runner: Runner): void {
    let passed = 0;
    let failed = 0;
    runner.on('pass', (test) => {
      passed += 1;
      send({ type: 'pass', title: test.fullTitle(), milliseconds: test.duration ?? 0 });
    });
    runner.on('fail', (test, error: unknown) => {
      failed += 1;
      send({ type: 'fail', title: test.fullTitle(), error: describe(error) });
    });
    runner.once('end', () => {
      send({ type: 'end', passed, failed });
    });
  };
  return reporter as unknown as typeof reporters.Base;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, stack = '' } = error;
  return stack.includes(message) ? stack : `${message}\n${stack}`;
}

import { readSuiteEvent, type SuiteEvent } from './suite/SuiteEvent';

/** A test that failed: its full title, and the error with its stack. */
export type FailedTest = Extract<SuiteEvent, { readonly type: 'fail' }>;

/** What one suite came to. `notRun` is a clause that says why there was no run at all. */
export interface SuiteResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly notRun?: string;
  /** What went wrong beside failing tests; it counts as one failure more. */
  readonly fault?: string;
  /** The tests behind `failed`; absent where none failed. */
  readonly failedTests?: readonly FailedTest[];
}

/**
 * Reads the events of one run from printed lines and judges it: a run counts only when its last
 * line came, agrees with the tests seen, and there was at least one test.
 */
export class SuiteListener {
  private readonly seen: SuiteEvent[] = [];
  private rest = '';

  /** `report` gets a line for people about each failure as it happens. */
  constructor(
    private readonly name: string,
    private readonly report: (line: string) => void,
  ) {}

  /** Whether the run's last line has come. */
  get ended(): boolean {
    return this.seen.some((event) => event.type === 'end');
  }

  /** Takes text as it arrives, cut anywhere. */
  text(chunk: string): void {
    const lines = (this.rest + chunk).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.line(line);
  }

  /** Takes what stands after the last line break, once the text is complete. */
  endOfText(): void {
    this.line(this.rest);
    this.rest = '';
  }

  /** Takes one whole line; lines that are not ours are passed over. */
  line(line: string): void {
    const event = readSuiteEvent(line);
    if (event === undefined) return;
    this.seen.push(event);
    if (event.type === 'pass') this.report(`  ✓ ${event.title}${slowness(event.milliseconds)}`);
    if (event.type === 'fail') this.report(`  ✗ ${event.title}\n${indented(event.error)}`);
  }

  /** How many tests have failed so far. */
  get failures(): number {
    return this.failedTests.length;
  }

  /** The judgment; `fault` is what the caller knows to have gone wrong with the host. */
  result(fault?: string): SuiteResult {
    const passed = this.seen.filter((event) => event.type === 'pass').length;
    const failed = this.failures;
    const reason = fault ?? this.doubt(passed, failed);
    return {
      name: this.name,
      passed,
      failed: reason === undefined ? failed : failed + 1,
      ...(reason === undefined ? {} : { fault: reason }),
      ...(failed === 0 ? {} : { failedTests: this.failedTests }),
    };
  }

  private get failedTests(): readonly FailedTest[] {
    return this.seen.filter((event) => event.type === 'fail');
  }

  private doubt(passed: number, failed: number): string | undefined {
    const last = this.seen.at(-1);
    if (last?.type !== 'end') return 'the host ended before the last line of its suite';
    if (last.passed !== passed || last.failed !== failed) return 'some of its lines were lost';
    return passed + failed === 0 ? 'it held no test' : undefined;
  }
}

function slowness(milliseconds: number): string {
  return milliseconds > 1000 ? ` (${(milliseconds / 1000).toFixed(1)} s)` : '';
}

/** `text` with each of its lines set off below the title of its test. */
export function indented(text: string): string {
  return text.replace(/^/gm, '      ');
}

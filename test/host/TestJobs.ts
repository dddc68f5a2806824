import { HostError } from './HostError';
import type { SuiteResult } from './SuiteResult';

/** Takes a line for people. */
export type Report = (line: string) => void;

/** A part of a test run that can go on beside others. */
export interface TestJob {
  readonly name: string;
  readonly run: (report: Report) => Promise<readonly SuiteResult[]>;
}

/** How jobs are run. */
export interface JobOptions {
  readonly atOnce: number;
  readonly print: Report;
  /** Whether the run is being ended: no further job is begun then. */
  readonly isEnding: () => boolean;
}

/** Bytes of memory that an editor with its browser needs. */
const memoryPerJob = 2_000_000_000;

/**
 * How many jobs go side by side: as many as there are cores, because a window that has to wait for its turn
 * is what makes a journey fail that is sound, at most four, and no more than the memory holds.
 */
export function jobsAtOnce(cores: number, memory: number): number {
  return Math.max(1, Math.min(cores, 4, Math.floor(memory / memoryPerJob)));
}

/**
 * Runs jobs side by side; resolves with their results in the order of the jobs. Their lines come in that
 * order too, each job's together: a later job's lines are held back until the earlier ones have ended. A job
 * that breaks down is one failure; the others still run.
 */
export async function runJobs(
  jobs: readonly TestJob[],
  { atOnce, isEnding, print }: JobOptions,
): Promise<readonly SuiteResult[]> {
  const output = new OrderedOutput(print);
  const results: (readonly SuiteResult[])[] = [];
  const waiting = [...jobs.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next && !isEnding(); next = waiting.shift()) {
      const [at, job] = next;
      results[at] = await runSafely(job, (line) => {
        output.take(at, line);
      });
      output.end(at);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results.flat();
}

async function runSafely({ name, run }: TestJob, report: Report): Promise<readonly SuiteResult[]> {
  try {
    return await run(report);
  } catch (error) {
    report(
      error instanceof HostError
        ? error.message
        : String(error instanceof Error ? error.stack : error),
    );
    return [{ name, passed: 0, failed: 1, fault: 'it failed to run' }];
  }
}

/** Lines of several writers, printed as if one had written after the other. */
class OrderedOutput {
  readonly #held = new Map<number, string[]>();
  readonly #ended = new Set<number>();
  readonly #print: Report;
  #front = 0;

  constructor(print: Report) {
    this.#print = print;
  }

  /** Prints a line of a writer, or keeps it until its turn. */
  take(at: number, line: string): void {
    if (at === this.#front) this.#print(line);
    else {
      const held = this.#held.get(at) ?? [];
      held.push(line);
      this.#held.set(at, held);
    }
  }

  /** Says that a writer has no more lines. */
  end(at: number): void {
    this.#ended.add(at);
    while (this.#ended.has(this.#front)) {
      this.#front += 1;
      for (const line of this.#held.get(this.#front) ?? []) this.#print(line);
      this.#held.delete(this.#front);
    }
  }
}

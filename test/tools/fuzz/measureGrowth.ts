import { type ChildProcess, fork } from 'node:child_process';
import { catalog } from './hostile/catalog';
import type { HostileInput } from './hostile/HostileInput';
import { exponentOf, type Growth, sizes } from './Growth';

/** Milliseconds for one size; a slower one is not asked about larger ones. */
const slowest = 3_000;
/** Milliseconds without a sign of life after which a measuring process is ended. */
const patience = 20_000;
const rounds = 3;
const attempts = 2;

/** Milliseconds of processor time so far: other programs of a busy machine do not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timeOf(work: () => void): number {
  const start = processorTime();
  work();
  return processorTime() - start;
}

/** The median of a few rounds; what takes long is not repeated. */
function medianTime(work: () => void): number {
  const first = timeOf(work);
  if (first > slowest / 10) return first;
  const times = [first, ...Array.from({ length: rounds - 1 }, () => timeOf(work))];
  return times.sort((left, right) => left - right)[rounds >> 1] ?? first;
}

function measure({ prepare }: HostileInput, onTime: (time: number) => void): void {
  // Once in small, so that the first size is not charged for compiling.
  for (let round = 0; round < 3; round += 1) prepare(2_000)();
  for (const size of sizes) {
    const time = medianTime(prepare(size));
    onTime(time);
    if (time > slowest) return;
  }
}

function inputAt(at: number): HostileInput {
  const input = catalog[at];
  if (!input) throw new Error(`Input ${at} does not exist.`);
  return input;
}

/** In a process of its own: measures the inputs it is told the places of, and tells each time. */
export function serveMeasurements(): void {
  process.on('message', (at: number) => {
    measure(inputAt(at), (time) => process.send?.({ time }));
    process.send?.({ done: true });
  });
}

type Report = { readonly time: number } | { readonly done: true };

/** Measures in a process that can be ended: nothing else stops a regular expression that goes astray. */
class Measurer {
  readonly #program: string;
  #child: ChildProcess | null = null;

  constructor(program: string) {
    this.#program = program;
  }

  /** The times of an input by size; the last is infinite where it did not end, or ended the process. */
  async times(at: number): Promise<readonly number[]> {
    const child = (this.#child ??= fork(this.#program, ['serve'], { silent: true }));
    const times: number[] = [];
    const ended = new Promise<boolean>((resolve) => {
      let timer = setTimeout(resolve, patience, false);
      const onExit = (): void => {
        resolve(false);
      };
      const onReport = (report: Report): void => {
        clearTimeout(timer);
        if ('time' in report) {
          times.push(report.time);
          timer = setTimeout(resolve, patience, false);
          return;
        }
        child.off('message', onReport).off('exit', onExit);
        resolve(true);
      };
      child.on('message', onReport).on('exit', onExit);
    });
    child.send(at);
    if (await ended) return times;
    this.end();
    return [...times, Infinity];
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }
}

/** Measures an input again where it seems to grow too fast: what it does only once is no growth. */
async function growthOf(measurer: Measurer, at: number, most: number): Promise<Growth> {
  const { stage, name } = inputAt(at);
  const growths: Growth[] = [];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const times = await measurer.times(at);
    const growth = { name: `${stage}: ${name}`, times, exponent: exponentOf(times) };
    growths.unshift(growth);
    const isSlow = times.some((time) => time > slowest && time < Infinity);
    if (growth.exponent <= most || isSlow) return growth;
  }
  const [last, ...others] = growths;
  if (!last) throw new Error(`${name} was not measured.`);
  return others.reduce((one, other) => (other.exponent < one.exponent ? other : one), last);
}

/**
 * How the time of each hostile input grows with its size, one after the other.
 * @param program the program that answers `serve` with {@link serveMeasurements}
 * @param wanted the beginning of the stage and name of those that are measured
 * @param most the exponent above which a growth is measured again
 */
export async function* measureGrowth(
  program: string,
  wanted: string,
  most: number,
): AsyncGenerator<Growth> {
  const measurer = new Measurer(program);
  try {
    for (const [at, { stage, name }] of catalog.entries()) {
      if (`${stage}: ${name}`.startsWith(wanted)) yield await growthOf(measurer, at, most);
    }
  } finally {
    measurer.end();
  }
}

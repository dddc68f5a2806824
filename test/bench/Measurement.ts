/** One figure with the raw limit of the same run beside it; times in milliseconds. */
export interface Sample {
  readonly figure: string;
  /** Notes in the vault. */
  readonly notes: number;
  readonly ours: number;
  /** What cannot be undercut, such as reading the same files; null for a figure without one. */
  readonly limit: number | null;
}

/** A figure that a part of the extension contributes to the bench. */
export interface Measurement {
  /** For people: `Read 10,000 notes`, without the number. */
  readonly figure: string;
  /** What the limit beside it is. */
  readonly limit: string;
  /** What it should come to: a ratio to the limit, or an amount in `unit`; null where none is set. */
  readonly goal: { readonly ratio: number } | { readonly most: number } | null;
  readonly unit: 'ms' | 'MB' | 'times';
}

/** A measurement that runs in plain Node over the texts of a vault. */
export interface CoreMeasurement extends Measurement {
  /** Does what takes long beforehand; the answer takes one sample. */
  readonly prepare: (texts: readonly string[]) => () => CoreSample | Promise<CoreSample>;
}

interface CoreSample {
  readonly ours: number;
  readonly limit: number | null;
}

/**
 * The processor time of all threads that something takes, in milliseconds: what it costs on a machine that
 * others use as well.
 */
export function processorTime(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { system, user } = process.cpuUsage(start);
  return (system + user) / 1000;
}

/** How long something takes, in milliseconds. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Characters of the inputs that are timed. */
export const sizes: readonly number[] = [16, 32, 64, 128, 256].map((size) => size * 1024);

/** Milliseconds at the largest size below which a growth is not told from noise. */
const noise = 20;

/** How the time of one input grows. */
export interface Growth {
  readonly name: string;
  /** Milliseconds for each of the sizes, as far as they were measured; infinite for the one that never ended. */
  readonly times: readonly number[];
  /** The power of the size that the time grows by: 1 is linear, 2 a square. */
  readonly exponent: number;
}

/** The slope of the line that fits best through the logarithms of some sizes and times. */
function slope(points: readonly { readonly size: number; readonly time: number }[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const xs = points.map(({ size }) => Math.log2(size));
  const ys = points.map(({ time }) => Math.log2(Math.max(time, 0.05)));
  const [x, y] = [mean(xs), mean(ys)];
  const across = xs.reduce((sum, value, at) => sum + (value - x) * ((ys[at] ?? 0) - y), 0);
  return across / xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
}

/** The largest sizes alone say less surely how a time grows: what they may seem to grow faster. */
const unsure = 0.25;

/**
 * The exponent of some times by size: over all sizes, or over the largest three where that is clearly
 * more, as a constant part hides what only the large ones show.
 */
export function exponentOf(times: readonly number[]): number {
  const points = times.map((time, at) => ({ size: sizes[at] ?? 1, time }));
  const last = points.at(-1);
  if (!last || last.time < noise) return 0;
  if (last.time === Infinity || points.length < 2) return Infinity;
  return Math.max(slope(points), slope(points.slice(-3)) - unsure);
}

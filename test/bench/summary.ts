import type { Measurement, Sample } from './Measurement';

/** What the samples of one figure at one size came to. */
export interface Figure {
  readonly figure: string;
  readonly limitName: string;
  readonly unit: string;
  readonly notes: number;
  readonly runs: number;
  readonly ours: Spread;
  readonly limit: Spread | null;
  /** Median of the ratios of each run to its own limit. */
  readonly ratio: number | null;
  readonly goal: string;
  readonly isMet: boolean | null;
}

interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Sums up samples, figure by figure and size by size, in the order of the measurements. */
export function summarize(
  measurements: readonly Measurement[],
  samples: readonly Sample[],
): readonly Figure[] {
  return measurements.flatMap((measurement) => {
    const own = samples.filter(({ figure }) => figure === measurement.figure);
    const sizes = [...new Set(own.map(({ notes }) => notes))].sort((a, b) => a - b);
    return sizes.map((notes) =>
      figureOf(
        measurement,
        own.filter((sample) => sample.notes === notes),
      ),
    );
  });
}

function figureOf(measurement: Measurement, samples: readonly Sample[]): Figure {
  const limits = samples.flatMap(({ limit }) => limit ?? []);
  const ratios = samples.flatMap(({ ours, limit }) => (limit ? [ours / limit] : []));
  const ours = spreadOf(samples.map((sample) => sample.ours));
  const ratio = ratios.length > 0 ? spreadOf(ratios).median : null;
  return {
    figure: measurement.figure,
    limitName: measurement.limit,
    unit: measurement.unit,
    notes: samples[0]?.notes ?? 0,
    runs: samples.length,
    ours,
    limit: limits.length > 0 ? spreadOf(limits) : null,
    ratio,
    ...judged(measurement, ours.median, ratio),
  };
}

function judged(
  { goal, unit }: Measurement,
  median: number,
  ratio: number | null,
): { goal: string; isMet: boolean | null } {
  if (goal === null) return { goal: '', isMet: null };
  if ('most' in goal) return { goal: `≤ ${goal.most} ${unit}`, isMet: median <= goal.most };
  return { goal: `≤ ${goal.ratio} ×`, isMet: ratio === null ? null : ratio <= goal.ratio };
}

/** Median, least and most of some numbers. */
function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
  return { median, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}

/** The power of the number of notes that a figure grows with: 1 is linear. Null below two sizes. */
function exponentOf(figures: readonly Figure[]): number | null {
  if (figures.length < 2) return null;
  const points = figures.map(
    ({ notes, ours }) => [Math.log(notes), Math.log(ours.median)] as const,
  );
  const mean = (at: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0);
  return covariance / points.reduce((sum, [px]) => sum + (px - x) ** 2, 0);
}

/** The figures as a Markdown table, with the growth of each over the sizes. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const same = figures.filter(({ figure: name }) => name === figure.figure);
    const exponent = same.at(-1) === figure ? exponentOf(same) : null;
    const limit = figure.limit ? `${shown(figure.limit)}, ${figure.limitName}` : '–';
    const verdict = figure.isMet === null ? '' : figure.isMet ? ' ✓' : ' ✗';
    return [
      figure.figure,
      figure.notes.toLocaleString('en'),
      `${shown(figure.ours)} ${figure.unit}`,
      limit,
      figure.ratio === null ? '–' : figure.ratio.toFixed(2),
      `${figure.goal}${verdict}`,
      exponent === null ? '' : exponent.toFixed(2),
    ];
  });
  const head = ['figure', 'notes', 'median (spread)', 'raw limit', 'ratio', 'goal', 'growth'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function shown({ median, least, most }: Spread): string {
  const digits = most < 10 ? 2 : most < 100 ? 1 : 0;
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

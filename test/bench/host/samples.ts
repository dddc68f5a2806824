import type { Sample } from '../Measurement';

const mark = 'nexus-bench ';

/** One line of text, found again by `readSample` among whatever else the host prints. */
export function writeSample(sample: Sample): string {
  return mark + JSON.stringify(sample);
}

/** The sample that a printed line holds; undefined for every other line. */
export function readSample(line: string): Sample | undefined {
  const start = line.indexOf(mark);
  return start < 0 ? undefined : (JSON.parse(line.slice(start + mark.length)) as Sample);
}

import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { decodeText } from '../../src/core/text/decodeText';
import { arbitraryBytes, arbitraryMarkdown } from './fuzz/arbitraryMarkdown';
import { checkNote } from './fuzz/checkNote';
import type { Growth } from './fuzz/Growth';
import { measureGrowth, serveMeasurements } from './fuzz/measureGrowth';

/** The power of its size that the time of an input may grow by: between linear and a square. */
const mostGrowth = 1.3;
const shown = 10;

function checkCases(runs: number): void {
  fc.assert(
    fc.property(arbitraryMarkdown, (text) => void checkNote(text)),
    { numRuns: Math.ceil(runs / 2) },
  );
  fc.assert(
    fc.property(arbitraryBytes, (bytes) => void checkNote(decodeText(bytes).text)),
    { numRuns: Math.floor(runs / 2) },
  );
  process.stdout.write(`${runs} cases passed\n`);
  const start = performance.now();
  checkNote('word '.repeat(1_000_000));
  process.stdout.write(`a line of 5 MB: ${(performance.now() - start).toFixed(0)} ms\n`);
}

function lineOf({ name, times, exponent }: Growth): string {
  const each = times.map((time) => time.toFixed(time < 10 ? 1 : 0)).join(' ');
  return `${exponent.toFixed(2)}  ${name}  (ms: ${each})\n`;
}

async function checkGrowth(wanted: string): Promise<void> {
  const growths: Growth[] = [];
  for await (const growth of measureGrowth(fileURLToPath(import.meta.url), wanted, mostGrowth)) {
    growths.push(growth);
    if (growth.exponent > mostGrowth) process.stdout.write(`GROWS TOO FAST ${lineOf(growth)}`);
  }
  growths.sort((left, right) => right.exponent - left.exponent);
  process.stdout.write(`${growths.length} hostile inputs. These grow fastest:\n`);
  for (const growth of growths.slice(0, shown)) process.stdout.write(lineOf(growth));
  growths.sort((left, right) => (right.times.at(-1) ?? 0) - (left.times.at(-1) ?? 0));
  process.stdout.write('These take longest:\n');
  for (const growth of growths.slice(0, shown)) process.stdout.write(lineOf(growth));
  if (growths.some(({ exponent }) => exponent > mostGrowth)) process.exitCode = 1;
}

// `npm run fuzz [runs]` does all, `npm run fuzz growth [stage: name]` only measures growth.
const [, , what = '100000', wanted = ''] = process.argv;
if (what === 'serve') serveMeasurements();
else {
  if (what !== 'growth') checkCases(Number(what));
  await checkGrowth(wanted);
}

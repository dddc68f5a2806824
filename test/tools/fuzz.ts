import fc from 'fast-check';
import { decodeText } from '../../src/core/text/decodeText';
import { arbitraryBytes, arbitraryMarkdown } from './fuzz/arbitraryMarkdown';
import { checkNote } from './fuzz/checkNote';
import { measureGrowth } from './fuzz/measureGrowth';

const runs = Number(process.argv[2] ?? 100_000);

fc.assert(
  fc.property(arbitraryMarkdown, (text) => void checkNote(text)),
  { numRuns: Math.ceil(runs / 2) },
);
fc.assert(
  fc.property(arbitraryBytes, (bytes) => void checkNote(decodeText(bytes).text)),
  { numRuns: Math.floor(runs / 2) },
);
process.stdout.write(`${runs} cases hold\n`);
const start = performance.now();
checkNote('word '.repeat(1_000_000));
process.stdout.write(`a line of 5 MB: ${(performance.now() - start).toFixed(0)} ms\n`);
const growths = measureGrowth();
for (const { name, ratio } of growths) {
  const exponent = (Math.log2(ratio) / 2).toFixed(2);
  process.stdout.write(
    `${name}: four times the text, ${ratio.toFixed(1)} times the time (exponent ${exponent})\n`,
  );
}
// Four times the text takes four times as long; sixteen times would be a square.
if (growths.some(({ ratio }) => ratio > 9)) process.exitCode = 1;

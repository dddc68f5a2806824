import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { coreMeasurements } from '../bench/coreMeasurements';
import { hostMeasurements } from '../bench/host/hostMeasurements';
import { pickerMeasurements } from '../bench/picker/pickerMeasurements';
import { runPickerBench } from '../bench/picker/runPickerBench';
import { readerMeasurements } from '../bench/reader/readerMeasurements';
import { runReaderBench } from '../bench/reader/runReaderBench';
import { runHostBench } from '../bench/runHostBench';
import type { Measurement, Sample } from '../bench/Measurement';
import { type Figure, summarize, tableOf } from '../bench/summary';
import { makeVault, notePath } from '../bench/vault';
import { HostError } from '../host/HostError';
import { projectRoot } from '../host/projectRoot';

/**
 * `npm run bench [-- --host|--picker|--reader] [--notes=100,1000,…] [--runs=N] [--json]`: figures of
 * the core in plain Node, of the whole in a real VS Code, or of the search or the reader in its
 * window, each beside the raw limit of the same run. The table goes to standard output, the JSON
 * with `--json`; both also to `.cache/bench`.
 */
type BenchPart = 'core' | 'host' | 'picker' | 'reader';

interface BenchWords {
  readonly part: BenchPart;
  readonly json: boolean;
  readonly sizes: readonly number[];
  readonly runs: number;
}

function parseWords(words: readonly string[]): BenchWords {
  const valueOf = (name: string): string | undefined =>
    words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
  const sizes = (valueOf('notes') ?? '100,1000,10000,50000').split(',').map(Number);
  const runs = Number(valueOf('runs') ?? 5);
  const isKnown = words.every((word) =>
    /^--(?:host|picker|reader|json|notes=.*|runs=.*)$/.test(word),
  );
  if (!isKnown || ![...sizes, runs].every((number) => Number.isInteger(number) && number > 0)) {
    throw new HostError(
      'Usage: npm run bench [-- --host|--picker|--reader] [--notes=100,1000,10000,50000] [--runs=5] [--json]',
    );
  }
  const part = (['host', 'picker', 'reader'] as const).find((one) => words.includes(`--${one}`));
  return { part: part ?? 'core', json: words.includes('--json'), sizes, runs };
}

async function measureCore(vault: string, notes: number, runs: number): Promise<Sample[]> {
  const texts: string[] = [];
  for (let number = 0; number < notes; number += 1) {
    texts.push(await readFile(join(vault, notePath(number)), 'utf8'));
  }
  const samples: Sample[] = [];
  for (const { figure, prepare } of coreMeasurements) {
    const sample = prepare(texts);
    for (let run = 0; run < runs; run += 1) samples.push({ figure, notes, ...(await sample()) });
  }
  return samples;
}

async function measureVaults(
  folder: string,
  part: Exclude<BenchPart, 'reader'>,
  { sizes, runs }: BenchWords,
): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (const notes of sizes) {
    const vault = await makeVault(folder, notes);
    console.error(`Measuring ${notes} notes, ${runs} runs`);
    const measure = { core: measureCore, host: runHostBench, picker: runPickerBench }[part];
    samples.push(...(await measure(vault, notes, runs)));
  }
  return samples;
}

const measurements: Readonly<Record<BenchPart, readonly Measurement[]>> = {
  core: coreMeasurements,
  host: hostMeasurements,
  picker: pickerMeasurements,
  reader: readerMeasurements,
};

async function main(): Promise<void> {
  const words = parseWords(process.argv.slice(2));
  const { part, runs } = words;
  const folder = join(projectRoot, '.cache', 'bench');
  await mkdir(folder, { recursive: true });
  const samples =
    part === 'reader' ? await runReaderBench(runs) : await measureVaults(folder, part, words);
  await report(summarize(measurements[part], samples), folder, words);
}

async function report(
  figures: readonly Figure[],
  folder: string,
  { part, json }: Pick<BenchWords, 'part' | 'json'>,
): Promise<void> {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.version}`;
  const data = `${JSON.stringify({ machine, figures }, null, 2)}\n`;
  const table = `${tableOf(figures)}\n\n${machine}\n`;
  await writeFile(join(folder, `${part}.json`), data);
  await writeFile(join(folder, `${part}.md`), table);
  process.stdout.write(json ? data : table);
}

await main().catch((error: unknown) => {
  if (!(error instanceof HostError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});

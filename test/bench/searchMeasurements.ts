import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { TermIndex } from '../../src/core/search/TermIndex';
import type { CorpusText, RankingQuery } from '../tools/ranking/RankingCorpus';
import { installedProse } from '../tools/ranking/installedProse';
import { ownBenchmark } from '../tools/ranking/ownBenchmark';
import { type CoreMeasurement, timed } from './Measurement';

/** Takeaways for each note: 50,000 notes hold the 100,000 that the goals are set for. */
const takeawaysANote = 2;
/** Rows that the picker asks for. */
const shown = 100;
/** Each so-manieth query of the ranking benchmark is typed letter by letter. */
const everyQuery = 4;

/** Sentences as somebody wrote them, again and again until there are enough. */
function takeaways(notes: number): CorpusText[] {
  const prose = installedProse('large');
  return Array.from({ length: notes * takeawaysANote }, (_, number) => {
    const { text = '', heading = '' } = prose[number % prose.length] ?? {};
    return { id: String(number), text, heading };
  });
}

function indexed(texts: readonly CorpusText[]): TermIndex<CorpusText> {
  const index = new TermIndex<CorpusText>();
  for (const text of texts) index.replace(text.id, [text]);
  return index;
}

function keystrokes(): string[] {
  const { before, after }: { before: readonly RankingQuery[]; after: readonly RankingQuery[] } =
    ownBenchmark();
  return [...before, ...after]
    .filter((_, at) => at % everyQuery === 0)
    .flatMap(({ query }) =>
      Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)),
    );
}

/** The simplest search there is: every text that holds every word as it is typed. */
function scan(texts: readonly string[], query: string): number {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return texts.filter((text) => words.every((word) => text.includes(word))).length;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}

/** What the keystrokes of one run come to at a percentile, beside the scan for the same ones. */
function typing(share: number): CoreMeasurement['prepare'] {
  return (notes) => {
    const texts = takeaways(notes.length);
    const lower = texts.map(({ text }) => text.toLowerCase());
    const index = indexed(texts);
    const typed = keystrokes();
    return () => ({
      ours: percentile(
        typed.map((query) => timed(() => index.search(query, { limit: shown }))),
        share,
      ),
      limit: percentile(
        typed.map((query) => timed(() => scan(lower, query))),
        share,
      ),
    });
  };
}

const keystroke: CoreMeasurement = {
  figure: 'search keystroke, 95th percentile, 2 takeaways a note',
  limit: 'substring scan of all takeaways',
  goal: { ratio: 3 },
  unit: 'ms',
  prepare: typing(0.95),
};

const longestKeystroke: CoreMeasurement = {
  figure: 'search keystroke, longest',
  limit: 'substring scan of all takeaways',
  goal: { most: 50 },
  unit: 'ms',
  prepare: typing(1),
};

const oneNote: CoreMeasurement = {
  figure: 'put a note of 10 takeaways into the search and take it out, 95th percentile',
  limit: 'JSON.parse of the same takeaways',
  goal: { most: 5 },
  unit: 'ms',
  prepare: (notes) => {
    const texts = takeaways(notes.length);
    const index = indexed(texts);
    const note = texts.slice(0, 10);
    const json = JSON.stringify(note);
    const times = Array.from({ length: 200 });
    return () => ({
      ours: percentile(
        times.map(() =>
          timed(() => {
            index.replace('one note', note);
            index.replace('one note', []);
          }),
        ),
        0.95,
      ),
      limit: percentile(
        times.map(() => timed(() => JSON.parse(json) as unknown)),
        0.95,
      ),
    });
  },
};

const memory: CoreMeasurement = {
  figure: 'memory of the search',
  limit: 'the letters of the takeaways',
  goal: { most: 100 },
  unit: 'MB',
  prepare: (notes) => {
    const texts = takeaways(notes.length);
    const letters = JSON.stringify(texts).length / 2 ** 20;
    return () => {
      const before = memoryInUse();
      const index = indexed(texts);
      const ours = memoryInUse() - before;
      // Read once more, so that the index is still there when its memory is measured.
      return { ours: index.size === texts.length ? ours : NaN, limit: letters };
    };
  },
};

/** Megabytes in use once garbage is collected. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') (collect as NodeJS.GCFunction)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

/** Figures of the search, over takeaways in real prose. */
export const searchMeasurements: readonly CoreMeasurement[] = [
  keystroke,
  longestKeystroke,
  oneNote,
  memory,
];

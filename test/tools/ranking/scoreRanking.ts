import { TermIndex } from '../../../src/core/search/TermIndex';
import type { CorpusText, RankingQuery } from './RankingCorpus';

/** Shares from 0 to 1 over some queries. */
interface RankingShares {
  readonly n: number;
  readonly hit1: number;
  readonly hit5: number;
  /** Mean reciprocal rank; 0 for a text that is not among the first {@link considered}. */
  readonly mrr: number;
}

/** What `npm run ranking` prints; times in milliseconds. */
export interface RankingReport {
  readonly all: RankingShares;
  readonly byKind: Readonly<Record<string, RankingShares>>;
  readonly buildMs: number;
  readonly heapMB: number;
  /** Over the queries typed letter by letter. */
  readonly keystroke: { readonly p50: number; readonly p95: number; readonly max: number };
  /** 95th percentile of a plain substring scan for the same keystrokes. */
  readonly scanP95: number;
}

/** Answers that are looked through for the expected text. */
const considered = 100;
/** Answers asked for at a keystroke, as many as the picker shows. */
const shown = 100;

/** Indexes a corpus as the extension does and asks it all queries. */
export function scoreRanking(
  corpus: readonly CorpusText[],
  queries: readonly RankingQuery[],
): RankingReport {
  const before = memory();
  const started = performance.now();
  const index = new TermIndex<CorpusText>();
  for (const text of corpus) index.replace(text.id, [text]);
  const buildMs = performance.now() - started;
  const heapMB = Math.max(0, memory() - before) / 2 ** 20;
  const ranks = queries.map((query) => ({ kind: query.kind, rank: rankOf(index, query) }));
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const ranksOf = (kind?: string): number[] =>
    ranks.filter((entry) => kind === undefined || entry.kind === kind).map(({ rank }) => rank);
  return {
    all: shares(ranksOf()),
    byKind: Object.fromEntries(kinds.map((kind) => [kind, shares(ranksOf(kind))])),
    buildMs: rounded(buildMs),
    heapMB: rounded(heapMB),
    ...typed(index, corpus, queries),
  };
}

/** The place of the expected text among the answers, from 1; 0 where it is not there. */
function rankOf(index: TermIndex<CorpusText>, { query, expect }: RankingQuery): number {
  const hits = index.search(query, { limit: considered });
  return hits.findIndex((hit) => hit.document.id === expect) + 1;
}

function shares(ranks: readonly number[]): RankingShares {
  const share = (counts: (rank: number) => number): number =>
    ranks.length === 0
      ? 0
      : rounded(ranks.reduce((sum, rank) => sum + counts(rank), 0) / ranks.length, 4);
  return {
    n: ranks.length,
    hit1: share((rank) => (rank === 1 ? 1 : 0)),
    hit5: share((rank) => (rank >= 1 && rank <= 5 ? 1 : 0)),
    mrr: share((rank) => (rank === 0 ? 0 : 1 / rank)),
  };
}

function typed(
  index: TermIndex<CorpusText>,
  corpus: readonly CorpusText[],
  queries: readonly RankingQuery[],
): Pick<RankingReport, 'keystroke' | 'scanP95'> {
  const texts = corpus.map(({ text }) => text.toLowerCase());
  const keystrokes: number[] = [];
  const scans: number[] = [];
  for (const { query } of queries) {
    for (let length = 1; length <= query.length; length++) {
      const part = query.slice(0, length);
      keystrokes.push(timeOf(() => index.search(part, { limit: shown })));
      scans.push(timeOf(() => scan(texts, part)));
    }
  }
  return {
    keystroke: {
      p50: percentile(keystrokes, 0.5),
      p95: percentile(keystrokes, 0.95),
      max: percentile(keystrokes, 1),
    },
    scanP95: percentile(scans, 0.95),
  };
}

/** The simplest search there is: every text that holds every word as it is typed. */
function scan(texts: readonly string[], query: string): number[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found: number[] = [];
  texts.forEach((text, number) => {
    if (words.every((word) => text.includes(word))) found.push(number);
  });
  return found;
}

function timeOf(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return rounded(sorted[Math.ceil(share * sorted.length) - 1] ?? 0, 3);
}

/** Bytes in use after collecting garbage, where the process was started so that it can. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { projectRoot } from '../host/projectRoot';
import type { NaturalQuery } from './ranking/RankingCorpus';
import { journalRows } from './ranking/journalRows';
import { ownBenchmark } from './ranking/ownBenchmark';
import { corpusRows, scoreNatural } from './ranking/scoreNatural';
import { scoreRanking } from './ranking/scoreRanking';

describe('the ranking benchmark', () => {
  const { corpus, before, after, natural } = ownBenchmark();

  it('asks at least 150 queries of at least 2,000 texts, a third of them from before the ranking', () => {
    const queries = [...before, ...after];
    assert.ok(corpus.length >= 2000 && queries.length >= 150);
    assert.ok(before.length * 3 >= queries.length);
  });

  it('has its seven kinds in equal parts', () => {
    for (const queries of [before, after]) {
      const kinds = [...new Set(queries.map(({ kind }) => kind))];
      const counts = kinds.map((kind) => queries.filter((query) => query.kind === kind).length);
      assert.deepEqual(
        counts,
        Array.from({ length: 7 }, () => queries.length / 7),
      );
    }
  });

  it('finds what was meant first, or among the first five', function () {
    this.timeout(120_000);
    const { all } = scoreRanking(corpus, [...before, ...after]);
    assert.ok(all.hit1 >= 0.85, `first in ${all.hit1}`);
    assert.ok(all.hit5 >= 0.97, `among the first five in ${all.hit5}`);
  });

  it('answers natural questions to the bundled journal among the first three', () => {
    const { all } = scoreNatural(journalRows(join(projectRoot, 'notes')), natural);
    assert.ok(all.answerable >= 60, `${all.answerable} can be answered`);
    assert.ok(all.hit3 >= 0.8, `answered in ${all.hit3}`);
  });

  it('tells answerable questions from others, by plain words and expressions', () => {
    const rows = corpusRows([
      { id: 'a', text: 'Pin the base image', heading: '' },
      { id: 'b', text: 'Cache what is read often', heading: '' },
    ]);
    const asked = (query: string, want: RegExp): NaturalQuery => ({
      query,
      want: [want],
      kind: 'goal',
    });
    const report = scoreNatural(rows, [
      asked('pin image', /base image/),
      asked('read', /pin/),
      asked('zebra', /zebra/),
    ]);
    assert.deepEqual(report.all, { n: 3, answerable: 2, hit1: 0.5, hit3: 0.5, mrr: 0.5 });
    assert.deepEqual(report.missed, ['read']);
  });

  it('prints exactly the figures that others compare', () => {
    const texts = [
      { id: 'a', text: 'Pin the base image', heading: '' },
      { id: 'b', text: 'Cache what is read often', heading: '' },
    ];
    const report = scoreRanking(texts, [{ query: 'chache', expect: 'b', kind: 'typo' }]);
    assert.deepEqual(report.all, { n: 1, hit1: 1, hit5: 1, mrr: 1 });
    assert.deepEqual(Object.keys(report), [
      'all',
      'byKind',
      'buildMs',
      'heapMB',
      'keystroke',
      'scanP95',
    ]);
  });
});

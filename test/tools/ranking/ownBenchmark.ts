import { join } from 'node:path';
import { projectRoot } from '../../host/projectRoot';
import type { CorpusText, RankingQuery } from './Corpus';
import { installedProse } from './installedProse';
import { readQueries } from './readRankingFiles';

/** Enough for a journal that somebody has kept for years. */
const corpusSize = 3000;

/** The project's own benchmark: sentences of installed documentation, and queries written by hand. */
export interface OwnBenchmark {
  readonly corpus: readonly CorpusText[];
  /** Written before there was a ranking, so that it cannot have been fitted to them. */
  readonly before: readonly RankingQuery[];
  readonly after: readonly RankingQuery[];
}

/** Reads the benchmark; throws where a query expects a text that the installed packages do not hold. */
export function ownBenchmark(): OwnBenchmark {
  const corpus = installedProse('usual').slice(0, corpusSize);
  const known = new Set(corpus.map(({ id }) => id));
  const read = (name: string): RankingQuery[] => {
    const queries = readQueries(join(projectRoot, 'test', 'ranking', name));
    const lost = queries.filter(({ expect }) => !known.has(expect));
    if (lost.length > 0) {
      const names = lost.map(({ query }) => `"${query}"`).join(', ');
      throw new Error(`test/ranking/${name} expects texts that are no longer installed: ${names}`);
    }
    return queries;
  };
  return { corpus, before: read('before.json'), after: read('after.json') };
}

import { join } from 'node:path';
import { projectRoot } from '../../host/projectRoot';
import type { CorpusText, NaturalQuery, RankingQuery } from './RankingCorpus';
import { installedProse } from './installedProse';
import { readRankingFile } from './readRankingFiles';

/** Enough for a journal that somebody has kept for years. */
const corpusSize = 3000;

/** The project's own benchmark: sentences of installed documentation, and queries written by hand. */
export interface OwnBenchmark {
  readonly corpus: readonly CorpusText[];
  /** Written before there was a ranking, so that it cannot have been fitted to them. */
  readonly before: readonly RankingQuery[];
  readonly after: readonly RankingQuery[];
  /** Questions to the bundled journal, written before the search knew any synonyms. */
  readonly natural: readonly NaturalQuery[];
}

/** Reads the benchmark; throws where a query expects a text that the installed packages do not hold. */
export function ownBenchmark(): OwnBenchmark {
  const corpus = installedProse('usual').slice(0, corpusSize);
  const known = new Set(corpus.map(({ id }) => id));
  const read = (name: string): readonly RankingQuery[] => {
    const file = readRankingFile(pathOf(name));
    const queries = file.type === 'words' ? file.queries : [];
    const lost = queries.filter(({ expect }) => !known.has(expect));
    if (lost.length > 0) {
      const names = lost.map(({ query }) => `"${query}"`).join(', ');
      throw new Error(
        `test/ranking/${name} refers to texts that are no longer installed: ${names}`,
      );
    }
    return queries;
  };
  const natural = readRankingFile(pathOf('natural.json'));
  return {
    corpus,
    before: read('before.json'),
    after: read('after.json'),
    natural: natural.type === 'natural' ? natural.queries : [],
  };
}

function pathOf(name: string): string {
  return join(projectRoot, 'test', 'ranking', name);
}

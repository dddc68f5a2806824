import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ownBenchmark } from './ranking/ownBenchmark';
import { readCorpus, readQueries } from './ranking/readRankingFiles';
import { scoreRanking } from './ranking/scoreRanking';

/**
 * `npm run ranking [-- CORPUS.json QUERIES.json]`: prints one line of JSON with how well the search
 * ranks and how fast it answers. Without files it is the project's own benchmark, with the queries
 * that were written before the ranking apart from those written after it.
 */
// Memory is measured after collecting garbage, whatever flags npm has started this process with.
setFlagsFromString('--expose-gc');
const collected: unknown = runInNewContext('gc');
if (typeof collected === 'function') globalThis.gc = collected as NodeJS.GCFunction;

// npm runs scripts in the project's folder and names the caller's own in INIT_CWD.
const base = process.env['INIT_CWD'] ?? process.cwd();
const [corpus, queries] = process.argv.slice(2).map((path) => resolve(base, path));

function report(): unknown {
  if (corpus !== undefined && queries !== undefined)
    return scoreRanking(readCorpus(corpus), readQueries(queries));
  const own = ownBenchmark();
  return {
    before: scoreRanking(own.corpus, own.before),
    after: scoreRanking(own.corpus, own.after),
  };
}

if (corpus !== undefined && queries === undefined) {
  console.error('npm run ranking -- CORPUS.json QUERIES.json');
  process.exitCode = 2;
} else {
  process.stdout.write(`${JSON.stringify(report())}\n`);
}
